import fc from "fast-check";
import { expect, test } from "vitest";
import type { Line } from "./sections.ts";
import { wordDiff } from "./word-diff.ts";

const drawn = (line: Line) => line.map((run) => (run.as ? `[${run.text}]` : run.text)).join("");
const plain = (line: Line) => line.map((run) => run.text).join("");

test.each([
  ["Secretary Anne Low", "Secretary of State Ann Low", "Secretary [Anne] Low", "Secretary [of State Ann] Low"],
  ["41 people", "14 people", "[41] people", "[14] people"],
  ["the third year", "the second year", "the [third] year", "the [second] year"],
  ["same", "same", "same", "same"],
  ["gone", "", "[gone]", ""],
])("%j against %j", (before, after, lost, gained) => {
  const diff = wordDiff(before, after);
  expect([drawn(diff.before), drawn(diff.after)]).toEqual([lost, gained]);
});

test("the runs put together are the very texts, however long", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", ".", "“", "😀") });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const diff = wordDiff(before, after);
      expect([plain(diff.before), plain(diff.after)]).toEqual([before, after]);
    }),
  );
  const long = "word ".repeat(1000);
  expect(drawn(wordDiff(long, "short").before)).toBe(`[${long}]`);
});
