import { expect, test } from "vitest";
import { layStrips } from "./strips.ts";

const laid = (...counts: [first: string, ordinal: number][]) => layStrips(counts.map(([first, ordinal]) => ({ first, ordinal })));

test("strips lie on one line, each from its beginning to its end", () => {
  const two = laid(["2022", 3], ["2023", 2]);
  expect(two?.strips.map(({ x, width, counts }) => [x, width, counts])).toEqual([
    [5, 90, "2022 to 2024"],
    [35, 60, "2023 to 2024"],
  ]);
  expect(two?.strips[0]?.edges).toEqual([35, 65]);
  expect(two?.ticks).toEqual([
    { x: 20, text: "2022" },
    { x: 50, text: "2023" },
    { x: 80, text: "2024" },
  ]);
});

test.each([
  ["one year", [["2024", 1]], "2024", []],
  ["quarters, over the year's end", [["2024-Q3", 3]], "Q3 2024 to Q1 2025", []],
  ["months", [["2024-11", 3]], "Nov 2024 to Jan 2025", []],
  [
    "years that nobody counts",
    [
      ["2015", 3],
      ["2022", 3],
    ],
    "2015 to 2017",
    ["2018 to 2021"],
  ],
  [
    "a strip beside the next leaves no gap",
    [
      ["2015", 3],
      ["2018", 3],
    ],
    "2015 to 2017",
    [],
  ],
  [
    "a short strip within a long one hides no gap",
    [
      ["2010", 9],
      ["2011", 1],
      ["2020", 1],
    ],
    "2010 to 2018",
    ["2019"],
  ],
] as [string, [string, number][], string, string[]][])("%s", (_, counts, says, gaps) => {
  const layout = laid(...counts);
  expect(layout?.strips[0]?.counts).toBe(says);
  expect(layout?.gaps).toEqual(gaps);
});

test.each([[[]], [[["some day", 3]]], [[["-976", 3000]]], [[["2024-13", 2]]], [[["2024", 0]]]] as [[string, number][]][])(
  "what cannot be placed is no picture: %j",
  (counts) => expect(laid(...counts)).toBeNull(),
);

test("a series of any length costs as much as a short one, and its names stay few and within the line", () => {
  const long = laid(["1000", 5000], ["2022", 3]);
  expect(long?.strips[0]?.edges).toEqual([]);
  expect(long?.ticks.length).toBeLessThanOrEqual(8);
  for (const { x } of long?.ticks ?? []) expect(x).toBeLessThanOrEqual(100);
});

test("another unit than the first strip's is left out", () => {
  expect(laid(["2022", 3], ["2022-11", 2])?.strips).toHaveLength(1);
});
