import { expect, test } from "vitest";
import { coverageOf, underCheck } from "./coverage.ts";

const text = "The mayor opened 12 schools in March.";
const claim = (quote: string, isRuled: boolean) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  isRuled,
});

test("ruling on a statement does not tick the figure and the date inside it", () => {
  expect(coverageOf([claim(text, true), claim("12 schools", false), claim("March", false)])).toEqual({ words: 7, ruled: 4 });
});

test("ruling on the figure alone ticks its own words", () => {
  expect(coverageOf([claim(text, false), claim("12 schools", true)])).toEqual({ words: 7, ruled: 2 });
});

test("words outside every claim are not counted", () => {
  expect(coverageOf([claim("12 schools", true)])).toEqual({ words: 2, ruled: 2 });
  expect(coverageOf([])).toEqual({ words: 0, ruled: 0 });
});

test("a word with an apostrophe, a hyphen or a decimal point is one word", () => {
  const quote = "Kim Yo-jong’s 2.5bn";
  expect(coverageOf([{ start: 0, end: quote.length, quote, isRuled: true }]).words).toBe(3);
});

test("drafts are under check; without a draft every document is", () => {
  const draft = { id: "a", role: "DRAFT" } as const;
  const source = { id: "b", role: "SOURCE" } as const;
  expect(underCheck([draft, source])).toEqual([draft]);
  expect(underCheck([source])).toEqual([source]);
  expect(underCheck([])).toEqual([]);
});
