import { expect, type Page, test } from "@playwright/test";
import { beginDossier, openDraft, signIn } from "./desk.ts";

/** How much the header says is unread, as who listens hears it. */
const unread = async (page: Page): Promise<number> => {
  const name = await page
    .getByRole("banner")
    .getByRole("link", { name: /^Inbox/ })
    .textContent();
  return Number(/(\d+) unread/.exec(name ?? "")?.[1] ?? 0);
};

/** A thread on the first claim of a new dossier, begun by a reviewer; resolves to the claim's address. */
const beginThread = async (editor: Page, reviewer: Page, body: string): Promise<string> => {
  await openDraft(editor, await beginDossier(editor, `News ${Date.now()}`));
  await editor.locator("a[href*='?claim=']").first().click();
  await expect(editor).toHaveURL(/claim=/);
  const claim = new URL(editor.url()).pathname + new URL(editor.url()).search;
  await reviewer.goto(claim);
  await reviewer.getByRole("textbox", { name: "New comment" }).fill(body);
  await reviewer.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(reviewer.getByText(body).first()).toBeVisible();
  return claim;
};

const replyTo = async (page: Page, claim: string, body: string) => {
  await page.goto(claim);
  await page.locator("summary", { hasText: "Reply" }).first().click();
  await page.getByRole("textbox", { name: "Reply", exact: true }).first().fill(body);
  await page.getByRole("button", { name: "Reply", exact: true }).first().click();
  await expect(page.getByText(body).first()).toBeVisible();
};

for (const javaScriptEnabled of [true, false])
  test(`what one does reaches the other, who jumps to its words and has read it (script: ${javaScriptEnabled})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const [editor, reviewer] = await Promise.all(
      [true, javaScriptEnabled].map(async (script) => (await browser.newContext({ javaScriptEnabled: script })).newPage()),
    );
    if (!editor || !reviewer) throw new Error("two pages are needed");
    await signIn(editor, "editor");
    await signIn(reviewer, "reviewer");
    const said = `Is it the third? ${Date.now()}`;
    const answer = `The second, says the register ${Date.now()}.`;
    const claim = await beginThread(editor, reviewer, said);
    await reviewer.goto("/register");
    const before = await unread(reviewer);

    await test.step("the count follows within a second, and is words too", async () => {
      await replyTo(editor, claim, answer);
      if (!javaScriptEnabled) await reviewer.reload();
      await expect.poll(() => unread(reviewer), { timeout: 1_000 }).toBeGreaterThan(before);
    });

    await test.step("the inbox says who did what; its link opens at the words", async () => {
      await reviewer
        .getByRole("banner")
        .getByRole("link", { name: /^Inbox/ })
        .click();
      const row = reviewer.getByRole("listitem").filter({ hasText: answer });
      await expect(row.getByText("Unread:")).toBeAttached();
      await row.getByRole("link", { name: /Elias Moreau replied in your thread\./ }).click();
      await expect(reviewer).toHaveURL(/claim=[0-9a-f-]+#comment-/);
      const words = reviewer.locator(`[id="${new URL(reviewer.url()).hash.slice(1)}"]`);
      await expect(words).toContainText(answer);
      await expect(words).toBeInViewport();
    });

    await test.step("it is read, and the count knows", async () => {
      await reviewer.goto("/inbox?show=read");
      const row = reviewer.getByRole("listitem").filter({ hasText: answer });
      await expect(row).toHaveCount(1);
      await expect(row.getByText("Unread:")).toHaveCount(0);
      await reviewer.goto("/inbox");
      await expect(reviewer.getByRole("listitem").filter({ hasText: answer })).toHaveCount(0);
    });

    await test.step("the rest of the dossier is marked read at once", async () => {
      await replyTo(editor, claim, `And again ${answer}`);
      await reviewer.goto(`/inbox?dossier=${claim.split("/")[2]}`);
      await expect(reviewer.getByText(`And again ${answer}`)).toBeVisible();
      await reviewer.getByRole("button", { name: "Mark these read" }).click();
      await expect(reviewer.getByText("1 is marked read.")).toBeVisible();
      await expect(reviewer.getByText("Nothing here")).toBeVisible();
    });
  });

test("while one looks at the inbox what is new appears in it; nobody else’s news is there by its address", async ({ browser }) => {
  test.setTimeout(90_000);
  const [editor, reviewer, stranger] = await Promise.all([0, 1, 2].map(async () => (await browser.newContext()).newPage()));
  if (!editor || !reviewer || !stranger) throw new Error("three pages are needed");
  await signIn(editor, "editor");
  await signIn(reviewer, "reviewer");
  await signIn(stranger, "stranger");
  const claim = await beginThread(editor, reviewer, `Whose count? ${Date.now()}`);
  await reviewer.goto("/inbox");
  const answer = `The harbour master’s ${Date.now()}.`;
  await replyTo(editor, claim, answer);
  const row = reviewer.getByRole("listitem").filter({ hasText: answer });
  await expect(row).toBeVisible({ timeout: 2_000 });
  const address = (await row.getByRole("link").getAttribute("href")) ?? "";
  for (const other of [editor, stranger]) expect((await other.goto(address))?.status()).toBe(404);
});

test("on a phone the places are in the menu of the header, which one click opens and going elsewhere closes", async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signIn(page, "reviewer");
  const places = page.getByRole("navigation", { name: "Places" });
  await expect(places).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await places.getByRole("link", { name: "Second readings" }).click();
  await expect(page).toHaveURL(/\/second-readings$/);
  await expect(places).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.keyboard.press("Escape");
  await expect(places).toBeHidden();
  await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();
});
