import { expect, test } from "vitest";
import { layCourse } from "./course.ts";

const laid = (...figures: [published: string, value: number][]) => layCourse(figures.map(([published, value]) => ({ published, value })));
const places = (...figures: [string, number][]) => laid(...figures)?.figures.map(({ x, y }) => [x, y]);

test("the first is at the left, the last at the right, more is higher", () => {
  expect(places(["2025-03-04", 30], ["2025-03-05", 36], ["2025-03-06", 42])).toEqual([
    [8, 78],
    [50, 50],
    [92, 22],
  ]);
  expect(laid(["2025-03-04", 30], ["2025-03-06", 42])).toMatchObject({ first: "4 Mar", last: "6 Mar" });
});

test("one number all the time is a level line", () => {
  expect(places(["2025-03-04", 30], ["2025-03-05", 30])).toEqual([
    [8, 50],
    [92, 50],
  ]);
});

test.each([
  [[]],
  [[["2025-03-04", 30]]],
  [
    [
      ["2025-03-04", 30],
      ["2025-03-04", 31],
    ],
  ],
  [
    [
      ["some day", 30],
      ["2025-03-04", 31],
    ],
  ],
] as [[string, number][]][])("what spans no time is no picture: %j", (figures) => expect(laid(...figures)).toBeNull());
