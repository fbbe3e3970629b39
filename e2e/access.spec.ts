import { expect, test } from "@playwright/test";
import { openDraft, openSample, signIn } from "./desk.ts";

test("who is not signed in is asked to, and comes back to where they wanted to go", async ({ page }) => {
  await page.goto("/register");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
});

test("another desk's dossier looks as if it were not there, in every address", async ({ browser }) => {
  const editor = await (await browser.newContext()).newPage();
  await signIn(editor, "editor");
  const at = await openSample(editor);
  const document = await openDraft(editor, at);
  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, "stranger");
  for (const address of [
    at,
    document,
    `${document}/details`,
    `${document}/versions`,
    `${document}/versions/1`,
    `${document}/versions/new`,
    `${at}/import`,
    `${at}/flags`,
    `${at}/queries`,
    `${at}/comments`,
    `${at}/next`,
    `${at}/corrections`,
    `${at}/report`,
    `${at}/report/json`,
    `${at}/sign-off`,
  ]) {
    const answer = await stranger.goto(address);
    expect(answer?.status(), address).toBe(404);
    expect(await stranger.content(), address).not.toContain("Hanbit");
  }
});

test("an admin adds a person with a desk, and sees no dossier", async ({ page, browser }) => {
  await signIn(page, "admin");
  await expect(page.getByText("NATO’s Indo-Pacific partners")).toHaveCount(0);
  const email = `new-${Date.now()}@stet.example`;
  await page.goto("/admin/people");
  await page.getByText("Add a person").click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Name", { exact: true }).fill("Noor Haddad");
  await page.getByRole("button", { name: "Add" }).click();
  const said = await page.getByText(/The password, shown this once: \S+/).textContent();
  const password = said?.match(/shown this once: (\S+)/)?.[1] ?? "";
  const other = await (await browser.newContext()).newPage();
  await other.goto("/sign-in");
  await other.getByLabel("E-mail").fill(email);
  await other.getByLabel("Password", { exact: true }).fill("not the password at all");
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(other.getByLabel("E-mail")).toHaveValue(email);
  await other.getByLabel("Password", { exact: true }).fill(password);
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other).toHaveURL(/\/dossiers$/);
});
