import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./desk.ts";
import { adminPages, listPages } from "./pages.ts";

const folder = ".data-test/photographs";

for (const colorScheme of ["light", "dark"] as const)
  for (const [size, width] of Object.entries({ wide: 1440, phone: 390 }))
    test(`${size}, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(300_000);
      const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" })).newPage();
      const take = async (name: string) => {
        await page.waitForLoadState("networkidle").catch(() => {});
        await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png`, fullPage: true });
      };
      await page.goto("/sign-in");
      await take("sign-in");
      await signIn(page, "editor");
      const pages = await listPages(page);
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address);
        await take(name);
      }
      await refused(page, pages.card as string);
      await take("card-refused");
      await empty(page);
      await take("overview-empty");
      await page.context().clearCookies();
      await signIn(page, "admin");
      for (const [name, address] of Object.entries(adminPages)) {
        await page.goto(address);
        await take(name);
      }
    });

/** A ruling without evidence. */
const refused = async (page: Page, card: string) => {
  await page.goto(card);
  const form = page.getByRole("form", { name: "Rule on this claim" });
  await form.getByRole("radio", { name: /^Disputed/ }).check();
  await form.getByLabel("Note", { exact: true }).last().fill("Two sources, two figures.");
  for (const box of await form.getByRole("checkbox", { checked: true }).all()) await box.uncheck();
  await form.getByRole("button", { name: "Rule", exact: true }).click();
  await expect(form.getByRole("alert")).toBeVisible();
};

/** A dossier that nobody has brought anything into. */
const empty = async (page: Page) => {
  await page.goto("/dossiers/new");
  await page.getByLabel("Title").fill(`Photographed empty ${Date.now()}`);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page).toHaveURL(/\/import$/);
  await page.goto(page.url().replace("/import", ""));
};
