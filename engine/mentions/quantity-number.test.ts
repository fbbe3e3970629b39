import fc from "fast-check";
import { expect, test } from "vitest";
import type { Text, Token } from "../text/text.ts";
import { cutTokens } from "../text/tokens.ts";
import { lexemesOf } from "./lexeme.ts";
import { readNumber } from "./quantity-number.ts";

/** The number at the beginning of some words, and the words behind it. */
function numberIn(words: string) {
  const tokens: Token[] = [];
  cutTokens(words, 0, words.length, [], tokens);
  const s = lexemesOf({ tokens } as Text, { start: 0, end: words.length, tokens: [0, tokens.length], block: 0 });
  const number = readNumber(s, 0);
  return number && { value: number.value, left: s.length - number.end };
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
  [100, "hundred"],
] as const;

/** A whole number in words, as English newspapers write it; `and`: with the British "and". */
function inWords(value: number, and: boolean): string {
  for (const [scale, word] of scales) {
    if (value < scale) continue;
    const rest = value % scale;
    const link = and && rest > 0 && rest < 100 ? " and " : " ";
    return `${inWords(Math.floor(value / scale), and)} ${word}${rest > 0 ? link + inWords(rest, and) : ""}`;
  }
  if (value < 20) return ones[value] as string;
  return tens[Math.floor(value / 10)] + (value % 10 ? `-${ones[value % 10]}` : "");
}

test("a number in words is read back, with or without an and", () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(2000), fc.nat(2_000_000), fc.nat(2_000_000_000)), fc.boolean(), (value, and) => {
      expect(numberIn(inWords(value, and))).toEqual({ value, left: 0 });
    }),
  );
});

test("a number in digits is read back, with or without commas", () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.boolean(), (value, commas) => {
      expect(numberIn(commas ? value.toLocaleString("en-US") : String(value))).toEqual({ value, left: 0 });
    }),
  );
});

test.each([
  ["1.5 million people", 1_500_000],
  ["5.5bn won", 5_500_000_000],
  ["a hundred days", 100],
  ["half a dozen boats", 6],
  ["three and a half tons", 3.5],
  ["two and a quarter million", 2_250_000],
  ["2 1/2 miles", 2.5],
  ["three quarters of them", 0.75],
  ["a third of them", 1 / 3],
  ["twenty-five hundred troops", 2500],
  ["three point five million", 3_500_000],
  ["several hundred people", 200],
  ["three lakh crore", 3e12],
  ["two hundred point seventy-one", 200.71],
  ["three million and a half", 3_500_000],
  ["two million and three fifths", 2_600_000],
  ["one in a million", 1e-6],
  ["three twenty-firsts", 3 / 21],
  ["five - eighths", 0.625],
  ["ninety - five", 95],
  ["three dozens", 36],
  ["5.2 M", 5_200_000],
  ["1.234.567 people", 1_234_567],
  ["1,5 litres", 1.5],
  ["2.5^-1", 0.4],
  ["12.5e+3", 12_500],
  ["half million", 500_000],
  ["a quarter million", 250_000],
])("%s", (words, value) => {
  expect(numberIn(words)?.value).toBeCloseTo(value, 9);
});
