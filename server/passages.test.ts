import { expect, test } from "vitest";
import { findWords, lineAt, passageAround } from "./passages.ts";

const text = "A headline\n\nOne ferry sank. Two men were “saved”\r\nby a trawler.\n\nThe end.";
const passage = (words: string, reach?: number) => passageAround(text, text.indexOf(words), text.indexOf(words) + words.length, reach);

test("a passage is the paragraph around the words, with the line they begin on", () => {
  expect(passage("Two men")).toEqual({ before: "One ferry sank. ", words: "Two men", after: " were “saved”\r\nby a trawler.", line: 3 });
  expect(passage("A headline")).toEqual({ before: "", words: "A headline", after: "", line: 1 });
  expect(passage("trawler")).toMatchObject({ line: 4, after: "." });
});

test("what is long is cut between words", () => {
  expect(passage("Two men", 12)).toMatchObject({ before: "… sank. ", after: " were …" });
  const long = "😀".repeat(400);
  const cut = passageAround(long, 400, 402, 31);
  expect([cut.before.isWellFormed(), cut.words, cut.after.isWellFormed()]).toEqual([true, "😀", true]);
});

test.each([
  ["", 0, 1],
  ["a\nb\r\nc\rd\u2028e", 9, 5],
  ["a\r\nb", 1, 1],
  ["a\r\nb", 3, 2],
])("lineAt(%j, %i) is %i", (given, offset, line) => {
  expect(lineAt(given, offset)).toBe(line);
});

test("words are found whatever breaks their lines, and nowhere else", () => {
  const at = (words: string, isWhole?: boolean) => findWords(text, words, isWhole).map(({ start, end }) => text.slice(start, end));
  expect(at("“saved” by a")).toEqual(["“saved”\r\nby a"]);
  expect(at("two men")).toEqual([]);
  expect(at("sav")).toEqual(["sav"]);
  expect(at("sav", true)).toEqual([]);
  expect(at("“saved”", true)).toEqual(["“saved”"]);
  expect(at("One ferry sank.", true)).toEqual(["One ferry sank."]);
  expect(at("  ")).toEqual([]);
  expect(findWords("a (b) a (b)", "(b)")).toEqual([
    { start: 2, end: 5 },
    { start: 8, end: 11 },
  ]);
});

test("searching is quick on hostile words", () => {
  const started = performance.now();
  expect(findWords("a ".repeat(50_000), `${"a ".repeat(2000)}b`)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});
