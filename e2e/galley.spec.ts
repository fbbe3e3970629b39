import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { dossier } from "#seeds/world";
import { openDraft, openSample, signIn } from "./desk.ts";

/** Words as they are read: letters and figures. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the tree tells of lines and the links in them, without addresses. */
const toldBy = (tree: string) =>
  tree
    .split("\n")
    .filter((line) => !/^\s*- \/url:/.test(line))
    .map((line) => line.replace(/^\s*- ('?)(paragraph|link|text)\b:?\s*/, "").replace(/\\"/g, '"'))
    .join(" ");

test("the accessibility tree of a galley tells its words in their order, each once, and marks by what they stand for", async ({ page }) => {
  await signIn(page, "editor");
  await openDraft(page, await openSample(page));
  const [{ file }] = dossier.documents;
  const text = readFileSync(new URL(`../seeds/${file}`, import.meta.url), "utf8");
  const told = await Promise.all(
    (await page.locator(".galley p:not([aria-hidden])").all()).map(async (line) => toldBy(await line.ariaSnapshot())),
  );
  expect(wordsOf(told.join(" "))).toEqual(wordsOf(text));
  const links = page.locator(".galley a.mark");
  for (const link of await links.all()) expect(await link.getAttribute("title")).toMatch(/ · /);
  expect(await links.evaluateAll((all) => all.filter((link) => !/[\p{L}\p{N}]/u.test(link.textContent ?? "")).length)).toBe(0);
  // By Tab each claim is come to once.
  const stops = await links.evaluateAll((all) =>
    all.filter((link) => (link as HTMLElement).tabIndex >= 0).map((link) => link.getAttribute("href")),
  );
  expect(new Set(stops).size).toBe(stops.length);
});

for (const width of [1440, 375])
  test(`what has the focus is seen, and is not under the card: ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await signIn(page, "editor");
    await openDraft(page, await openSample(page));
    await page.locator(".galley a.mark").nth(5).click();
    await expect(page).toHaveURL(/claim=/);
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Tab");
      expect(await focusSeen(page)).toBe("seen");
    }
  });

/** Is a part of what has the focus on top, with a ring around it? */
const focusSeen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focus = document.activeElement;
    if (!focus || focus === document.body) return "seen";
    const isOnTop = [...focus.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const there = document.elementFromPoint(left + width * part, top + height * part);
        return there !== null && focus.contains(there);
      }),
    );
    const { outlineStyle, outlineWidth } = getComputedStyle(focus);
    const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return isOnTop && hasRing
      ? "seen"
      : `${focus.localName} ${focus.className.slice(0, 40)}: ${focus.textContent?.slice(0, 40)} (on top: ${isOnTop}, ring: ${hasRing})`;
  });

test("marks are told apart where a person's own colours are forced on the page", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await signIn(page, "editor");
  await openDraft(page, await openSample(page));
  const lines = await page.locator(".galley a.mark").evaluateAll((all) =>
    all.map((mark) => {
      const { textDecorationStyle, textDecorationThickness, textDecorationLine } = getComputedStyle(mark);
      return [
        mark.getAttribute("title")?.split(" · ")[1],
        `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`,
      ] as const;
    }),
  );
  const queried = new Set(lines.filter(([state]) => state === "Queried").map(([, line]) => line));
  const unchecked = new Set(lines.filter(([state]) => state === "Unchecked").map(([, line]) => line));
  expect(queried.size).toBeGreaterThan(0);
  expect([...queried].filter((line) => unchecked.has(line))).toEqual([]);
  const chosen = page.getByRole("navigation", { name: "Parts of the dossier" }).getByRole("link", { name: "Documents" });
  const other = page.getByRole("navigation", { name: "Parts of the dossier" }).getByRole("link", { name: "Flags" });
  const ground = (link: typeof chosen) => link.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(chosen)).not.toBe(await ground(other));
});
