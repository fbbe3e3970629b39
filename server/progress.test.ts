import { expect, test } from "vitest";
import { claimProgress, countProgress, progressOf } from "./progress.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-01T12:00:01Z");

const nothing = { ruledAt: null, changedAt: null, isInHand: false, isQueried: false };
const ruled = { ...nothing, ruledAt: noon };

test.each([
  [nothing, "unchecked"],
  [{ ...nothing, changedAt: noon }, "unchecked"],
  [{ ...nothing, isInHand: true }, "inProgress"],
  [{ ...nothing, isInHand: true, changedAt: noon }, "inProgress"],
  [{ ...nothing, isQueried: true }, "queried"],
  [{ ...nothing, isQueried: true, isInHand: true }, "queried"],
  [ruled, "checked"],
  [{ ...ruled, isInHand: true }, "checked"],
  [{ ...ruled, isQueried: true }, "queried"],
  [{ ...ruled, ruledAt: later, changedAt: noon }, "checked"],
  [{ ...ruled, changedAt: later }, "needsRecheck"],
  [{ ...ruled, changedAt: later, isQueried: true }, "queried"],
] as const)("%o is %s", (history, progress) => {
  expect(claimProgress(history)).toBe(progress);
});

test.each([
  [{ isRuled: false, isChangedSince: false, isInHand: false, isQueried: false }, "unchecked"],
  [{ isRuled: false, isChangedSince: false, isInHand: true, isQueried: false }, "inProgress"],
  [{ isRuled: true, isChangedSince: false, isInHand: true, isQueried: false }, "checked"],
  [{ isRuled: true, isChangedSince: true, isInHand: false, isQueried: false }, "needsRecheck"],
  [{ isRuled: true, isChangedSince: false, isInHand: false, isQueried: true }, "queried"],
] as const)("of a history in its order, %o is %s", (history, progress) => {
  expect(progressOf(history)).toBe(progress);
});

test("counts name every state", () => {
  const count = { unchecked: 1, inProgress: 0, queried: 1, checked: 2, needsRecheck: 0 };
  expect(countProgress(["checked", "checked", "queried", "unchecked"])).toEqual(count);
});
