import { expect, test } from "vitest";
import { markFound } from "./search-marks.ts";

const told = (text: string, found: string[]) =>
  markFound(text, found)
    .map((p) => (p.isFound ? `[${p.text}]` : p.text))
    .join("");

test.each([
  ["Mr Erdoğan met Zelenskyy.", ["erdogan", "zelenskyy"], "Mr [Erdoğan] met [Zelenskyy]."],
  ["41,000 people", ["41", "000"], "[41],[000] people"],
  ["Straße, Øre, Łódź", ["strasse", "ore", "lodz"], "[Straße], [Øre], [Łódź]"],
  ["Nothing of it", [], "Nothing of it"],
  ["<b>Anna</b>", ["anna"], "<b>[Anna]</b>"],
])("%j with %j", (text, found, marked) => {
  expect(told(text, found)).toBe(marked);
});

test("of a long text the stretch around the first found word is shown, cut at words", () => {
  const marked = told(`${"before ".repeat(100)}Anna ${"after ".repeat(100)}`, ["anna"]);
  expect(marked).toMatch(/^… before (before )+\[Anna\] after (after )*after …$/);
  expect(marked.length).toBeLessThan(260);
});

test("a word without end is cut, and what was found is shown whole", () => {
  expect(told("x".repeat(5000), [])).toHaveLength(242);
  expect(told(`${"x".repeat(500)} ${"y".repeat(500)}`, ["y".repeat(500)])).toBe(`… [${"y".repeat(500)}]`);
});
