import { expect, test } from "vitest";
import { dayOfIso, isoOf } from "./calendar.ts";
import { datelineDay } from "./dateline.ts";

const dayIn = (words: string, today = "2025-01-02") => {
  const found = datelineDay(words, { day: dayOfIso(today), year: Number(today.slice(0, 4)) });
  return found && `${words.slice(found.start, found.end)} = ${found.day === null ? "?" : isoOf(found.day)}`;
};

test.each([
  ["PORT ROE, Jan. 2 (Agency) — ", "Jan. 2 = 2025-01-02"],
  ["PORT ROE, 2 January (Agency) — ", "2 January = 2025-01-02"],
  ["PORT ROE, December 31 (Agency) -- ", "December 31 = 2024-12-31"],
  ["PORT ROE (Agency) — ", null],
  ["PORT ROE, February 30 (Agency) — ", null],
  ["PORT ROE, Unit 12 — ", null],
])("%s", (words, day) => {
  expect(dayIn(words)).toBe(day);
});

test("without a publication date the year is not known", () => {
  expect(datelineDay("PORT ROE, Jan. 2 — ", null)).toEqual({ start: 10, end: 16, day: null });
});
