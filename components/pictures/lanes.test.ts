import { expect, test } from "vitest";
import { layLanes } from "./lanes.ts";

const lane = (published: string | null, ...days: (string | [string, string])[]) => ({
  name: "wire",
  published,
  marks: days.map((d) => (typeof d === "string" ? { from: d, to: d } : { from: d[0], to: d[1] })),
});
const first = (...lanes: ReturnType<typeof lane>[]) => layLanes(lanes)?.lanes[0];

test("a day is a dot, a month a bar, publication a place on the line", () => {
  const drawn = first(lane("2024-07-12", "2024-07-02", ["2024-06-01", "2024-06-30"]));
  expect(drawn?.marks.map(({ width, row }) => [width === null, row])).toEqual([
    [false, 0],
    [true, 0],
  ]);
  expect(drawn?.marks[0]).toMatchObject({ x: 9, width: 58.57 });
  expect(drawn?.published).toBeGreaterThan(drawn?.marks[1]?.x ?? 100);
  expect(drawn?.name).toBe("wire");
});

test.each([
  ["two on one day are stacked", ["2024-07-01", "2024-07-01", "2024-01-01"], [0, 0, 1], 2],
  ["far apart they share a row", ["2024-01-01", "2024-07-01"], [0, 0], 1],
  ["a bar under a dot", [["2024-01-01", "2024-12-31"], "2024-07-01"], [0, 1], 2],
  ["none at all", [], [], 1],
] as [string, (string | [string, string])[], number[], number][])("%s", (_, days, rows, height) => {
  const drawn = layLanes([lane(null, ...days), lane(null, "2024-03-01")])?.lanes[0];
  expect(drawn?.marks.map((m) => m.row)).toEqual(rows);
  expect(drawn?.rows).toBe(height);
});

test("what lies far from the publications is counted at the ends, and presses nothing together", () => {
  const drawn = first(lane("2024-07-12", "1949-04-04", ["1950-01-01", "1959-12-31"], "2024-07-11", "2035-01-01"));
  expect(drawn).toMatchObject({ earlier: 2, later: 1 });
  expect(drawn?.marks.map((m) => m.from)).toEqual(["2024-07-11"]);
});

test("a bar that begins before the line begins with it, and every mark lies within", () => {
  const drawn = first(lane("2024-07-12", ["2015-01-01", "2024-06-30"], ["2024-07-12", "2090-01-01"], "2024-01-05"));
  expect(drawn?.marks).toHaveLength(3);
  for (const { x, width } of drawn?.marks ?? []) {
    expect(x).toBeGreaterThanOrEqual(9);
    expect(x + (width ?? 0)).toBeLessThanOrEqual(91);
  }
});

test.each([
  ["nothing told", [lane("2024-07-12")]],
  ["no lanes", []],
  ["days that are none", [lane(null, "someday")]],
])("no picture: %s", (_, lanes) => expect(layLanes(lanes)).toBeNull());

test("one day alone is drawn, and names never run into each other", () => {
  expect(first(lane("2024-07-12", "2024-07-12"))?.marks).toHaveLength(1);
  const xs = layLanes([lane(null, "1990-01-01", "2024-07-12")])?.ticks.map((t) => t.x) ?? [];
  expect(xs.length).toBeGreaterThan(1);
  for (const [i, x] of xs.entries()) if (i) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(17);
});
