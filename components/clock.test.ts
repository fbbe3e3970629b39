import { expect, test } from "vitest";
import { nextEvening, shownAt } from "./clock.ts";

test.each([
  ["2026-11-24T23:30:00Z", "UTC", "2026-11-24T23:30"],
  ["2026-11-24T23:30:00Z", "Asia/Seoul", "2026-11-25T08:30"],
  ["2026-11-24T00:05:00Z", "America/New_York", "2026-11-23T19:05"],
  ["2026-11-24T00:05:00Z", "Nowhere", "2026-11-24T00:05"],
])("at %s a clock in %s shows %s", (at, zone, shown) => {
  expect(shownAt(new Date(at), zone)).toBe(shown);
});

test.each([
  ["a Tuesday", "2026-11-24T10:00:00Z", "UTC", "2026-11-25T17:00"],
  ["a Friday", "2026-11-27T10:00:00Z", "UTC", "2026-11-30T17:00"],
  ["a Saturday", "2026-11-28T10:00:00Z", "UTC", "2026-11-30T17:00"],
  ["a Sunday", "2026-11-29T10:00:00Z", "UTC", "2026-11-30T17:00"],
  ["a Thursday that is Friday there", "2026-11-26T20:00:00Z", "Asia/Seoul", "2026-11-30T17:00"],
  ["the end of a year", "2026-12-31T10:00:00Z", "UTC", "2027-01-01T17:00"],
])("asked on %s, an answer is due on the next working day", (_, now, zone, due) => {
  expect(nextEvening(new Date(now), zone)).toBe(due);
});
