import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessibleEverywhere } from "./accessible.ts";
import { beginDossier, fillRuling, openDraft, signIn } from "./desk.ts";
import { followTheWay } from "./way.ts";

test("an editor takes three articles to a signed report; a reviewer has a say", async ({ page, browser }) => {
  test.setTimeout(300_000);
  await signIn(page, "editor");
  const at = await beginDossier(page, `Journey of an editor ${Date.now()}`);

  await test.step("the grid shows where the documents agree and differ, and leads to the words", async () => {
    await page.goto(at);
    const row = page
      .getByRole("row")
      .filter({ hasText: /since 2022/ })
      .first();
    await expect(row).toContainText("Agree");
    await row.getByRole("link").first().click();
    await expect(page).toHaveURL(/\?claim=[0-9a-f-]{36}#claim-/);
    await expect(page.getByText(/2022, 2023/).first()).toBeVisible();
  });

  const flagAt = await test.step("a reviewer comments on the flag and proposes a verdict", () => asReviewer(browser, at));

  await test.step("the editor answers, decides, and writes the correction", async () => {
    await page.goto(flagAt);
    await expect(page.getByText("Is this not his full first name?")).toBeVisible();
    await page.locator("summary", { hasText: "Resolve" }).click();
    await page.getByLabel("How it was settled").fill("The register settles it.");
    await page.getByRole("button", { name: "Resolve" }).click();
    await expect(page.getByText(/Resolved by/)).toBeVisible();
    await page.getByRole("radio", { name: /^Accepted/ }).check();
    await page.getByLabel("Reason", { exact: true }).fill("The register of the department has Antony.");
    await page.getByRole("button", { name: "Decide", exact: true }).click();
    await expect(page.getByLabel("Should read")).toHaveValue(/Antony/);
    await page.getByRole("button", { name: "Write down" }).click();
    await expect(page.getByRole("button", { name: "Approve" })).toBeVisible();
    await page.getByRole("button", { name: "Approve" }).click();
    await expect(page.getByText(/Approved by/i).first()).toBeVisible();
  });

  await test.step("the gate lists what stands in the way, each with a link", async () => {
    await page.goto(`${at}/sign-off`);
    await expect(page.getByText(/things stand in the way/)).toBeVisible();
    await expect(page.getByRole("button", { name: /Sign off/ })).toBeDisabled();
  });

  await test.step("the proposal becomes a verdict of the editor", async () => {
    await page.locator("#proposals").getByRole("link").first().click();
    await page.getByRole("button", { name: "Accept as my verdict" }).click();
    await expect(page.getByRole("link", { name: /^1 checked/ })).toBeVisible();
  });

  await test.step("every claim of the draft is ruled on, sentence by sentence, and the other flags are decided", () =>
    followTheWay(page, (place) => place.click()));

  await test.step("sign off", async () => {
    await page.goto(`${at}/sign-off`);
    await expect(page.getByText("Nothing stands in the way.")).toBeVisible();
    await page.getByRole("button", { name: /Sign off as/ }).click();
    await expect(page.getByText("Signed off by Elias Moreau").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Signed off by Elias Moreau" })).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.goto(`${at}/sign-off`);
    await expectAccessibleEverywhere(page);
  });

  await test.step("the exported files say what was entered", async () => {
    const files = await exported(page, at);
    const report = JSON.parse(files.json);
    expect(JSON.stringify(report)).toContain("The register of the department has Antony.");
    expect(report.content.corrections).toHaveLength(1);
    for (const text of Object.values(files)) {
      expect(text).toContain("Antony Blinken");
      expect(text).toContain("Anthony Blinken");
    }
    expect(files.csv.charCodeAt(0)).toBe(0xfeff);
    expect(files.html).toMatch(/^<!doctype html>/i);
    expect(await exported(page, at)).toEqual(files);
  });

  await test.step("after that nothing changes until it is reopened", async () => {
    await page.goto(`${at}/import`);
    await page.getByLabel("Text", { exact: true }).fill("A late addition.");
    await page.getByRole("button", { name: "Bring in text" }).click();
    await expect(page.getByRole("main").getByRole("alert").first()).toContainText("signed this dossier off");
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue("A late addition.");
  });
});

/** Comments on the flag about the secretary and proposes a verdict on the first claim of the draft; resolves to the flag's address. */
async function asReviewer(browser: Browser, at: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, "reviewer");
  await page.goto(`${at}/flags`);
  await page
    .getByRole("link", { name: /Anthony Blinken” is misspelled/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "Decide" })).toHaveCount(0);
  await page.getByRole("textbox", { name: "New comment" }).fill("Is this not his full first name?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByText("Is this not his full first name?")).toBeVisible();
  const flagAt = new URL(page.url()).pathname;
  await page.goto(await openDraft(page, at));
  await page.locator("a[href*='?claim=']").first().click();
  await expect(page.getByRole("button", { name: "Rule", exact: true })).toHaveCount(0);
  await fillRuling(page, "Confirmed Right as it stands.", { note: "Compared with the statement." });
  await page.getByRole("button", { name: "Propose" }).click();
  await expect(page.getByText(/proposed/i).first()).toBeVisible();
  await context.close();
  return flagAt;
}

/** The four exports as a browser downloads them. */
async function exported(page: Page, at: string) {
  await page.goto(`${at}/report`);
  const files: Record<string, string> = {};
  for (const [format, name] of [
    ["html", "HTML"],
    ["md", "Markdown"],
    ["csv", "CSV (corrections)"],
    ["json", "JSON"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("link", { name, exact: true })
        .or(page.getByRole("button", { name, exact: true }))
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    files[format] = readFileSync(await download.path(), "utf8");
  }
  return files as Record<"html" | "md" | "csv" | "json", string>;
}
