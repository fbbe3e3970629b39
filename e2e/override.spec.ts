import { expect, type Page, test } from "@playwright/test";
import { beginDossier, openDraft, signIn } from "./desk.ts";

/** An admin opens a desk that asks for four eyes and puts a new admin on it; resolves to how that one signs in. */
const openDesk = async (page: Page, name: string) => {
  const who = { email: `chief-${Date.now()}@stet.example`, password: "a gate is for opening 9" };
  await page.goto("/admin/desks");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("button", { name: `Ask for four eyes on ${name}`, exact: true }).click();
  await expect(page.getByRole("form", { name: `Four eyes of ${name}` })).toContainText("Asked for");
  await page.goto("/admin/people");
  await page.getByText("Add a person").click();
  await page.getByLabel("E-mail").fill(who.email);
  await page.getByLabel("Name", { exact: true }).fill("Olga Overby");
  await page.getByLabel("Password").fill(who.password);
  await page.getByRole("checkbox", { name: /^Admin/ }).check();
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByRole("row").filter({ hasText: who.email }).getByRole("link").click();
  const membership = page.getByRole("form", { name });
  await membership.getByRole("combobox", { name }).selectOption({ label: "Editor" });
  await membership.getByRole("button", { name: "Save" }).click();
  await expect(membership.locator("output")).not.toBeEmpty();
  return who;
};

test("an admin of a desk signs over what is open, with a reason that the report prints; nobody approves a wording of their own", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await signIn(page, "admin");
  const { email, password } = await openDesk(page, `Night desk ${Date.now()}`);
  const chief = await (await browser.newContext()).newPage();
  await chief.goto("/sign-in");
  await chief.getByLabel("E-mail").fill(email);
  await chief.getByLabel("Password", { exact: true }).fill(password);
  await chief.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(chief).toHaveURL(/\/dossiers$/);
  const at = await beginDossier(chief, "Closes at six");
  await openDraft(chief, at);
  const href = await chief.locator("a[href*='?claim=']").first().getAttribute("href");
  const claim = href?.match(/claim=([\w-]+)/)?.[1];

  await test.step("who wrote a correction is told why somebody else approves it", async () => {
    await chief.goto(`${at}/corrections/new?claim=${claim}`);
    await chief.getByLabel("Should read").fill("another wording");
    await chief.getByLabel(/^What was wrong/).fill("It was otherwise.");
    await chief.getByRole("button", { name: "Write down" }).click();
    await expect(chief.getByText("This wording is yours.")).toBeVisible();
    await expect(chief.getByRole("button", { name: "Approve" })).toHaveCount(0);
  });

  await test.step("signed over what is open", async () => {
    await chief.goto(`${at}/sign-off`);
    const form = chief.getByRole("form", { name: "Sign off over what is open" });
    await form.getByRole("button").click();
    await expect(form.getByRole("alert")).toContainText("A reason is needed.");
    await form.getByLabel("Reason").fill("The page closes at six.");
    await form.getByRole("button").click();
    await expect(chief).toHaveURL(`${at}/report`);
    await expect(chief.getByText("Signed off by Olga Overby, over what was open").first()).toBeVisible();
    await expect(chief.getByText("The page closes at six.").first()).toBeVisible();
    await expect(chief.getByText(/^\d+ claims have not been ruled on\./)).toBeVisible();
  });
});
