import { expect, test } from "@playwright/test";
import { overflow } from "./accessible.ts";
import { signIn } from "./desk.ts";
import { listPages } from "./pages.ts";

// Letters of twice the size, as somebody sets them in their browser: everything that is measured in them grows with them.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26"] }),
});

test("every page fits with letters of twice the size", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, "editor");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("30px");
  for (const address of Object.values(await listPages(page))) {
    await page.goto(address);
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});
