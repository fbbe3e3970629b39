import { expect, test } from "@playwright/test";
import { openDraft, openSample, signIn } from "./desk.ts";

test("from claim to claim by keys, which can be switched off and are quiet while typing", async ({ page }) => {
  await signIn(page, "editor");
  await openDraft(page, await openSample(page));
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
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: /off/i }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.waitForTimeout(300);
  expect(page.url()).toBe(first);
});
