import { expect, type Page, test } from "@playwright/test";
import { beginDossier, signIn } from "./desk.ts";
import { followTheWay, type Press } from "./way.ts";

test.use({ trace: "off" });

/** Words that state nothing, so that somebody has to say so. */
const opinion = "What a summer for the alliance! Should its guests come again?";

const bringIn = async (page: Page, at: string, press: Press) => {
  await page.goto(`${at}/import`);
  const form = page.getByRole("form", { name: "Paste a text" });
  await form.getByLabel("Text", { exact: true }).fill(opinion);
  await form.getByLabel("Role").selectOption("draft");
  await press(form.getByRole("button", { name: "Bring in text" }));
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}/);
};

const hands = {
  "on a screen of 375 pixels, with a finger": { viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true },
  "without JavaScript": { javaScriptEnabled: false },
};

for (const [how, options] of Object.entries(hands))
  test(`an editor takes two drafts to a signed report ${how}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await (await browser.newContext(options)).newPage();
    const press: Press = (place) => ("hasTouch" in options ? place.tap() : place.click());
    await signIn(page, "editor");
    const at = await beginDossier(page, `Taken to the end ${how} ${Date.now()}`);
    await bringIn(page, at, press);
    await press(page.getByRole("link", { name: "Go to the overview" }));
    await expect(page.getByRole("heading", { name: "Documents" })).toBeVisible();
    await followTheWay(page, press);
    await press(page.getByRole("button", { name: /^Sign off as/ }));
    await expect(page.getByRole("link", { name: "Signed off by Elias Moreau" })).toBeVisible();
    await expect(page.getByText("Antony Blinken").first()).toBeVisible();
  });
