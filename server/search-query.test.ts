import { expect, test } from "vitest";
import { readQuery } from "./search-query.ts";

test.each([
  ["Hanbit reactor", ["Hanbit", "reactor"]],
  ["  Erdoğan’s 41,000 ", ["Erdoğan", "s", "41", "000"]],
  ["e\u0301lan", ["élan"]],
  ["' : & | ! ( ) * \\ \0 ferry' | !(drop:*)", ["ferry", "drop"]],
  ["half a pair \ud800", ["half", "a", "pair"]],
  ["문재인 대통령", ["문재인", "대통령"]],
])("%j is looked for by its words", (typed, words) => {
  expect(readQuery(typed)).toEqual({ words });
});

test.each([
  ["", "Type a word"],
  [" \n\t ", "Type a word"],
  ["' : & | ! ( ) * \\ \0", "no word"],
  ["\u0301\u0302", "no word"],
  ["a".repeat(10_000), "200 characters"],
  ["a ".repeat(13), "12 words"],
])("%j is answered in a sentence", (typed, sentence) => {
  expect(readQuery(typed)).toEqual({ refused: expect.stringContaining(sentence) });
});
