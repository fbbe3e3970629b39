import { civilOf, dayOf, isDay, monthsFrom, single, yearsFrom } from "./calendar.ts";
import { isOfBefore, isPlannedEvent, isSurelyMonth, monthAt } from "./date-month.ts";
import { nearestYear } from "./date-nearest.ts";
import { spokenYear } from "./date-spoken.ts";
import { implied, type Now, type Point, stated, unresolved, type When } from "./date-when.ts";
import { countsThings, yearOf } from "./date-year.ts";
import type { Lexeme } from "./lexeme.ts";

/** "March 11, 2011", "11 March 2011", "Feb. 11", "the 4th of July", "March 2011", "March". */
export function monthDate(s: readonly Lexeme[], i: number, now: Now): Point | null {
  return dayFirst(s, i, now) ?? monthFirst(s, i, now);
}

function monthFirst(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const month = monthAt(s, i);
  if (month === 0) return null;
  const day = dayNumber(s[i + 1]);
  if (day !== 0 && !yearOf(s[i + 1])) {
    const comma = s[i + 2]?.lower === ",";
    const year = yearOf(s[comma ? i + 3 : i + 2]);
    if (year && (comma || !countsThings(s, i + 2))) return made(i, comma ? i + 4 : i + 3, { year, month, day }, s, now);
    if (month === 9 && day === 11 && isAttack(s, i + 2, now)) return made(i, i + 2, { year: 2001, month, day }, s, now);
    const said = yearSaid(s, i + 2, now);
    return said ? made(i, i + 4, { year: said, month, day }, s, now) : made(i, i + 2, { month, day }, s, now);
  }
  const said = yearSaid(s, i + 1, now);
  if (said) return made(i, i + 3, { year: said, month }, s, now);
  const at = s[i + 1]?.lower === "," || s[i + 1]?.lower === "of" ? i + 2 : i + 1;
  const year = yearOf(s[at]);
  if (year) return made(i, at + 1, { year, month }, s, now);
  const spoken = spokenYear(s, at);
  if (spoken) return made(i, spoken.end, { year: spoken.year, month }, s, now);
  return isSurelyMonth(s, i) && s[i - 1]?.lower !== "each" && s[i - 1]?.lower !== "every" ? made(i, i + 1, { month }, s, now) : null;
}

/** "the Sept. 11 attacks" are those of 2001, whatever the year of the text. */
export function isAttack(s: readonly Lexeme[], i: number, now: Now): boolean {
  const at = s[i]?.lower === "terror" || s[i]?.lower === "terrorist" || s[i]?.lower === "," ? i + 1 : i;
  return attacks.has(s[at]?.lower ?? "") && (now.today === null || civilOf(now.today).year > 2001);
}
const attacks = new Set(
  "attack attacks hijackers hijackings hijacking commission victims terrorists plot plotters memorial museum anniversary".split(" "),
);

/** "this year" or "last year" behind a month or day; else 0. */
function yearSaid(s: readonly Lexeme[], i: number, now: Now): number {
  const shift = s[i]?.word?.shift;
  return now.today !== null && shift !== undefined && s[i + 1]?.lower === "year" ? civilOf(now.today).year + shift : 0;
}

/** "11 March 2011", "11th of March", "the 11th March". */
function dayFirst(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const day = dayNumber(s[i]);
  if (day === 0) return null;
  const at = s[i + 1]?.lower === "of" ? i + 2 : i + 1;
  if (at === i + 2 && s[at + 1]?.lower === "month" && s[at]?.word?.shift !== undefined) return ofThisMonth(s, i, day, now);
  const month = monthAt(s, at);
  if (month === 0 || (at === i + 2 && s[i]?.rest === "" && s[i]?.word?.ordinal === undefined)) return null;
  const comma = s[at + 1]?.lower === ",";
  const year = yearOf(s[comma ? at + 2 : at + 1]);
  const said = year ? 0 : yearSaid(s, at + 1, now);
  if (said) return made(i, at + 3, { year: said, month, day }, s, now);
  return year ? made(i, comma ? at + 3 : at + 2, { year, month, day }, s, now) : made(i, at + 1, { month, day }, s, now);
}

/** "the 12th of this month", "the 3rd of last month". */
function ofThisMonth(s: readonly Lexeme[], i: number, day: number, now: Now): Point | null {
  if (now.today === null) return { start: i, end: i + 4, when: unresolved("day") };
  const { year, month } = civilOf(now.today);
  const { from, to } = monthsFrom(year, month, s[i + 2]?.word?.shift);
  return from + day - 1 <= to ? { start: i, end: i + 4, when: implied(single(from + day - 1), "day") } : null;
}

/** 1–31 in digits ("11", "11th") or as an ordinal word; else 0. */
export function dayNumber(lexeme: Lexeme | undefined): number {
  const day = lexeme?.value ?? (lexeme?.word?.ordinal !== undefined && lexeme.lower !== "second" ? lexeme.word.ordinal : 0);
  const { rest } = lexeme ?? { rest: "x" };
  return Number.isInteger(day) && day >= 1 && day <= 31 && (rest === "" || rest === "st" || rest === "nd" || rest === "rd" || rest === "th")
    ? day
    : 0;
}

type Given = { year?: number; month?: number; day?: number };

/** The point of a date as far as it was said; a day that no calendar has stays open; a missing year is worked out from the publication day and the tense. */
export function made(start: number, end: number, given: Given, s: readonly Lexeme[], now: Now): Point | null {
  const when = whenOf(given, s, start, now);
  return when ? { start, end, when, given } : null;
}

function whenOf(given: Given, s: readonly Lexeme[], at: number, now: Now): When | null {
  const { year, month, day } = given;
  if (month === undefined) return year === undefined ? null : stated(yearsFrom(year), "year");
  const precision = day === undefined ? "month" : "day";
  const of = (y: number) => (day === undefined ? monthsFrom(y, month) : isDay(y, month, day) ? single(dayOf(y, month, day)) : null);
  if (year !== undefined) {
    const days = of(year);
    return days ? stated(days, precision) : unresolved(precision);
  }
  if (now.today === null) return unresolved(precision);
  const looks = month !== undefined && day === undefined && isOfBefore(s, at) ? "past" : now.looks(s, at);
  return implied(nearestYear(of, now.today, { looks, isPlanned: day === undefined && isPlannedEvent(s, at) }), precision);
}
