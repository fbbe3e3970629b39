import { expect, type Page, test } from "@playwright/test";
import { beginWithText, expectFocus, signIn } from "./desk.ts";

const draft =
  "Ministers meet in Oslo\n\nMinisters met in Oslo on Monday for the third consecutive year. They want the p\neace of two continents. In the evening the p\neace was toasted.";
const copy = "A copy of the story\n\nThe talks were opened in Oslo on Monday. Everybody wants the p\neace of two continents.";
const source = "Oslo talks\n\nMinisters met in Oslo on Monday for the second consecutive year.";

/** A dossier in which one word is broken in several places, and two texts count a series otherwise; resolves to its address. */
const begin = async (page: Page, title: string): Promise<string> => {
  const at = (await beginWithText(page, title, draft)).split("/").slice(0, 3).join("/");
  for (const text of [copy, source]) {
    await page.goto(`${at}/import`);
    const form = page.getByRole("form", { name: "Paste a text" });
    await form.getByLabel("Text", { exact: true }).fill(text);
    await form.getByRole("button", { name: "Bring in text" }).click();
    await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}/);
  }
  await page.goto(`${at}/flags`);
  return at;
};

const broken = /^A line break cuts the word “peace” in two/;

for (const javaScriptEnabled of [true, false])
  test(`flags that say the same are decided together, and a noisy check is muted with a reason (script: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const keepsFocus = async () => javaScriptEnabled && expectFocus(page);
    await signIn(page, "editor");
    const at = await begin(page, `Flags ${javaScriptEnabled} ${Date.now()}`);
    const rows = page.getByRole("table", { name: "Flags" }).getByRole("row");

    await test.step("decided together: every place is shown, one reason goes to all", async () => {
      const all = await page.getByRole("link", { name: broken }).count();
      expect(all).toBeGreaterThan(1);
      await page.getByRole("link", { name: broken }).first().click();
      const form = page.getByRole("form", { name: "Decide this flag" });
      await form.getByText(/^Where (it stands|they stand)$/).click();
      await expect(form.getByRole("link", { name: /eace/ }).first()).toBeVisible();
      await form.getByRole("radio", { name: /^Accepted/ }).check();
      await form.getByRole("checkbox", { name: /the same: decide/ }).check();
      await form.getByRole("button", { name: "Decide and next" }).click();
      await expect(form.getByRole("alert")).toContainText(/reason/i);
      await expect(form.getByRole("checkbox", { name: /the same: decide/ })).toBeChecked();
      await keepsFocus();
      await form.getByLabel("Reason", { exact: true }).fill("The agency broke it on the way.");
      await form.getByRole("button", { name: "Decide and next" }).click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(broken);
      await keepsFocus();
      await page.goto(`${at}/flags?state=ACCEPTED`);
      await expect(page.getByRole("link", { name: broken })).toHaveCount(all);
    });

    await test.step("muted with a reason: its flags leave the list, and the reason is told", async () => {
      await page.goto(`${at}/flags`);
      const before = await rows.count();
      await page.getByText("Mute a check in this dossier, or unmute it").click();
      const form = page.getByRole("form", { name: /^Mute a check/ });
      await form.getByLabel("Check", { exact: true }).selectOption("series");
      await form.getByRole("button", { name: "Save" }).click();
      await expect(form.getByRole("alert")).toContainText(/reason|Why/i);
      await expect(form.getByLabel("Check", { exact: true })).toHaveValue("series");
      await expect(form.getByLabel("Why")).toBeVisible();
      await form.getByLabel("Why").fill("The series was begun twice; the archive desk looks at it.");
      await form.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("The check “series” is muted.")).toBeVisible();
      await keepsFocus();
      await expect(page.getByText("The series was begun twice; the archive desk looks at it.").first()).toBeVisible();
      expect(await rows.count()).toBeLessThan(before);
      await page.goto(`${at}/report`);
      await expect(page.getByText("The series was begun twice; the archive desk looks at it.").first()).toBeVisible();
    });

    await test.step("the ledger counts both", async () => {
      await page.goto("/checks/ledger");
      const row = (check: string) =>
        page
          .getByRole("table", { name: "By check" })
          .getByRole("row")
          .filter({ has: page.getByRole("rowheader", { name: check, exact: true }) });
      const cell = async (check: string, column: string) => {
        const heads = await page.getByRole("table", { name: "By check" }).getByRole("columnheader").allTextContents();
        return Number(await row(check).locator("th, td").nth(heads.indexOf(column)).textContent());
      };
      expect(await cell("damage", "Accepted")).toBeGreaterThan(1);
      expect(await cell("series", "Muted")).toBeGreaterThan(0);
      await row("damage").getByRole("link").click();
      await expect(page.getByRole("heading", { name: "By month: damage" })).toBeVisible();
      await keepsFocus();
    });
  });
