import { expect, test } from "vitest";
import { isOpenQuery, isOverdue, queryState, tellAnswer, tellDue, tellWhom, whomKey } from "./query-state.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

test.each([
  [0, null, "asked", true],
  [1, null, "answered", true],
  [2, null, "answered", true],
  [1, "ACCEPTED", "accepted", false],
  [0, "ON_AUTHOR", "onAuthor", false],
  [1, "ON_AUTHOR", "onAuthor", false],
  [0, "WITHDRAWN", "withdrawn", false],
  [1, "WITHDRAWN", "withdrawn", false],
] as const)("with %i answers, closed as %s, a query is %s; open: %s", (answers, outcome, state, isOpen) => {
  expect(queryState({ answers: Array(answers).fill({}), closing: outcome && { outcome } })).toBe(state);
  expect(isOpenQuery(state)).toBe(isOpen);
});

test.each([
  ["asked", -1, true],
  ["asked", 0, false],
  ["asked", 1, false],
  ["answered", -1, false],
  ["accepted", -1, false],
  ["onAuthor", -1, false],
  ["withdrawn", -1, false],
] as const)("%s, due in %i minutes: overdue %s", (state, minutes, overdue) => {
  expect(isOverdue(state, after(minutes), noon)).toBe(overdue);
});

test.each([
  [2 * 1440, "due in 2 days"],
  [1440, "due in 1 day"],
  [1439, "due in 23 hours"],
  [61, "due in 1 hour"],
  [40, "due in 40 minutes"],
  [0, "due in 1 minute"],
  [-0.5, "overdue by 1 minute"],
  [-90, "overdue by 1 hour"],
  [-3 * 1440 - 60, "overdue by 3 days"],
])("%d minutes off is %s", (minutes, told) => {
  expect(tellDue(after(minutes), noon)).toBe(told);
});

test("a person is told by name and known by one key", () => {
  expect(tellWhom({ addressee: "AUTHOR", name: null })).toBe("Author");
  expect(tellWhom({ addressee: "AUTHOR", name: "Ann Lee" })).toBe("Author Ann Lee");
  expect(tellWhom({ addressee: "SOURCE", name: "Min Seo" })).toBe("Min Seo");
  expect(whomKey({ addressee: "SOURCE", name: " Min  SEO" })).toBe("source:min seo");
  expect(whomKey({ addressee: "AUTHOR", name: null })).toBe("author");
  expect(whomKey({ addressee: "AUTHOR", name: "Ann" })).not.toBe(whomKey({ addressee: "SOURCE", name: "Ann" }));
});

test("an answer is told with who, how and when", () => {
  const given = { name: "Min Seo", means: "MAILED", answer: "It was the second.", answeredAt: noon } as const;
  expect(tellAnswer(given)).toBe("Min Seo (by mail, 2026-03-01 12:00 UTC): It was the second.");
});
