import { expect, test } from "vitest";
import { cell, text } from "./say.ts";
import { beginSection, countRows, sliceSection } from "./section-page.ts";
import type { Block, Section } from "./sections.ts";

const cells = (...words: string[]) => words.map((word) => cell(word));
const table = (...words: string[]): Block => ({
  type: "table",
  caption: words.join(),
  columns: ["A"],
  wide: [],
  rows: words.map((word) => cells(word)),
});
const list = (...words: string[]): Block => ({ type: "list", items: cells(...words) });
const section: Section = { id: "x", title: "X", blocks: [text("Said first."), table("a", "b", "c"), list("d", "e"), table("f")] };

/** Words of a part in their order. */
const wordsOf = ({ blocks }: Section) => JSON.stringify(blocks).match(/(?<="text":")[^"]+/g) ?? [];

test.each([
  [0, 2, ["Said first.", "a", "b"]],
  [2, 4, ["c", "d"]],
  [3, 5, ["d", "e"]],
  [4, 9, ["e", "f"]],
  [6, 9, []],
  [0, 99, ["Said first.", "a", "b", "c", "d", "e", "f"]],
])("rows %i to %i of a part, through its tables and lists", (from, to, words) => {
  expect(wordsOf(sliceSection(section, from, to))).toEqual(words);
});

test("pages one after the other hold every row once", () => {
  const pages = [0, 2, 4].flatMap((from) => wordsOf(sliceSection(section, from, from + 2)));
  expect(pages).toEqual(wordsOf(section));
  expect(countRows(section)).toBe(6);
});

test("the beginning has a row of every table and list", () => {
  expect(wordsOf(beginSection(section, 1).section)).toEqual(["Said first.", "a", "d", "f"]);
  expect(beginSection(section, 2)).toMatchObject({ isWhole: false });
  expect(beginSection(section, 3)).toEqual({ section, isWhole: true });
});
