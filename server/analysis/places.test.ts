import { expect, test } from "vitest";
import { innermostAt } from "./places.ts";

const claims = [
  { id: "statement", key: "s", documentKey: "a", start: 0, end: 100 },
  { id: "figure", key: "f", documentKey: "a", start: 20, end: 30 },
  { id: "elsewhere", key: "e", documentKey: "b", start: 20, end: 30 },
];

test.each([
  ["inside the figure", { start: 22, end: 25 }, "figure"],
  ["exactly the figure", { start: 20, end: 30 }, "figure"],
  ["beside the figure", { start: 40, end: 50 }, "statement"],
  ["figure and more", { start: 18, end: 35 }, "statement"],
  ["over the end of the statement", { start: 90, end: 120 }, "statement"],
  ["nowhere", { start: 100, end: 120 }, null],
])("%s", (_, span, id) => {
  expect(innermostAt(claims, "a", span)).toBe(id);
});
