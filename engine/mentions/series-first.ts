import type { SeriesValue } from "../types.ts";
import { civilOf } from "./calendar.ts";
import type { Dates, Now, Point } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

/**
 * A series of years, quarters or months with the one in which it began ("2022", "2024-Q3", "2024-11"), where the one spoken of is known: the
 * third year of 2024 began in 2022. Of which month or quarter is spoken only a date beside the series says: figures come out later.
 */
export function begun(value: SeriesValue, s: readonly Lexeme[], start: number, end: number, dates: Dates, now: Now): SeriesValue {
  if (value.unit === "month" || value.unit === "quarter") {
    const spoken = partSpokenOf(value.unit, s, start, end, dates);
    return spoken === null ? value : { ...value, first: partName(value.unit, spoken - value.ordinal + 1) };
  }
  if (value.unit !== "year") return value;
  const year = yearSpokenOf(s, start, end, dates, now);
  return year === null ? value : { ...value, first: String(year - value.ordinal + 1) };
}

/**
 * The year a series is told of: a date that opens the sentence or stands right beside the series, else the year of publication. A date
 * further off dates something else ("following the summit in June 2022"); "had won" tells of a year nobody names.
 */
function yearSpokenOf(s: readonly Lexeme[], start: number, end: number, dates: Dates, now: Now): number | null {
  const opening = dates.list[0];
  const opens = opening && opening.start <= 1 && s[0]?.lower !== "since" && s[0]?.lower !== "after";
  const beside = opens ? opening : (behind(s, end, dates) ?? leading(s, start, dates));
  if (beside) {
    const { days } = beside.when;
    const years = days && [civilOf(days.from).year, civilOf(days.to).year];
    return years && years[0] === years[1] ? (years[0] as number) : null;
  }
  for (let i = Math.max(0, start - 8); i < start; i++) if (s[i]?.lower === "had") return null;
  return now.today === null ? null : civilOf(now.today).year;
}

/** The month or quarter spoken of, counted through the years; null where no date beside the series names one. */
function partSpokenOf(unit: "month" | "quarter", s: readonly Lexeme[], start: number, end: number, dates: Dates): number | null {
  const opening = dates.list[0];
  const beside = behind(s, end, dates) ?? leading(s, start, dates) ?? (opening && opening.start <= 1 ? opening : undefined);
  if (!beside?.when.days || beside.when.precision !== unit) return null;
  const { year, month } = civilOf(beside.when.days.from);
  return unit === "month" ? year * 12 + month - 1 : year * 4 + Math.floor((month - 1) / 3);
}

const partName = (unit: "month" | "quarter", part: number) =>
  unit === "month" ? `${Math.floor(part / 12)}-${String((part % 12) + 1).padStart(2, "0")}` : `${Math.floor(part / 4)}-Q${(part % 4) + 1}`;

/** "for the third year in 2019". */
const behind = (s: readonly Lexeme[], end: number, { byStart }: Dates) =>
  byStart.get(end) ?? (s[end]?.lower === "in" ? byStart.get(end + 1) : undefined);

/** "won in 2019 for the third year". */
function leading(s: readonly Lexeme[], start: number, { byEnd }: Dates): Point | undefined {
  const date = byEnd.get(start - 1) ?? byEnd.get(start - 2);
  const lead = date && s[date.start - 1]?.lower;
  return date && (lead === "in" || lead === "on") && s[date.end]?.lower === "for" ? date : undefined;
}
