import { expect, type Page, test } from "@playwright/test";
import { expectAccessibleEverywhere } from "./accessible.ts";
import { beginDossier, fillRuling, openDraft, signIn } from "./desk.ts";

const confirmed = "Confirmed Right as it stands.";

/** Rules on the first claim of a new dossier and asks the other editor for a second reading; resolves to the claim's address. */
const ruleAndAsk = async (page: Page, title: string): Promise<string> => {
  await openDraft(page, await beginDossier(page, title));
  await page.locator("a[href*='?claim=']").first().click();
  await expect(page).toHaveURL(/claim=/);
  await fillRuling(page, confirmed, { note: "First, from the minutes." });
  await page.getByRole("button", { name: "Rule", exact: true }).click();
  await expect(page.getByText("First, from the minutes.").first()).toBeVisible();
  await page.getByText("Ask for a second reading").click();
  await page.getByLabel("Who reads it").selectOption({ label: "Edda Nyman" });
  await page.getByLabel("Why (may be left out)").fill("It could harm somebody.");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page.getByText("Asked for", { exact: true })).toBeVisible();
  return new URL(page.url()).pathname + new URL(page.url()).search;
};

for (const javaScriptEnabled of [true, false])
  test(`a second reader rules without having seen the first verdict, then both are shown and an editor settles it (script: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const [first, second] = await Promise.all([0, 1].map(async () => (await browser.newContext({ javaScriptEnabled })).newPage()));
    if (!first || !second) throw new Error("two pages are needed");
    await signIn(first, "editor");
    await signIn(second, "secondEditor");
    const claim = await ruleAndAsk(first, `Read twice ${Date.now()}`);

    await test.step("the second reader finds it, and nothing of what was ruled", async () => {
      await second.getByRole("link", { name: "Second readings" }).click();
      await second.locator(`a[href^="${claim}"]`).click();
      await expect(second.getByText("Elias Moreau asks you for a second reading: It could harm somebody.")).toBeVisible();
      await expect(second.getByText("First, from the minutes.")).toHaveCount(0);
      await expect(second.getByText("Unchecked", { exact: true }).first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessibleEverywhere(second);
      await second.getByRole("link", { name: "Report", exact: true }).click();
      await expect(second.getByText(/^You are asked for a second reading in this dossier/)).toBeVisible();
    });

    await test.step("they rule otherwise; both are shown to both", async () => {
      await second.goto(claim);
      await fillRuling(second, "Disputed", { note: "Second, from a call." });
      await second.getByRole("button", { name: "Give", exact: true }).click();
      await expect(second.getByRole("region", { name: "First verdict" })).toBeVisible();
      for (const page of [first, second]) {
        await page.goto(claim);
        await expect(page.getByRole("region", { name: "First verdict" })).toContainText("First, from the minutes.");
        await expect(page.getByRole("region", { name: "Second verdict" })).toContainText("Second, from a call.");
      }
    });

    await test.step("an editor settles it for the second; the first reader finds where they were overruled", async () => {
      const form = first.getByRole("form", { name: "Settle the difference" });
      await form.getByRole("button", { name: "Settle" }).click();
      await expect(form.getByRole("alert")).toContainText("Choose which verdict stands.");
      await form.getByRole("radio", { name: /^Second/ }).check();
      await form.getByLabel("Reason").fill("The call is later.");
      await form.getByRole("button", { name: "Settle" }).click();
      await expect(first.getByText("First verdict overturned")).toBeVisible();
      await first.getByRole("link", { name: "Second readings" }).click();
      await first.getByRole("link", { name: /^Overturned/ }).click();
      await expect(first.locator("li").filter({ has: first.locator(`a[href^="${claim}"]`) })).toContainText("The call is later.");
    });
  });
