import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** WCAG 2.2 AA, and what is good practice besides. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe has against the page as it stands: nothing, of any weight, and nothing that overflows sideways. `isDark`: the other scheme of a page that was looked
 * at already, of which only the colours are another's.
 */
export const expectAccessible = async (page: Page, isDark = false): Promise<void> => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (isDark ? axe.withRules("color-contrast") : axe.withTags(rules)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isInline(id, html)).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  expect(found, page.url()).toEqual([]);
  expect(await overflow(page), `${page.url()} overflows sideways`).toBeLessThanOrEqual(0);
};

/**
 * Marks are words of a sentence: their height is that of its line (WCAG 2.5.8, inline). Axe knows that only where other words stand beside a link, and in a galley
 * every word may be in a claim; the same claims are in the list, and reached by keys.
 */
const isInline = (rule: string, html: string) => rule === "target-size" && /class="mark\b(?! grid)/.test(html);

/** How far the page goes beyond its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The same in both schemes, wide and on a phone: for a state that took a journey to get to. The page is left as it was. */
export const expectAccessibleEverywhere = async (page: Page): Promise<void> => {
  const size = page.viewportSize();
  for (const width of [1440, 390])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, colorScheme === "dark");
    }
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: "light" });
};
