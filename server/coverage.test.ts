import { expect, test } from "vitest";
import {
  type Covered,
  countCoverage,
  coverBlocks,
  coverWords,
  cutWords,
  shareDone,
  underCheck,
  untouchedStretches,
  type WordState,
} from "./coverage.ts";

const text = "By Jane Roe\nThe mayor opened 12 schools in March. What a day it was!";
const blocks = [
  { start: 0, end: 11, role: "byline" as const },
  { start: 12, end: text.length, role: "body" as const },
];
const sentences = [
  { start: 12, end: 49 },
  { start: 50, end: text.length },
];
const claim = (quote: string, more: Partial<Covered> = {}): Covered => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  isCheckable: true,
  isRuled: false,
  isNotFactual: false,
  ...more,
});
const statement = "The mayor opened 12 schools in March.";
const cover = (...claims: Covered[]) => countCoverage(coverWords(cutWords(text), blocks, claims));

test.each<[string, Covered[], Partial<Record<WordState, number>>]>([
  ["nothing marked: every word of the body is untouched, the byline is nobody's", [], { untouched: 12 }],
  ["a claim without a verdict waits", [claim(statement)], { waiting: 7, untouched: 5 }],
  [
    "a verdict on a statement does not tick the figure in it",
    [claim(statement, { isRuled: true }), claim("12 schools")],
    { ruled: 5, waiting: 2, untouched: 5 },
  ],
  [
    "a verdict on the figure alone ticks its words",
    [claim(statement), claim("12 schools", { isRuled: true })],
    { ruled: 2, waiting: 5, untouched: 5 },
  ],
  [
    "what the engine takes for opinion is untouched until a person takes it up",
    [claim("What a day it was!", { isCheckable: false })],
    { untouched: 12 },
  ],
  [
    "marked as no factual claim",
    [claim("What a day it was!", { isCheckable: false, isRuled: true, isNotFactual: true })],
    { notFactual: 5, untouched: 7 },
  ],
  ["a claim on a byline counts its words", [claim("Jane Roe", { isRuled: true })], { ruled: 2, untouched: 12 }],
  [
    "a repeated passage shares the verdict",
    [claim("12 schools", { isRuled: true, also: [{ start: 50, end: 56 }] })],
    { ruled: 4, untouched: 8 },
  ],
])("%s", (_, claims, expected) => {
  expect(cover(...claims)).toEqual({ ruled: 0, notFactual: 0, waiting: 0, untouched: 0, ...expected });
});

test("a word with an apostrophe, a hyphen or a decimal point is one word", () => {
  const words = "Kim Yo-jong’s 2.5bn";
  expect(coverWords(cutWords(words), [{ start: 0, end: words.length, role: "body" }], [])).toHaveLength(3);
});

test("untouched words are put together to stretches that end with their sentence", () => {
  const words = coverWords(cutWords(text), blocks, [claim("12 schools"), claim("day")]);
  const stretches = untouchedStretches(words, sentences).map(({ start, end }) => text.slice(start, end));
  expect(stretches).toEqual(["The mayor opened", "in March", "What a", "it was"]);
});

test("each paragraph has its own words; furniture and what holds no word have no share", () => {
  const told = "Flood\n\nIt rained. 12 came.\n\n* * *\n\nMore";
  const at = (words: string) => ({ start: told.indexOf(words), end: told.indexOf(words) + words.length });
  const cut = [
    { ...at("Flood"), role: "headline" as const },
    { ...at("It rained. 12 came."), role: "body" as const },
    { ...at("* * *"), role: "body" as const },
    { ...at("More"), role: "furniture" as const },
  ];
  const words = coverWords(cutWords(told), cut, [{ ...at("12"), isCheckable: true, isRuled: true, isNotFactual: false }]);
  expect([...coverBlocks(words, cut)]).toEqual([
    [0, { ruled: 0, notFactual: 0, waiting: 0, untouched: 1 }],
    [7, { ruled: 1, notFactual: 0, waiting: 0, untouched: 3 }],
  ]);
});

test.each([
  [{ ruled: 0, notFactual: 0, waiting: 0, untouched: 0 }, 1],
  [{ ruled: 1, notFactual: 1, waiting: 1, untouched: 1 }, 0.5],
])("the share of %j is %d", (count, share) => {
  expect(shareDone(count)).toBe(share);
});

test("drafts are under check; without a draft every document is", () => {
  const draft = { id: "a", role: "DRAFT" } as const;
  const source = { id: "b", role: "SOURCE" } as const;
  expect(underCheck([draft, source])).toEqual([draft]);
  expect(underCheck([source])).toEqual([source]);
  expect(underCheck([])).toEqual([]);
});
