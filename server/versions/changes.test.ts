import { expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

const cut = (text: string) => ({ text, sentences: [] });
const told = (earlier: string, later: string) =>
  changesBetween(cut(earlier), cut(later))?.map(({ line, lineNow, pieces }) => [
    line,
    lineNow,
    pieces.map(({ text, change }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[change]).join(""),
  ]);

test.each([
  ["the same", "One\nTwo", "One\nTwo", []],
  ["other quote marks and space", "“One”\nTwo", '"One"\n\n  Two', []],
  ["a word", "One\nTwo cats\nThree", "One\nTwo dogs\nThree", [[2, 2, "Two -cats-+dogs+"]]],
  ["a line more", "One\nThree", "One\nTwo\nThree", [[2, 2, "+Two+"]]],
  ["a line less at the end", "One\nTwo", "One", [[2, 1, "-Two-"]]],
  ["all", "One", "Two", [[1, 1, "-One-+Two+"]]],
  [
    "two places",
    "One a\nTwo\nThree b",
    "One c\nTwo\nThree d",
    [
      [1, 1, "One -a-+c+"],
      [3, 3, "Three -b-+d+"],
    ],
  ],
])("%s", (_, earlier, later, expected) => {
  expect(told(earlier, later)).toEqual(expected);
});

test("texts with nothing in common are not compared to the end", () => {
  const lines = (word: string) => Array.from({ length: 5_000 }, (_, i) => `${word} ${i}`).join("\n");
  expect(changesBetween(cut(lines("one")), cut(lines("two")))).toBeNull();
});
