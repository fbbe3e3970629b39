import { expect, test } from "vitest";
import type { Words } from "./clause.ts";
import { partsAround } from "./running-on.ts";

const outer = (...spans: [number, number][]) =>
  ({ outer: spans.map(([start, end]) => ({ start, end, parts: [{ start, end }], closed: true, depth: 0 })) }) as unknown as Words;
const [content, tag] = [
  { start: 20, end: 311 },
  { start: 40, end: 60 },
];

test("a quotation before the content is no part of it", () => {
  expect(partsAround(outer([1, 5], [300, 310]), content, tag)).toEqual([content]);
});

test("a long tag parts what a short one does not", () => {
  expect(partsAround(outer([21, 38], [300, 310]), content, tag)).toEqual([
    { start: 20, end: 39 },
    { start: 299, end: 311 },
  ]);
  expect(partsAround(outer([21, 38], [62, 310]), content, tag)).toEqual([content]);
});
