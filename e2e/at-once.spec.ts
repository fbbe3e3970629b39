import { expect, test } from "@playwright/test";
import { expectAccessibleEverywhere } from "./accessible.ts";
import { beginDossier, fillRuling, openDraft, signIn } from "./desk.ts";

test("two editors rule on one claim at once: one wins, the other sees both texts and loses nothing", async ({ browser }) => {
  const [first, second] = await Promise.all([0, 1].map(async () => (await browser.newContext()).newPage()));
  if (!first || !second) throw new Error("two pages are needed");
  await signIn(first, "editor");
  await signIn(second, "secondEditor");
  const at = await openDraft(first, await beginDossier(first, `Two at once ${Date.now()}`));
  await first.locator("a[href*='?claim=']").first().click();
  await expect(first).toHaveURL(/claim=/);
  await second.goto(first.url().slice(first.url().indexOf(at)));
  await fillRuling(first, "Confirmed Right as it stands.", { note: "The first has it from the minutes." });
  await fillRuling(second, "Disputed", { note: "The second has it from a call." });
  await first.getByRole("button", { name: "Rule", exact: true }).click();
  await expect(first.getByText("The first has it from the minutes.").first()).toBeVisible();
  await second.getByRole("button", { name: "Rule", exact: true }).click();
  const alert = second.getByRole("main").getByRole("alert").first();
  await expect(alert).toBeVisible();
  await expect(second.getByText("The first has it from the minutes.").first()).toBeVisible();
  await expect(second.getByLabel("Note", { exact: true }).last()).toHaveValue("The second has it from a call.");
  await expect(second.getByRole("radio", { name: "Disputed" })).toBeChecked();
  await expectAccessibleEverywhere(second);
});

test("what one does appears to the other within a second, and who is here is told", async ({ browser }) => {
  const [first, second] = await Promise.all([0, 1].map(async () => (await browser.newContext()).newPage()));
  if (!first || !second) throw new Error("two pages are needed");
  await signIn(first, "editor");
  await signIn(second, "reviewer");
  const at = await openDraft(first, await beginDossier(first, `Seen at once ${Date.now()}`));
  await second.goto(at);
  await expect(first.getByText("Also here: Rosa")).toBeVisible();
  await expect(second.getByText("Also here: Elias")).toBeVisible();
  await first.locator("a[href*='?claim=']").first().click();
  await fillRuling(first, "Confirmed Right as it stands.");
  await expect(second.getByRole("link", { name: /^0 checked/ })).toBeVisible();
  await first.getByRole("button", { name: "Rule", exact: true }).click();
  await expect(first.getByRole("link", { name: /^1 checked/ })).toBeVisible();
  await expect(second.getByRole("link", { name: /^1 checked/ })).toBeVisible({ timeout: 1_000 });
  await second.goto("/dossiers");
  await expect(first.getByText("Also here")).toBeHidden();
});
