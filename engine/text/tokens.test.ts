import { expect, test } from "vitest";
import type { Token } from "./text.ts";
import { cutTokens } from "./tokens.ts";

const tokensOf = (text: string) => {
  const tokens: Token[] = [];
  cutTokens(text, 0, text.length, [], tokens);
  return tokens;
};

test.each([
  ["genitives", "Yoon’s and the leaders’ plan", ["Yoon", "’s", "and", "the", "leaders", "’", "plan"]],
  ["inner apostrophes", "don't O’Brien it's", ["don't", "O’Brien", "it", "'s"]],
  ["abbreviations", "the U.S. at 5 p.m., Mr. Lee", ["the", "U.S.", "at", "5", "p.m.", ",", "Mr.", "Lee"]],
  ["hyphens", "Lee Do-woon's six-day, 31-year-old COVID-19", ["Lee", "Do-woon", "'s", "six-day", ",", "31-year-old", "COVID-19"]],
  ["ranges", "40-50 2023/24 2–1", ["40", "-", "50", "2023", "/", "24", "2", "–", "1"]],
  ["numbers", "1,200.5 10:30 12th 1990s 5.5bn.", ["1,200.5", "10:30", "12th", "1990s", "5.5bn", "."]],
  ["money and percent", "$5 €3m 7%", ["$", "5", "€", "3m", "7", "%"]],
  ["names with a sign", "AT&T R&D jane@paper.example", ["AT&T", "R&D", "jane@paper.example"]],
  ["dots and dashes in a row", "so ... well -- no", ["so", "...", "well", "--", "no"]],
  ["a capital at the end", "Plan B. It failed", ["Plan", "B.", "It", "failed"]],
  ["a character outside the basic plane", "a 😀 b", ["a", "😀", "b"]],
])("%s", (_, text, expected) => {
  expect(tokensOf(text).map((token) => token.text)).toEqual(expected);
});

test("a word that a line break cuts is one token, and its span holds the break", () => {
  const text = "keep the p\neace now";
  const tokens: Token[] = [];
  cutTokens(text, 0, text.length, [{ start: 10, end: 11 }], tokens);
  expect(tokens.map(({ text: word }) => word)).toEqual(["keep", "the", "peace", "now"]);
  expect(text.slice(tokens[2]?.start, tokens[2]?.end)).toBe("p\neace");
});

test("lower case, straight apostrophes, no soft hyphens", () => {
  expect(tokensOf("O’Brien co\u00adoperate").map(({ lower }) => lower)).toEqual(["o'brien", "cooperate"]);
});
