import type { SeriesValue } from "../types.ts";
import { civilOf } from "./calendar.ts";
import type { Now, Point } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

/** A series of years with the one in which it began, where the year spoken of is known: the third year of 2024 began in 2022. */
export function begun(
  value: SeriesValue,
  s: readonly Lexeme[],
  start: number,
  end: number,
  dates: readonly Point[],
  now: Now,
): SeriesValue {
  if (value.unit !== "year") return value;
  const year = yearSpokenOf(s, start, end, dates, now);
  return year === null ? value : { ...value, first: String(year - value.ordinal + 1) };
}

/**
 * The year a series is told of: a date that opens the sentence or stands right beside the series, else the year of publication. A date
 * further off dates something else ("following the summit in June 2022"); "had won" tells of a year nobody names.
 */
function yearSpokenOf(s: readonly Lexeme[], start: number, end: number, dates: readonly Point[], now: Now): number | null {
  const beside = dates.find(
    (date) => (date.start <= 1 && s[0]?.lower !== "since" && s[0]?.lower !== "after") || isBehind(s, end, date) || isBefore(s, start, date),
  );
  if (beside) {
    const { days } = beside.when;
    const years = days && [civilOf(days.from).year, civilOf(days.to).year];
    return years && years[0] === years[1] ? (years[0] as number) : null;
  }
  for (let i = Math.max(0, start - 8); i < start; i++) if (s[i]?.lower === "had") return null;
  return now.today === null ? null : civilOf(now.today).year;
}

const isBehind = (s: readonly Lexeme[], end: number, date: Point) =>
  date.start === end || (date.start === end + 1 && s[end]?.lower === "in");
const isBefore = (s: readonly Lexeme[], start: number, date: Point) =>
  date.end <= start &&
  start - date.end <= 2 &&
  (s[date.start - 1]?.lower === "in" || s[date.start - 1]?.lower === "on") &&
  s[date.end]?.lower === "for";
