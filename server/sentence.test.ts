import { expect, test } from "vitest";
import { innermostClaims } from "./sentence.ts";

const sentence = "Kim Jong-un visited Moscow in 2019.";
const claim = (quote: string) => ({ quote, start: sentence.indexOf(quote), end: sentence.indexOf(quote) + quote.length });
const quotes = (...given: string[]) => innermostClaims(given.map(claim)).map((c) => c.quote);

test("a statement counts for the words that nothing inside it takes", () => {
  expect(quotes(sentence, "Kim Jong-un", "2019")).toEqual([sentence, "Kim Jong-un", "2019"]);
});

test("a claim that smaller ones cover word by word is not innermost", () => {
  expect(quotes("Moscow in 2019", "Moscow", "in", "2019")).toEqual(["Moscow", "in", "2019"]);
});

test("two claims on the same words both count", () => {
  expect(quotes("Kim Jong-un", "Kim Jong-un")).toEqual(["Kim Jong-un", "Kim Jong-un"]);
});

test("claims that cross each keep what is theirs", () => {
  expect(quotes("Kim Jong-un visited", "visited Moscow in 2019")).toEqual(["Kim Jong-un visited", "visited Moscow in 2019"]);
});
