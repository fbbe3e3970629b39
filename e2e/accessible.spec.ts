import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, overflow } from "./accessible.ts";
import { signIn } from "./desk.ts";
import { adminPages, listPages } from "./pages.ts";

/** Every page, in both schemes, wide and on a phone: nothing by axe, nothing refused by the page's policy, nothing overflowing, nothing that moves by itself. */
for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 390])
    test(`every page is accessible: ${colorScheme}, ${width} wide`, async ({ browser }) => {
      test.setTimeout(400_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
      await context.addInitScript(() =>
        addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`)),
      );
      const page = await context.newPage();
      const accessible = (page: Page) => expectAccessible(page, colorScheme === "dark");
      await page.goto("/sign-in");
      await look(context, ["/sign-in"], accessible);
      await signIn(page, "editor");
      await look(context, Object.values(await listPages(page)), accessible);
      await page.context().clearCookies();
      await signIn(page, "admin");
      await look(context, Object.values(adminPages), accessible);
      await context.close();
    });

/** 720 pixels are a window of 1440 at 200 %, 320 one of 1280 at 400 % (WCAG 1.4.10). */
test("every page fits at 200 % and at 400 %", async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ viewport: { width: 720, height: 450 } });
  const page = await context.newPage();
  await signIn(page, "editor");
  const fits = async (page: Page) => {
    expect(await cutOff(page), page.url()).toEqual([]);
    for (const width of [720, 320]) {
      await page.setViewportSize({ width, height: 450 });
      expect(await overflow(page), `${page.url()} at ${width}`).toBeLessThanOrEqual(0);
    }
  };
  await look(context, Object.values(await listPages(page)), fits);
});

async function look(context: BrowserContext, addresses: string[], at: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.text().startsWith("policy:") && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const address of addresses) {
    await page.goto(address);
    await at(page);
    expect(await page.evaluate(() => document.getAnimations().length), `${address} moves`).toBe(0);
    expect(complaints, address).toEqual([]);
  }
  await page.close();
}

/** Words that a box cuts off, but for those that are shortened on purpose and stand whole elsewhere, and for what is said to screen readers alone. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (!/hidden|clip/.test(`${overflowX} ${overflowY}`) || box.closest(".truncate, .sr-only, [class*=line-clamp], input"))
          return false;
        return box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
      })
      .map((box) => `${box.localName}: ${box.textContent?.slice(0, 40)}`),
  );
