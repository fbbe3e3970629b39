import { civilOf, type Days, monthsFrom, single, weekdayOf } from "./calendar.ts";
import { monthDate } from "./date-absolute.ts";
import { implied, type Now, type Point, type When } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";

/** "the second Tuesday in November", "the last Friday of this month", "the first week of April 2024", "the second half of March": a part of a month by its count. */
export function nthOfMonth(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const isLast = s[i]?.lower === "last";
  const ordinal = isLast ? { end: i + 1, ordinal: -1 } : ordinalAt(s, i);
  if (!ordinal || ordinal.ordinal > 5) return null;
  const noun = s[ordinal.end];
  const joint = s[ordinal.end + 1]?.lower;
  if (!noun || (joint !== "in" && joint !== "of")) return null;
  const weekday = noun.isCapital ? noun.word?.weekday : undefined;
  if (weekday === undefined && noun.lower !== "week" && noun.lower !== "half") return null;
  const month = monthAt(s, ordinal.end + 2, now);
  if (!month?.when.days || month.when.precision !== "month") return null;
  const days = partOf(month.when.days, ordinal.ordinal, weekday ?? (noun.lower as "week" | "half"));
  if (!days) return null;
  const precision: When["precision"] = weekday !== undefined ? "day" : noun.lower === "week" ? "week" : "month";
  return { start: i, end: month.end, when: { ...month.when, days, precision } };
}

/** "November", "November 2024", "this month", "the month"; no day of it. */
function monthAt(s: readonly Lexeme[], at: number, now: Now): Point | null {
  const shift = s[at]?.lower === "the" ? 0 : s[at]?.word?.shift;
  if (shift === undefined) return s[at]?.word?.month === undefined ? null : wholeMonth(monthDate(s, at, now));
  if (s[at + 1]?.lower !== "month" || now.today === null) return null;
  const { year, month } = civilOf(now.today);
  return { start: at, end: at + 2, when: implied(monthsFrom(year, month, shift), "month") };
}

const wholeMonth = (point: Point | null) => (point?.given?.day === undefined ? point : null);

/** The n-th such weekday, seven days or half of a month; −1: the last. Null where the month has no such day. */
function partOf({ from, to }: Days, nth: number, part: number | "week" | "half"): Days | null {
  if (part === "half") {
    if (nth > 2) return null;
    return nth === 1 ? { from, to: from + 14 } : { from: from + 15, to };
  }
  if (part === "week") {
    if (nth < 0) return { from: to - 6, to };
    const first = from + 7 * (nth - 1);
    return first > to ? null : { from: first, to: Math.min(first + 6, to) };
  }
  if (nth < 0) return single(to - ((weekdayOf(to) - part + 7) % 7));
  const day = from + ((part - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);
  return day <= to ? single(day) : null;
}
