import { expect, type Page, test } from "@playwright/test";
import { beginDossier, openDraft, signIn } from "./desk.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a question to a source is asked, answered, accepted and cited; who checks what is said", async ({ page }) => {
      test.setTimeout(120_000);
      await signIn(page, "editor");
      const at = await beginDossier(page, `Queries ${javaScriptEnabled} ${Date.now()}`);

      await test.step("a document is given to oneself, and the start page says so", async () => {
        await page.goto(`${at}/documents`);
        await page.locator("summary", { hasText: "Nobody checks it yet" }).first().click();
        await page.getByLabel("Who checks it").first().selectOption({ label: "Elias Moreau (you)" });
        await page.getByRole("button", { name: "Give" }).first().click();
        await expect(page.getByText("Checked by Elias Moreau").first()).toBeVisible();
        await page.goto("/dossiers");
        const own = page
          .getByRole("region", { name: "Yours to check" })
          .or(page.locator("section", { hasText: "Yours to check" }))
          .first();
        await expect(own.locator(`a[href^='${at}/documents/']`)).toBeVisible();
      });

      await openDraft(page, at);
      await page.locator("a[href*='?claim=']").first().click();
      await expect(page).toHaveURL(/\?claim=/);
      await ask(page);

      await test.step("it is in the list with the message to copy, and leads back to its words", async () => {
        await page.goto(`${at}/queries`);
        await page.getByRole("link", { name: "Min Seo: 1 question" }).click();
        await expect(page.getByLabel("Message to Min Seo")).toHaveValue(/Dear Min Seo,[\s\S]*Who said so\?[\s\S]*Elias Moreau/);
        await expect(page.getByRole("link", { name: "Open it in the mail program" })).toHaveAttribute(
          "href",
          /^mailto:min\.seo@harbour\.example\?/,
        );
        await page.getByRole("link", { name: "Who said so?" }).click();
        await expect(page).toHaveURL(/\?claim=.*#query-/);
      });

      await test.step("the answer is written down, accepted, and stands ready as evidence", async () => {
        await page.locator("summary", { hasText: "Write down the answer" }).click();
        const form = page.getByRole("form", { name: "Answer of Min Seo" });
        await form.getByLabel("Answer", { exact: true }).fill("The minister said so, on the record.");
        await form.getByRole("button", { name: "Write down" }).click();
        await expect(form.getByRole("alert")).toContainText("Choose how the answer came.");
        await expect(form.getByLabel("Answer", { exact: true })).toHaveValue("The minister said so, on the record.");
        await form.getByLabel("How").selectOption({ label: "Called" });
        await form.getByRole("button", { name: "Write down" }).click();
        await expect(page.getByText("Answered", { exact: true }).first()).toBeVisible();
        await page.getByRole("button", { name: "Accept and rule" }).click();
        const ruling = page.getByRole("form", { name: "Rule on this claim" });
        await expect(ruling.locator("input[name^='answer.']")).toBeChecked();
        await expect(ruling.getByLabel("How it was verified")).toHaveValue("CALLED");
        await ruling.getByRole("radio", { name: "Confirmed Right as it stands." }).check();
        await ruling.getByRole("button", { name: "Rule", exact: true }).click();
        await expect(page.getByText(/Min Seo \(called, .* UTC\): The minister said so/)).toBeVisible();
      });
    });
  });

/** Asks a source about the open claim; the first try lacks the name and is refused. */
async function ask(page: Page) {
  await test.step("ask", async () => {
    await page.locator("summary", { hasText: "Ask author or source" }).click();
    const form = page.getByRole("form", { name: "Ask author or source" });
    await form.getByRole("radio", { name: "Source" }).check();
    await expect(form.getByLabel("Question")).toHaveValue(/^“/);
    await form.getByLabel("Question").fill("Who said so?");
    await form.getByLabel("How they are reached").fill("min.seo@harbour.example, mornings");
    await form.getByRole("button", { name: "Ask" }).click();
    await expect(form.getByRole("alert")).toContainText("Say which source is asked, by name.");
    await expect(form.getByLabel("Question")).toHaveValue("Who said so?");
    await form.getByLabel("Name").fill("Min Seo");
    await form.getByRole("button", { name: "Ask" }).click();
    await expect(page.getByRole("article", { name: "Question to Min Seo" })).toBeVisible();
    await expect(page.getByRole("link", { name: /^1 queried/ })).toBeVisible();
  });
}
