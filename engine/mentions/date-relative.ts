import type { DurationValue } from "../types.ts";
import {
  civilOf,
  type Days,
  dayOf,
  daysInMonth,
  monthsFrom,
  quarterOf,
  seasonOf,
  single,
  weekdayOf,
  weekOf,
  yearsFrom,
} from "./calendar.ts";
import { weekdayDate } from "./date-weekday.ts";
import { implied, type Now, type Point, unresolved, type When } from "./date-when.ts";
import { after, type Lexeme } from "./lexeme.ts";
import { readNumber } from "./quantity-number.ts";

type Unit = DurationValue["unit"];

/** "yesterday", "today", "tomorrow", "tonight", "the day before yesterday". A bare "today" in the sense of nowadays is let through. */
export function dayWord(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const shift = s[i]?.word?.day;
  if (shift === undefined || (s[i]?.isCapital && s[i - 1]?.isCapital)) return null;
  const prefix = i >= 2 ? s[i - 2]?.lower : "";
  const far =
    (prefix === "day" && s[i - 1]?.lower === "before" && shift === -1) || (prefix === "day" && s[i - 1]?.lower === "after" && shift === 1);
  const day = now.today === null ? null : single(now.today + shift * (far ? 2 : 1));
  return { start: far ? i - 2 : i, end: i + 1, when: implied(day, "day") };
}

/** "last week", "this month", "next year", "last summer", "last March", "next Friday", "last night", "this morning", "last weekend". */
export function shifted(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const shift = s[i]?.word?.shift;
  const noun = s[i + 1];
  if (shift === undefined || !noun || s[i]?.lower === "past" || (noun.joined && !noun.word?.time)) return null;
  if (anaphoric.has(s[i]?.lower ?? ""))
    return noun.word?.time && noun.lower === noun.lower.replace(/s$/, "")
      ? { start: i, end: i + 2, when: unresolved(precisionOf(noun.word.time)) }
      : null;
  const point = (when: When, length = 2): Point => ({ start: i, end: i + length, when });
  if (noun.word?.weekday !== undefined) return at(i, weekdayDate(s, i + 1, now, shift));
  if (noun.word?.dayPart && (shift === 0 || (shift === -1 && noun.lower === "night")))
    return point(implied(now.today === null ? null : single(now.today + shift), "day"));
  if (noun.word?.month !== undefined && noun.isCapital) return point(implied(monthFrom(noun.word.month, shift, now), "month"));
  if (noun.lower === "century") return point(implied(centuryFrom(shift, now), "century"));
  if (noun.lower === "weekend") return point(implied(weekend(shift, now), "day"));
  if (noun.word?.season !== undefined) return point(implied(seasonFrom(noun.word.season, shift, now), "season"));
  if ((noun.lower === "fiscal" || noun.lower === "calendar" || noun.lower === "school") && s[i + 2]?.lower === "year")
    return point(implied(unitFrom("year", shift, now), "year"), 3);
  if (noun.word?.time === undefined || noun.lower.endsWith("s") || noun.lower === "minute" || noun.lower === "hour" || noun.lower === "day")
    return null;
  if (s[i + 2]?.lower === "of") return null;
  return point(implied(unitFrom(noun.word.time, shift, now), precisionOf(noun.word.time)));
}

/** These point at what the text spoke of, not at the day it came out. */
const anaphoric = new Set(["previous", "following"]);
const at = (start: number, point: Point | null): Point | null => point && { ...point, start };

/** "five years ago", "a week ago", "12 to 13 years ago", "three days later", "a year earlier", "two weeks from now". */
export function counted(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const first = amount(s, i);
  if (!first) return null;
  const joins = s[first.end]?.lower === "to" || s[first.end]?.lower === "or" || s[first.end]?.lower === "-" || s[first.end]?.lower === "–";
  const second = joins ? amount(s, first.end + 1) : null;
  const last = second ?? first;
  const unit = s[last.end]?.word?.time;
  if (unit === undefined || last.value > 10_000) return null;
  const direction = directionAt(s, last.end + 1);
  if (!direction) return null;
  const point = (when: When): Point => ({ start: i, end: last.end + 1 + direction.length, when });
  const { precision, days } = backBy(unit, Math.min(first.value, last.value), Math.max(first.value, last.value), direction.sign, now);
  return point(direction.isAnchored ? implied(days, precision) : unresolved(precision));
}

function amount(s: readonly Lexeme[], i: number): { end: number; value: number } | null {
  const article = s[i]?.lower === "a" || s[i]?.lower === "an";
  if (article && s[i + 1]?.word?.time !== undefined) return { end: i + 1, value: 1 };
  if (article && s[i + 1]?.lower === "half" && s[i + 2]?.word?.time) return null;
  const number = readNumber(s, i);
  return number && !number.isVague ? number : null;
}

/** "ago" and "from now" count from the publication day; "earlier", "later", "before" and "after" from something the text has named. */
function directionAt(s: readonly Lexeme[], i: number): { sign: -1 | 1; length: number; isAnchored: boolean } | null {
  if (after(s, i, 3) === "or so ago") return { sign: -1, length: 3, isAnchored: true };
  const word = s[i]?.lower;
  if (word === "ago") return { sign: -1, length: 1, isAnchored: true };
  if (after(s, i, 2) === "from now") return { sign: 1, length: 2, isAnchored: true };
  if (word === "earlier" || word === "previously") return { sign: -1, length: 1, isAnchored: false };
  if (word === "later") return { sign: 1, length: 1, isAnchored: false };
  return null;
}

/** A count back (or ahead) from the publication day: days to the day, weeks to the week, months to the month, years to the year. */
function backBy(unit: Unit, least: number, most: number, sign: -1 | 1, now: Now): { precision: When["precision"]; days: Days | null } {
  if (unit === "decade") return backBy("year", least * 10, most * 10, sign, now);
  const precision = precisionOf(unit);
  if (now.today === null) return { precision, days: null };
  const [near, far] = [least, most].map((count) => unitFrom(unit, sign * Math.round(count), now) as Days) as [Days, Days];
  const mixed = least % 1 !== 0 && unit === "year" ? shiftByMonths(now.today, Math.round(sign * least * 12)) : null;
  if (mixed) return { precision: "month", days: mixed };
  return { precision, days: { from: Math.min(near.from, far.from), to: Math.max(near.to, far.to) } };
}

function shiftByMonths(day: number, months: number): Days {
  const { year, month } = civilOf(day);
  return monthsFrom(year, month, months);
}

const precisionOf = (unit: Unit): When["precision"] => (unit === "minute" || unit === "hour" ? "day" : unit);

/** The day, week, month, quarter, year or decade `shift` from the one of publication; null without one. */
export function unitFrom(unit: Unit, shift: number, now: Now): Days | null {
  if (now.today === null) return null;
  const { year, month } = civilOf(now.today);
  if (unit === "minute" || unit === "hour") return single(now.today);
  if (unit === "day") return single(now.today + shift);
  if (unit === "week") return weekOf(now.today, shift);
  if (unit === "month") return monthsFrom(year, month, shift);
  if (unit === "quarter") return quarterOf(year, Math.ceil(month / 3) + shift);
  if (unit === "year") return yearsFrom(year + shift);
  return yearsFrom((Math.floor(year / 10) + shift) * 10, 10);
}

/** "last March": the latest one that is over; "this March": of this year; "next March": the next to begin. */
function monthFrom(month: number, shift: number, now: Now): Days | null {
  if (now.today === null) return null;
  const today = now.today;
  const { year } = civilOf(today);
  const years = [year - 1, year, year + 1].map((y) => monthsFrom(y, month));
  if (shift === 0) return years[1] as Days;
  return (shift < 0 ? years.filter((days) => days.to < today).at(-1) : years.find((days) => days.from > today)) ?? null;
}

function seasonFrom(season: number, shift: number, now: Now): Days | null {
  if (now.today === null) return null;
  const today = now.today;
  const { year } = civilOf(today);
  const years = [year - 1, year, year + 1].map((y) => seasonOf(y, season));
  if (shift === 0) return years.find((days) => days.to >= today && days.from <= today) ?? (years[1] as Days);
  return (shift < 0 ? years.filter((days) => days.to < today).at(-1) : years.find((days) => days.from > today)) ?? null;
}

function centuryFrom(shift: number, now: Now): Days | null {
  return now.today === null ? null : yearsFrom((Math.ceil(civilOf(now.today).year / 100) - 1 + shift) * 100 + 1, 100);
}

/** "the weekend": the latest that had begun, or the next. */
export function theWeekend(s: readonly Lexeme[], i: number, now: Now): Point | null {
  if (s[i]?.lower !== "weekend" || s[i - 1]?.lower !== "the") return null;
  if (now.today === null) return { start: i, end: i + 1, when: unresolved("day") };
  const saturday = weekOf(now.today).from + 5;
  const from = now.looks(s, i) === "future" || saturday <= now.today ? saturday : saturday - 7;
  return { start: i, end: i + 1, when: implied({ from, to: from + 1 }, "day") };
}

/** Saturday and Sunday of the publication week, the one before or after. On a Monday "this weekend" is the one just past only with "past". */
function weekend(shift: number, now: Now): Days | null {
  if (now.today === null) return null;
  const from = weekOf(now.today, shift === 1 && weekdayOf(now.today) < 6 ? 0 : shift).from + 5;
  return { from, to: from + 1 };
}

/** "later this year", "earlier this month": from the publication day to the end, from the beginning to it. */
export function narrowed(s: readonly Lexeme[], i: number, point: Point, now: Now): Point | null {
  const word = s[i]?.lower;
  if ((word !== "later" && word !== "earlier") || point.start !== i + 1) return null;
  const { days, precision } = point.when;
  const isWhole = s[i + 1]?.word?.shift === 0 && s[i + 2]?.word?.dayPart === undefined;
  if (!isWhole || !days || now.today === null) return { ...point, start: i };
  const part =
    word === "later" ? { from: Math.max(days.from, now.today), to: days.to } : { from: days.from, to: Math.min(days.to, now.today) };
  return { ...point, start: i, when: implied(part, precision) };
}

/** "early 2024", "late June", "mid-2021", "the end of the decade": by thirds; of a month 1–10, 11–20, 21 to its end. */
export function partOf(part: "early" | "mid" | "late", when: When): When {
  const { days, precision } = when;
  if (!days || precision === "day" || precision === "minute") return when;
  const { year, month } = civilOf(days.from);
  if (precision === "month") {
    const last = daysInMonth(year, month);
    const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, last];
    return { ...when, days: { from: dayOf(year, month, from), to: dayOf(year, month, to) } };
  }
  const third = part === "early" ? 0 : part === "mid" ? 1 : 2;
  if (precision === "year") return { ...when, days: monthsFrom(year, 1, 4 * third, 4) };
  if (precision === "decade") return { ...when, days: monthsFrom(year, 1, 40 * third, 40) };
  const length = days.to - days.from + 1;
  return {
    ...when,
    days: { from: days.from + Math.floor((length * third) / 3), to: days.from + Math.floor((length * (third + 1)) / 3) - 1 },
  };
}
