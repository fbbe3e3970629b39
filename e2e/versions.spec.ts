import { expect, type Page, test } from "@playwright/test";
import { expectAccessibleEverywhere } from "./accessible.ts";
import { beginWithText, fillRuling, signIn } from "./desk.ts";

const [oslo, lee, rest] = [
  "Ministers met in Oslo for the third consecutive year on Monday.",
  "Ann Lee, the harbour master, spoke to 12 people about the old pier.",
  "The mayor of Bergen thanked 40 guests for their help at the harbour.",
];
const first = `Talks at the harbour\n\n${oslo} ${lee}\n\n${rest}`;

const rule = async (page: Page, document: string, words: string) => {
  await page.goto(document);
  await page
    .locator("ol a.mark")
    .filter({ hasText: new RegExp(`^${words}`) })
    .click();
  await fillRuling(page, "Confirmed Right as it stands.");
  await page.getByRole("button", { name: "Rule", exact: true }).click();
  await expect(page.getByText(/Verdict/).first()).toBeVisible();
  await expect(page.getByRole("form", { name: "Rule on this claim" })).toBeVisible();
};

for (const javaScriptEnabled of [true, false])
  test(`a new version: looked at, brought in, re-checked, taken elsewhere, put aside${javaScriptEnabled ? "" : ", without JavaScript"}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await signIn(page, "editor");
    const document = await beginWithText(page, `Versions ${javaScriptEnabled} ${Date.now()}`, first);
    for (const words of ["40 guests", "12 people", "third consecutive year"]) await rule(page, document, words);

    await test.step("the same text is told, and nothing comes of it", async () => {
      await page.goto(`${document}/versions/new`);
      await page.getByLabel("The whole new text").fill(first);
      await page.getByRole("button", { name: "Show what it changes" }).click();
      await expect(page.getByRole("main").getByRole("alert").first()).toContainText("This is version 1 word for word");
      await expect(page.getByLabel("The whole new text")).toHaveValue(first);
    });

    await test.step("what it would change is shown before it is brought in", async () => {
      const later = first.replace("third", "fourth").replace("12 people about the old pier", "12 people on the new pier");
      await page.getByLabel("The whole new text").fill(`${later} A new line.`);
      await page.getByRole("button", { name: "Show what it changes" }).click();
      await expect(page.getByRole("heading", { name: "What version 2 would change" })).toBeVisible();
      await expect(page.getByText("Claims that need a re-check")).toBeVisible();
      if (javaScriptEnabled) {
        await expect(page.getByRole("region", { name: "What it would change" })).toBeFocused();
        await expectAccessibleEverywhere(page);
      }
      await page.getByRole("button", { name: "Bring in as version 2" }).click();
      await expect(page).toHaveURL(new RegExp(`${document}$`));
      await expect(page.getByRole("link", { name: "Version 2" })).toBeVisible();
      await expect(page.getByRole("list", { name: "Progress" })).toContainText("1 checked");
    });

    await test.step("a verdict on a sentence that changed: the sentence then and now, confirmed in one act", async () => {
      await page.goto(`${document}?state=needsRecheck`);
      await page.locator("ol a.mark").filter({ hasText: "12 people" }).click();
      await expect(page.getByText("The sentence changed since the verdict.")).toBeVisible();
      await expect(page.locator("del").first()).toContainText("about");
      if (javaScriptEnabled) await expectAccessibleEverywhere(page);
      const before = page.url();
      await page.getByRole("button", { name: "Still holds" }).click();
      await expect(page).not.toHaveURL(before);
      await expect(page.getByRole("list", { name: "Progress" })).toContainText("2 checked");
    });

    await test.step("a claim whose words are gone is taken to other words, and another is put aside", async () => {
      await page.goto(document);
      const orphans = page.getByRole("region", { name: /Claims whose words are gone/ });
      await expect(orphans.getByRole("link")).toHaveCount(1);
      await orphans.getByRole("link", { name: /third consecutive year/ }).click();
      await expect(page.getByText("These words are gone from the text.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessibleEverywhere(page);
      await page.getByLabel("The words that it is about now").fill("fourth consecutive year");
      await page.getByRole("button", { name: "Take it there" }).click();
      await expect(page.getByRole("heading", { name: "“fourth consecutive year”" })).toBeVisible();
      await expect(page.getByText("The sentence changed since the verdict.")).toBeVisible();
    });

    await test.step("cut from the copy it is put aside, with a reason", async () => {
      await page.goto(`${document}/versions/new`);
      await page.getByLabel("The whole new text").fill(first.replace(oslo, "").replace("40 guests", "41 guests"));
      await page.getByRole("button", { name: "Show what it changes" }).click();
      await page.getByRole("button", { name: "Bring in as version 3" }).click();
      await expect(page).toHaveURL(new RegExp(`${document}$`));
      const orphans = page.getByRole("region", { name: /Claims whose words are gone/ });
      await orphans.getByRole("link", { name: /fourth consecutive year/ }).click();
      await page.getByText("Put it aside").click();
      await page.getByLabel("Reason", { exact: true }).fill("Cut from the copy.");
      await page.getByRole("button", { name: "Put aside" }).click();
      await expect(page.getByText(/put it aside.*Cut from the copy\./)).toBeVisible();
    });

    await test.step("the first version is still there to be read, with what changed since", async () => {
      await page.goto(`${document}/versions`);
      await page.getByRole("link", { name: "Version 1" }).click();
      await expect(page.getByText("This is an earlier version, to be read only.")).toBeVisible();
      await expect(page.getByRole("region", { name: "The text as it was" })).toContainText(oslo);
      await expect(page.locator("del").first()).toBeVisible();
    });
  });

test("two bring in a version at once: the second is told, and keeps what they typed", async ({ browser }) => {
  test.setTimeout(120_000);
  const [one, two] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await signIn(one, "editor");
  await signIn(two, "secondEditor");
  const document = await beginWithText(one, `At once ${Date.now()}`, first);
  for (const [page, text] of [
    [one, `${first} One.`],
    [two, `${first} Two.`],
  ] as const) {
    await page.goto(`${document}/versions/new`);
    await page.getByLabel("The whole new text").fill(text);
    await page.getByRole("button", { name: "Show what it changes" }).click();
    await expect(page.getByRole("button", { name: "Bring in as version 2" })).toBeVisible();
  }
  await one.getByRole("button", { name: "Bring in as version 2" }).click();
  await expect(one).toHaveURL(new RegExp(`${document}$`));
  await two.getByRole("button", { name: "Bring in as version 2" }).click();
  await expect(two.getByRole("main").getByRole("alert").first()).toContainText("Somebody else brought in a version of this document");
  await expect(two.getByText(/Version 2, brought in by Elias Moreau/)).toBeVisible();
  await expect(two.getByLabel("The whole new text")).toHaveValue(`${first} Two.`);
  await two.getByRole("button", { name: "Show what it changes" }).click();
  await two.getByRole("button", { name: "Bring in as version 3" }).click();
  await expect(two).toHaveURL(new RegExp(`${document}$`));
});
