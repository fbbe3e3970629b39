import { expect, test } from "vitest";
import { type Floor, isToldBy, retell, score, stories } from "../scripts/golden/retold.ts";
import floors from "../seeds/reports/floor.json" with { type: "json" };

/**
 * Events told by two or three outlets in words of their own (`seeds/reports`): what is found of the differences that stand in them, and that nothing
 * else is. The floor only rises (`npm run reports -- --raise`); `npm run reports -- STORY` lists what is missed and what is false.
 */
const retold = stories.map(retell);

test.each(["odd", "even"] as const)("the %s stories: no kind of difference is found less often, and no more is false", (half) => {
  const floor: Floor = floors[half];
  const now = score(retold.filter(({ isFor }) => isFor === half));
  for (const [kind, least] of Object.entries(floor.found)) expect(now.found[kind] ?? 0, kind).toBeGreaterThanOrEqual(least);
  expect(now.agreed, "agreements").toBeGreaterThanOrEqual(floor.agreed);
  expect(now.falseWarnings, "false warnings").toBeLessThanOrEqual(floor.falseWarnings);
});

test.each(retold)("$story: every difference, agreement and look-alike is told by two documents", ({ key }) => {
  expect(key.differences.length).toBeGreaterThanOrEqual(4);
  expect(key.agreements.length + key.traps.length).toBeGreaterThanOrEqual(key.differences.length);
  for (const { quotes } of [...key.differences, ...key.agreements, ...key.traps]) expect(Object.keys(quotes).length).toBeGreaterThan(1);
});

test("a finding tells of a difference at its words in both documents, or at the same name elsewhere", () => {
  const texts = new Map([
    ["a", "Ana Roe said 97 people. Ana Roe left."],
    ["b", "Anna Roe said 91 people. Anna Roe left."],
  ]);
  const at = (document: string, start: number, quote: string) => ({ document, start, end: start + quote.length, quote });
  const finding = (...spans: ReturnType<typeof at>[]) =>
    ({ id: "f", check: "name", relation: "conflict", severity: "warning", summary: "", spans }) as Parameters<typeof isToldBy>[0];
  const name = { kind: "given-name", says: "", quotes: { a: "Ana Roe said", b: "Anna Roe said" } };
  const count = { kind: "count", says: "", quotes: { a: "97 people", b: "91 people" } };
  expect(isToldBy(finding(at("a", 24, "Ana Roe"), at("b", 25, "Anna Roe")), name, texts)).toBe(true);
  expect(isToldBy(finding(at("a", 13, "97"), at("b", 14, "91")), count, texts)).toBe(true);
  expect(isToldBy(finding(at("a", 13, "97")), count, texts)).toBe(false);
  expect(isToldBy(finding(at("a", 13, "97"), at("b", 0, "Anna Roe")), count, texts)).toBe(false);
});
