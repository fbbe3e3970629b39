import { expect, test } from "@playwright/test";
import { beginDossier, fillRuling, openDraft, signIn } from "./desk.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript forms post and pages navigate: import, rule, comment, decide, correct, export", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "editor");
  const at = await beginDossier(page, `Without JavaScript ${Date.now()}`);
  const draft = await openDraft(page, at);
  await page.locator("a[href*='?claim=']").first().click();
  await expect(page).toHaveURL(new RegExp(`${draft}\\?claim=`));

  await test.step("a verdict without its evidence is refused where it happened, and what was typed is kept", async () => {
    const form = page.getByRole("form", { name: "Rule on this claim" });
    await form.getByRole("radio", { name: "Confirmed Right as it stands." }).check();
    await form.getByLabel("Note", { exact: true }).last().fill("Typed before the evidence.");
    await page.getByRole("button", { name: "Rule", exact: true }).click();
    await expect(page.getByRole("main").getByRole("alert").first()).toContainText(/evidence/i);
    await expect(page.getByLabel("Note", { exact: true }).last()).toHaveValue("Typed before the evidence.");
  });

  await test.step("rule", async () => {
    await fillRuling(page, "Confirmed Right as it stands.", { note: "Compared with the statement." });
    await page.getByRole("button", { name: "Rule", exact: true }).click();
    await expect(page.getByText("Compared with the statement.").first()).toBeVisible();
  });

  await test.step("comment, decide and correct", async () => {
    await page.goto(`${at}/flags`);
    await page
      .getByRole("link", { name: /misspelled/ })
      .first()
      .click();
    await page.getByRole("textbox", { name: "New comment" }).fill("Without a script.");
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    await expect(page.getByText("Without a script.")).toBeVisible();
    await page.getByRole("radio", { name: /^Accepted/ }).check();
    await page.getByLabel("Reason", { exact: true }).fill("The register has it.");
    await page.getByRole("button", { name: "Decide", exact: true }).click();
    await page.getByRole("button", { name: "Write down" }).click();
    await expect(page.getByRole("button", { name: "Approve" })).toBeVisible();
  });

  await test.step("the report goes out", async () => {
    await page.goto(`${at}/report`);
    await expect(page.getByText("Not signed off").first()).toBeVisible();
    const answer = await page.request.get(`${at}/report/json`);
    expect(answer.status()).toBe(200);
    expect(JSON.stringify(await answer.json())).toContain("The register has it.");
  });

  await test.step("sign out", async () => {
    await page.goto("/dossiers");
    await page.getByText("Elias Moreau").first().click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto(at);
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
