import fc from "fast-check";
import { expect, test } from "vitest";
import { joinSpans, quoteOf, sentencesAround, withoutWords } from "./words.ts";

const text = "Ann Lee, the harbour master, spoke to 12 people. It rained.\n\nShe left.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quotes = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));

test.each([
  ["beside one another, with a comma between", ["Ann Lee", "the harbour master"], ["Ann Lee, the harbour master"]],
  ["one inside the other", ["spoke to 12 people", "12 people"], ["spoke to 12 people"]],
  ["overlapping", ["master, spoke", "spoke to 12"], ["master, spoke to 12"]],
  ["with words between, in whatever order they are given", ["12 people", "Ann Lee"], ["Ann Lee", "12 people"]],
  ["over the end of a sentence", ["12 people", "It rained"], ["12 people. It rained"]],
  ["over the end of a paragraph", ["It rained", "She left"], ["It rained", "She left"]],
])("merged, %s", (_, words, joined) => {
  expect(quotes(joinSpans(text, words.map(at)))).toEqual(joined);
});

test.each([
  ["the first words", "Ann Lee", ["the harbour master, spoke to 12 people."]],
  ["the last words", "spoke to 12 people.", ["Ann Lee, the harbour master"]],
  ["words in the middle", "the harbour master", ["Ann Lee", "spoke to 12 people."]],
  ["all words but a full stop", "Ann Lee, the harbour master, spoke to 12 people", []],
])("split at %s, the rest is a claim", (_, words, rest) => {
  expect(quotes(withoutWords(text, [at("Ann Lee, the harbour master, spoke to 12 people.")], at(words)))).toEqual(rest);
});

test("a figure keeps its sign and its point", () => {
  const figures = "up, -5 and .75";
  expect(withoutWords(figures, [{ start: 0, end: 14 }], { start: 0, end: 2 })).toEqual([{ start: 4, end: 14 }]);
  expect(withoutWords(figures, [{ start: 0, end: 14 }], { start: 0, end: 10 })).toEqual([{ start: 11, end: 14 }]);
});

test("a claim of several stretches is told with what is left out", () => {
  expect(quoteOf(text, [at("Ann Lee"), at("12 people")])).toBe("Ann Lee … 12 people");
});

const sentences = [at("Ann Lee, the harbour master, spoke to 12 people."), at("It rained."), at("She left.")];

test.each([
  ["one sentence", ["Ann Lee", "12 people"], "Ann Lee, the harbour master, spoke to 12 people."],
  ["two that follow one another", ["12 people", "It rained"], "Ann Lee, the harbour master, spoke to 12 people. It rained."],
])("its sentence, of %s", (_, words, around) => {
  const { start, end } = sentencesAround(sentences, words.map(at)) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe(around);
});

test("with a sentence between they are too far apart; without any sentence it is their own words", () => {
  expect(sentencesAround(sentences, [at("Ann Lee"), at("She left")])).toBeNull();
  expect(sentencesAround([], [at("Ann Lee"), at("12 people")])).toEqual({ start: 0, end: at("12 people").end });
});

test("words taken out and what is left are the words of before, and never overlap", () => {
  const spans = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({ start, end: start + length }));
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", ",", ".", "1", "-", "é", "😀"), minLength: 100, maxLength: 100 });
  const words = (t: string) => t.match(/[\p{L}\p{N}]/gu)?.join("") ?? "";
  fc.assert(
    fc.property(letters, spans, spans, (t, whole, inner) => {
      const taken = { start: Math.max(whole.start, inner.start), end: Math.min(whole.end, inner.end) };
      fc.pre(taken.start < taken.end);
      const rest = withoutWords(t, [whole], taken);
      const all = [...rest, taken].sort((a, b) => a.start - b.start);
      expect(words(all.map(({ start, end }) => t.slice(start, end)).join(""))).toBe(words(t.slice(whole.start, whole.end)));
      for (const [n, one] of all.entries()) expect(one.start).toBeGreaterThanOrEqual(all[n - 1]?.end ?? 0);
    }),
  );
});
