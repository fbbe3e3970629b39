import { expect, test } from "vitest";
import { claimProgress, countProgress } from "./progress.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-01T12:00:01Z");

test.each([
  [{ ruledAt: null, changedAt: null, isInHand: false }, "unchecked"],
  [{ ruledAt: null, changedAt: noon, isInHand: false }, "unchecked"],
  [{ ruledAt: null, changedAt: null, isInHand: true }, "inProgress"],
  [{ ruledAt: noon, changedAt: null, isInHand: false }, "checked"],
  [{ ruledAt: noon, changedAt: null, isInHand: true }, "checked"],
  [{ ruledAt: later, changedAt: noon, isInHand: false }, "checked"],
  [{ ruledAt: noon, changedAt: later, isInHand: false }, "needsRecheck"],
] as const)("%o is %s", (history, progress) => {
  expect(claimProgress(history)).toBe(progress);
});

test("counts name every state", () => {
  expect(countProgress(["checked", "checked", "unchecked"])).toEqual({ unchecked: 1, inProgress: 0, checked: 2, needsRecheck: 0 });
});
