import { expect, test } from "vitest";
import { isZone, momentOf, tellMoment } from "./wall-clock.ts";

test.each([
  ["2026-11-26T17:00", "Asia/Seoul", "2026-11-26T08:00:00.000Z"],
  ["2026-11-26 17:00", "UTC", "2026-11-26T17:00:00.000Z"],
  ["2026-07-01T09:30:15", "America/New_York", "2026-07-01T13:30:15.000Z"],
  ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
])("%s in %s is %s", (shown, zone, at) => {
  expect(momentOf(shown, zone)?.toISOString()).toBe(at);
});

test.each([
  ["2026-02-30T10:00", "UTC"],
  ["2026-11-26T25:00", "UTC"],
  ["2026-11-26", "UTC"],
  ["tomorrow", "UTC"],
  ["", "UTC"],
  ["2026-11-26T17:00", "Nowhere/Land"],
  ["2026-11-26T17:00", ""],
  ["+012026-11-26T17:00", "UTC"],
])("no clock shows %s in %s", (shown, zone) => {
  expect(momentOf(shown, zone)).toBeNull();
});

test("zones are known by their IANA names", () => {
  expect(["UTC", "Asia/Seoul", "Seoul", "a\0b"].map(isZone)).toEqual([true, true, false, false]);
});

test("a moment is told in its zone", () => {
  expect(tellMoment(new Date("2026-11-26T08:05:00Z"), "Asia/Seoul")).toBe("26 Nov 2026, 17:05 (Asia/Seoul)");
});
