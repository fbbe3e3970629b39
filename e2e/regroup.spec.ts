import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { beginWithText, expectFocus, fillRuling, signIn } from "./desk.ts";

const lee = "Ann Lee, the harbour master, spoke to 12 people about the old pier.";
const text = `Talks at the harbour\n\nMinisters met in Oslo for the third consecutive year on Monday. ${lee}`;

const openClaim = async (page: Page, document: string, words: string) => {
  await page.goto(document);
  await page
    .locator("ol a.mark")
    .filter({ hasText: new RegExp(`^${words}`) })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: `“${words}` })).toBeVisible();
};

const heading = (page: Page, words: string) => page.getByRole("heading", { name: `“${words}”`, exact: true });

for (const javaScriptEnabled of [true, false])
  test(`claims are merged and split by a form, and given back (script: ${javaScriptEnabled})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await signIn(page, "editor");
    const document = await beginWithText(page, `Merged ${javaScriptEnabled} ${Date.now()}`, text);
    const keepsFocus = async () => javaScriptEnabled && expectFocus(page);

    await test.step("a claim with a verdict is merged with another; without a choice it is refused", async () => {
      await openClaim(page, document, "12 people");
      await fillRuling(page, "Confirmed Right as it stands.", { note: "Counted from the photograph." });
      await page.getByRole("button", { name: "Rule", exact: true }).click();
      await expect(page.getByText("Counted from the photograph.").first()).toBeVisible();
      await page.getByRole("link", { name: "Merge this claim with others, or split it" }).click();
      const form = page.getByRole("form", { name: "Merge with other claims" });
      await form.getByRole("button", { name: "Merge" }).click();
      await expect(form.getByRole("alert")).toContainText("Choose at least one claim to merge it with.");
      await form.getByRole("checkbox", { name: /^“Ann Lee” / }).check();
      await form.getByLabel("Kind of the merged claim").selectOption({ label: "Statement" });
      await form.getByRole("button", { name: "Merge" }).click();
      await expect(heading(page, "Ann Lee … 12 people")).toBeVisible();
      await keepsFocus();
      await expect(page.getByRole("complementary").getByText("Unchecked", { exact: true }).first()).toBeVisible();
      if (!javaScriptEnabled) return;
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => v.id)).toEqual([]);
    });

    await test.step("what it was made out of is read one step away, and leads back", async () => {
      await expect(page.getByRole("heading", { name: "Made out of" })).toBeVisible();
      await page.getByRole("link", { name: "“12 people”", exact: true }).click();
      await expect(page.getByText("Merged or split")).toBeVisible();
      await expect(page.getByText("Counted from the photograph.").first()).toBeVisible();
      await expect(page.getByRole("form", { name: "Rule on this claim" })).toHaveCount(0);
      await page.getByRole("link", { name: "“Ann Lee … 12 people”" }).click();
      await expect(heading(page, "Ann Lee … 12 people")).toBeVisible();
    });

    await test.step("given back, both stand again with what was said of them", async () => {
      await page.getByRole("button", { name: "Give back what was there before" }).click();
      await expect(heading(page, "Ann Lee")).toBeVisible();
      await keepsFocus();
      await openClaim(page, document, "12 people");
      await expect(page.getByText("Counted from the photograph.").first()).toBeVisible();
    });

    await test.step("a statement is split at words that were copied; what was typed is kept when it is refused", async () => {
      await openClaim(page, document, "Ann Lee, the harbour master");
      await page.getByRole("link", { name: "Merge this claim with others, or split it" }).click();
      const form = page.getByRole("form", { name: "Split this claim" });
      const words = form.getByLabel("Words that become a claim of their own");
      await words.fill("the harbour mistress");
      await form.getByRole("button", { name: "Split" }).click();
      await expect(form.getByRole("alert")).toContainText("These words do not stand in the claim.");
      await expect(words).toHaveValue("the harbour mistress");
      await words.fill("the harbour master");
      await form.getByLabel("Kind of the new claim").selectOption({ label: "Definition" });
      await form.getByRole("button", { name: "Split" }).click();
      await expect(heading(page, "the harbour master")).toBeVisible();
      await expect(page.locator("ol a.mark, a.mark").filter({ hasText: "the harbour master" }).first()).toBeVisible();
    });
  });

/** Selects words of the galley as a hand with a mouse would. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const line = [...document.querySelectorAll<HTMLElement>(".galley [data-at]")].find((p) => p.textContent?.includes(wanted));
    if (!line) throw new Error(`no line with ${wanted}`);
    const from = line.textContent?.indexOf(wanted) ?? 0;
    const at = (offset: number): [Node, number] => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (before + length >= offset) return [node, offset - before];
        before += length;
      }
      throw new Error("past the end of the line");
    };
    getSelection()?.setBaseAndExtent(...at(from), ...at(from + wanted.length));
    line.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  }, words);

test("words that are selected are split off the open claim, and claims among them are merged", async ({ page }) => {
  await signIn(page, "editor");
  const document = await beginWithText(page, `Selected ${Date.now()}`, text);
  await openClaim(page, document, "Ann Lee, the harbour master");
  await select(page, "Ann Lee, the harbour master, spoke to 12 people about the old pier.");
  const bar = page.getByRole("form", { name: "Mark the selected words" });
  await expect(bar.getByRole("button", { name: "Split off the open claim" })).toHaveCount(0);
  await select(page, "spoke to 12 people");
  await bar.getByRole("button", { name: "Split off the open claim" }).click();
  await expect(heading(page, "spoke to 12 people")).toBeVisible();
  await expectFocus(page);
  await select(page, "third consecutive year on Monday");
  await bar.getByRole("button", { name: /^Merge \d claims$/ }).click();
  await expect(page.getByRole("heading", { name: /^“third consecutive year/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Made out of" })).toBeVisible();
});
