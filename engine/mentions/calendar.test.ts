import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { civilOf, dayOf, dayOfIso, isDay, isoOf, monthsFrom, seasonOf, weekdayOf, weekOf } from "./calendar.ts";

const epoch = Temporal.PlainDate.from("1970-01-01");

test("day numbers agree with Temporal, there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
      const date = epoch.add({ days: day });
      expect(isoOf(day)).toBe(date.toString());
      expect(dayOfIso(date.toString())).toBe(day);
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(civilOf(dayOf(date.year, date.month, date.day))).toEqual({ year: date.year, month: date.month, day: date.day });
    }),
  );
});

test("a week runs from Monday to Sunday", () => {
  const { from, to } = weekOf(dayOfIso("2025-09-21"));
  expect([isoOf(from), isoOf(to)]).toEqual(["2025-09-15", "2025-09-21"]);
});

test("months carry over the turn of the year", () => {
  expect(isoOf(monthsFrom(2025, 1, -1).from)).toBe("2024-12-01");
  expect(isoOf(monthsFrom(2024, 2).to)).toBe("2024-02-29");
  expect(isoOf(seasonOf(2024, 4).to)).toBe("2025-02-28");
});

test("a day that no calendar has is none", () => {
  expect([isDay(2023, 2, 29), isDay(2024, 2, 29), isDay(2024, 13, 1), isDay(2024, 4, 31)]).toEqual([false, true, false, false]);
});
