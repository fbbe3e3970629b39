import { expect, type Page, test } from "@playwright/test";
import { beginDossier, fillRuling, openDraft, signIn } from "./desk.ts";

// Keys belong to the person: nobody else's journey is to find them changed.
test.describe.configure({ mode: "serial" });

const open = async (page: Page): Promise<string> => {
  await signIn(page, "stranger");
  await openDraft(page, await beginDossier(page, `Keys ${Date.now()}`));
  await page.waitForLoadState("networkidle");
  return page.url();
};

test("from claim to claim by keys, which can be switched off and are quiet while typing", async ({ page }) => {
  await open(page);
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/claim=/);
  const first = page.url();
  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(first);
  await page.keyboard.press("k");
  await expect(page).toHaveURL(first);
  await page.keyboard.press("8");
  await expect(page.getByRole("radio", { name: /^Not a factual claim/ })).toBeChecked();
  await page.getByRole("textbox", { name: "New comment" }).fill("");
  await page.getByRole("textbox", { name: "New comment" }).pressSequentially("jk?");
  await expect(page.getByRole("textbox", { name: "New comment" })).toHaveValue("jk?");
  await expect(page).toHaveURL(first);
  await page.getByRole("textbox", { name: "New comment" }).fill("");
  await page.getByRole("textbox", { name: "New comment" }).blur();
  await page.keyboard.press("Shift+?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByText("Next claim", { exact: true })).toBeVisible();
  await keys.getByRole("button", { name: /off/i }).click();
  await expect(keys.getByRole("button", { name: "Switch the keys on" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.waitForTimeout(300);
  expect(page.url()).toBe(first);
  await page.getByRole("link", { name: "Keys", exact: true }).click();
  await keys.getByRole("button", { name: "Switch the keys on" }).click();
  await expect(keys.getByRole("button", { name: "Switch the keys off" })).toBeVisible();
});

test("the palette leads to a claim; a verdict by keys is taken back by one more; a key is changed and works", async ({ page }) => {
  const draft = await open(page);
  const palette = page.getByRole("dialog", { name: "Go to" });

  await test.step("to a claim by its number, and to a page by its name", async () => {
    await page.keyboard.press("Control+k");
    await expect(palette.getByRole("combobox")).toBeFocused();
    await page.keyboard.type("5");
    await expect(palette.getByRole("option", { name: /^5 · / }).first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/claim=/);
    await expect(page.getByText(/^5 of \d+$/)).toBeVisible();
    await page.getByRole("link", { name: /^Go to/ }).click();
    await page.keyboard.type("sign");
    await expect(palette.getByRole("option", { name: /not signed off/i })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(palette).toBeHidden();
    await expect(page.getByRole("link", { name: /^Go to/ })).toBeFocused();
  });

  await test.step("an act of the page, from the palette", async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("unverified");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("radio", { name: /^Unverified/ })).toBeChecked();
  });

  await test.step("a verdict, taken back at once", async () => {
    await fillRuling(page, "Confirmed Right as it stands.");
    await page.getByRole("button", { name: "Rule", exact: true }).click();
    await expect(page.getByText("You ruled on a claim:").last()).toBeVisible();
    await expect(page.getByText(/ruled it/)).toBeVisible();
    await page.getByText(/ruled it/).click();
    await page.keyboard.press("u");
    await expect(page.getByText("You took back a verdict at once:").last()).toBeVisible();
    await expect(page.getByText("One verdict was taken back at once")).toBeVisible();
    await expect(page.getByRole("button", { name: "Undo", exact: true })).toHaveCount(0);
  });

  await test.step("a conflict is refused in words; another key works, and stands in the list", async () => {
    await page.goto("/account#keys");
    const form = page.getByRole("form", { name: "Your keys" });
    await form.getByLabel("Next claim, or next flag", { exact: true }).fill("c");
    await form.getByRole("button", { name: "Keep these keys" }).click();
    await expect(form.getByRole("alert")).toContainText("“c” would be both “Next claim, or next flag” and “Comment”.");
    await form.getByLabel("Next claim, or next flag", { exact: true }).fill("d");
    await form.getByRole("button", { name: "Keep these keys" }).click();
    await expect(form.getByText("Your keys are kept.")).toBeVisible();
    await page.goto(draft);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("j");
    await page.waitForTimeout(300);
    expect(page.url()).toBe(draft);
    await page.keyboard.press("d");
    await expect(page).toHaveURL(/claim=/);
    await page.goto("/account#keys");
    await form.getByRole("button", { name: "Put all keys back" }).click();
    await expect(form.getByLabel("Next claim, or next flag", { exact: true })).toHaveValue("j");
  });
});

test("the tour is offered once, goes beside the work, and can be left and taken up again", async ({ page }) => {
  await signIn(page, "stranger");
  const at = await beginDossier(page, `A tour ${Date.now()}`);
  await page.goto(at);
  await page.getByRole("button", { name: "Take the tour" }).click();
  const tour = page.getByRole("complementary", { name: "Begin with the grid" });
  await expect(tour).toContainText("step 1 of 6");
  await tour.getByRole("button", { name: "Next" }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}$/);
  // It blocks nothing: the page under it is worked in.
  await page.locator("a[href*='?claim=']").first().click();
  await expect(page).toHaveURL(/claim=/);
  const second = page.getByRole("complementary", { name: "Read the copy" });
  await second.getByRole("button", { name: "Leave the tour" }).click();
  await expect(second).toBeHidden();
  await page.goto(at);
  await expect(page.getByRole("button", { name: "Take the tour" })).toHaveCount(0);
  await page.goto("/help");
  await page.getByRole("button", { name: "Go on at “Read the copy”" }).click();
  await expect(page.getByRole("complementary", { name: "Read the copy" })).toContainText("step 2 of 6");
  await page.getByRole("button", { name: "Leave the tour" }).click();
});
