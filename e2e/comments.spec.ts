import { type Browser, expect, type Page, test } from "@playwright/test";
import { beginDossier, openDraft, signIn } from "./desk.ts";

test("two people talk: a name, a reply, a reason, reopened; each thread is listed and leads to its words", async ({ browser }) => {
  test.setTimeout(120_000);
  const [editor, reviewer] = [await signedIn(browser, "editor"), await signedIn(browser, "reviewer")];
  const at = await beginDossier(editor, `Talk ${Date.now()}`);
  const draft = await openDraft(editor, at);

  await test.step("the editor names the reviewer on a claim, chosen from the names offered", async () => {
    await editor.locator("a[href*='?claim=']").nth(2).click();
    await expect(editor).toHaveURL(/\?claim=/);
    const field = editor.getByRole("form", { name: "New comment" }).getByLabel("New comment");
    await field.pressSequentially("Is this **right**, @ros");
    await editor.keyboard.press("Tab");
    await expect(editor.getByRole("button", { name: "@Rosa Ferrante" })).toBeFocused();
    await editor.keyboard.press("Enter");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("Is this **right**, @Rosa Ferrante ");
    await editor.keyboard.press("Control+Enter");
    await expect(editor.getByText("Your comment stands. Rosa Ferrante is named in it.")).toBeVisible();
    await expect(editor.locator(".said strong", { hasText: "right" })).toBeVisible();
  });

  await test.step("the reviewer finds what names them, goes to its words, and replies", async () => {
    await reviewer.goto(at);
    await reviewer.getByRole("link", { name: "Comments 1 open" }).click();
    await reviewer.getByRole("link", { name: "Names me 1" }).click();
    await expect(reviewer).toHaveURL(/mentions=me/);
    await reviewer.getByRole("link", { name: "Is this right, @Rosa Ferrante" }).click();
    await expect(reviewer).toHaveURL(/\?claim=.*#comment-/);
    await expect(reviewer.locator("[data-claim][data-open]").first()).toBeInViewport();
    await reviewer.locator("summary", { hasText: "Reply" }).click();
    await reviewer.getByLabel("Reply", { exact: true }).fill("It is. See https://register.example/12");
    await reviewer.getByRole("button", { name: "Reply" }).click();
    await expect(editor.getByRole("link", { name: "https://register.example/12" })).toHaveAttribute("rel", /noopener/);
  });

  await test.step("it is resolved with a reason, folded, and reopened", async () => {
    await editor.locator("summary", { hasText: "Resolve" }).click();
    await editor.getByRole("button", { name: "Resolve" }).click();
    await expect(editor.getByRole("form", { name: "Resolve this thread" }).getByRole("alert")).toContainText("Say how it was settled.");
    await editor.getByLabel("How it was settled").fill("As the register has it.");
    await editor.getByRole("button", { name: "Resolve" }).click();
    await expect(editor.getByText("Resolved by Elias Moreau")).toBeVisible();
    await expect(editor.locator(".said strong", { hasText: "right" })).toBeHidden();
    await reviewer.locator("summary", { hasText: "Reopen" }).click();
    await reviewer.getByRole("button", { name: "Reopen" }).click();
    await expect(editor.getByText("Rosa Ferrante reopened this thread")).toBeVisible();
    await expect(editor.getByText("As the register has it.")).toBeVisible();
  });

  await test.step("who resolves what has gone on meanwhile is shown what came last", async () => {
    await reviewer.getByLabel("How it was settled").fill("Nothing left.");
    await editor.locator("summary", { hasText: "Reply" }).click();
    await editor.getByLabel("Reply", { exact: true }).fill("One more thing.");
    await editor.getByRole("button", { name: "Reply" }).click();
    await expect(reviewer.getByText("Somebody changed this since you began to write.")).toBeVisible();
    await reviewer.getByRole("button", { name: "Resolve" }).click();
    await expect(reviewer.getByText("Elias Moreau: One more thing.")).toBeVisible();
    await expect(reviewer.getByLabel("How it was settled")).toHaveValue("Nothing left.");
  });

  await test.step("words that are no claim are talked about where they are selected, and found again", async () => {
    await reviewer.goto(draft);
    const offered = reviewer.locator("summary", { hasText: "Comment on these words" });
    let words = "";
    // Nothing listens for a selection before the page is alive.
    await expect(async () => {
      words = await selectWords(reviewer);
      await expect(offered).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await offered.click();
    const form = reviewer.getByRole("form", { name: "Comment on the selected words" });
    await form.getByLabel("New comment").fill("Whose words are these?");
    await form.getByRole("button", { name: "Comment" }).click();
    await expect(reviewer).toHaveURL(/\?thread=.*#comment-/);
    await expect(reviewer.getByRole("heading", { name: `“${words}”` })).toBeVisible();
    await editor.goto(`${at}/comments?on=passage`);
    await editor.getByRole("link", { name: `“${words}”` }).click();
    await expect(editor.locator("[data-thread][data-open]").first()).toBeInViewport();
    await editor.goto(`${at}/sign-off`);
    await editor.getByRole("link", { name: /Whose words are these/ }).click();
    await expect(editor).toHaveURL(/\?thread=.*#comment-/);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a passage is talked about by its words; refused, answered, resolved, reopened", async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, "editor");
    const at = await beginDossier(page, `Talk without script ${Date.now()}`);
    await openDraft(page, at);
    const line = await page
      .locator(".galley p[data-at]", { hasText: /\S.{120}/ })
      .first()
      .textContent();
    const words = (line ?? "").slice(0, 60).trim();
    await page.locator("summary", { hasText: "Comment on a passage" }).click();
    const form = page.getByRole("form", { name: "Comment on a passage" });
    await form.getByLabel("Its words, copied from the document").fill("Words of nobody");
    await form.getByLabel("New comment").fill("@Rosa, who says so?");
    await form.getByRole("button", { name: "Comment" }).click();
    await expect(form.getByRole("alert")).toContainText("These words do not stand there.");
    await expect(form.getByLabel("New comment")).toHaveValue("@Rosa, who says so?");
    await form.getByLabel("Its words, copied from the document").fill(words);
    await form.getByRole("button", { name: "Comment" }).click();
    await expect(page).toHaveURL(/\?thread=/);
    await page.locator("summary", { hasText: "Resolve" }).click();
    await page.getByRole("button", { name: "Resolve" }).click();
    await expect(page.getByText("Say how it was settled.").first()).toBeVisible();
    await page.getByLabel("How it was settled").fill("She says so.");
    await page.getByRole("button", { name: "Resolve" }).click();
    await expect(page.getByText("Elias Moreau resolved this thread")).toBeVisible();
    await page.goto(`${at}/comments`);
    await expect(page.getByText("No thread here")).toBeVisible();
    await page.getByRole("link", { name: "Show all threads" }).click();
    await page.getByRole("link", { name: "@Rosa, who says so?" }).click();
    await page.locator("summary", { hasText: "Reopen" }).click();
    await page.getByRole("button", { name: "Reopen" }).click();
    await expect(page.getByText("Elias Moreau reopened this thread")).toBeVisible();
  });
});

const signedIn = async (browser: Browser, who: "editor" | "reviewer"): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
};

/** Selects the first words of a long line, as a mouse does; resolves to them. */
const selectWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const line = [...document.querySelectorAll(".galley p[data-at]")].find((p) => (p.textContent ?? "").length > 120) as HTMLElement;
    const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, text.data.indexOf(" ", 8) > 0 ? text.data.indexOf(" ", 8) : text.data.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    document.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
    return range.toString().trim();
  });
