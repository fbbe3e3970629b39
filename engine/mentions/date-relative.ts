import { nowadaysNouns } from "../lexicon/nowadays.ts";
import type { DurationValue } from "../types.ts";
import {
  civilOf,
  type Days,
  dayOf,
  isDay,
  monthsFrom,
  quarterOf,
  sameDay,
  seasonOf,
  single,
  weekdayOf,
  weekOf,
  yearsFrom,
} from "./calendar.ts";
import { monthDate } from "./date-absolute.ts";
import { besideTold, yearsQuarter } from "./date-anchor.ts";
import { holiday } from "./date-holiday.ts";
import { nearestYear } from "./date-nearest.ts";
import { toldQuarter } from "./date-told.ts";
import { weekdayDate } from "./date-weekday.ts";
import { implied, type Now, type Point, unresolved, type When } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

export type TimeUnit = DurationValue["unit"];

/** "yesterday", "today", "tomorrow", "tonight", "the day before yesterday". "today’s world" and "the leaders of tomorrow" are no days; a bare "today" in that sense is let through. */
export function dayWord(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const shift = s[i]?.word?.day;
  if (shift === undefined || (s[i]?.isCapital && s[i - 1]?.isCapital) || isNowadays(s, i)) return null;
  const prefix = i >= 2 ? s[i - 2]?.lower : "";
  const far =
    (prefix === "day" && s[i - 1]?.lower === "before" && shift === -1) || (prefix === "day" && s[i - 1]?.lower === "after" && shift === 1);
  const day = now.today === null ? null : single(now.today + shift * (far ? 2 : 1));
  return { start: far ? i - 2 : i, end: i + 1, when: implied(day, "day") };
}

/** Of these two nouns behind "today’s" the second may be the one that tells: "today’s young voters". */
const isNowadays = (s: readonly Lexeme[], i: number) =>
  s[i + 1]?.lower === "'s"
    ? nowadaysNouns.has(s[i + 2]?.lower ?? "") || (s[i + 2]?.isCapital === false && nowadaysNouns.has(s[i + 3]?.lower ?? ""))
    : s[i - 1]?.lower === "of" && nowadaysNouns.has(s[i - 2]?.lower ?? "");

/** "last week", "this month", "next year", "last summer", "last March", "next Friday", "last night", "this morning", "last weekend". */
export function shifted(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const shift = s[i]?.word?.shift;
  const noun = s[i + 1];
  if (shift === undefined || !noun || (noun.joined && !noun.word?.time)) return null;
  if (s[i]?.lower === "this" && nearWords.has(noun.lower)) return at(i, shifted(s, i + 1, now));
  const lower = s[i]?.lower ?? "";
  if (anaphoric.has(lower) || isNextDay(s, i)) return besideTold(s, i, now);
  if (isStretch(s, i)) return stretch(s, i, shift, now);
  if (lower === "past" && (s[i - 1]?.lower !== "this" || noun.word?.time)) return null;
  const point = (when: When, length = 2): Point => ({ start: i, end: i + length, when });
  if (noun.word?.weekday !== undefined) return at(i, weekdayDate(s, i + 1, now, shift));
  if (noun.word?.dayPart && !isName(s, i) && (shift === 0 || (shift === -1 && noun.lower === "night")))
    return point(implied(now.today === null ? null : single(now.today + shift), "day"));
  const feast = noun.isCapital ? holiday(s, i + 1, now, shift) : null;
  if (feast) return at(i, feast);
  const exact = noun.word?.month !== undefined && noun.isCapital ? dayOfMonth(s, i, shift, now) : null;
  if (exact) return exact;
  if (noun.word?.month !== undefined && noun.isCapital) return point(implied(monthFrom(noun.word.month, shift, now), "month"));
  if (noun.lower === "century") return point(implied(centuryFrom(shift, now), "century"));
  if (noun.lower === "weekend") return point(implied(weekend(shift, now), "day"));
  if (noun.word?.season !== undefined) return point(implied(seasonFrom(noun.word.season, shift, now), "season"));
  if ((noun.lower === "fiscal" || noun.lower === "calendar" || noun.lower === "school") && s[i + 2]?.lower === "year")
    return point(implied(unitFrom("year", shift, now), "year"), 3);
  if (noun.word?.time === undefined || noun.lower.endsWith("s") || noun.lower === "minute" || noun.lower === "hour" || noun.lower === "day")
    return null;
  if (s[i + 2]?.lower === "of" || isName(s, i)) return null;
  const quarter = yearsQuarter(s, i, shift, now) ?? (noun.lower === "year" ? samePeriodBefore(s, i, shift, now) : null);
  if (quarter) return quarter;
  return point(implied(unitFrom(noun.word.time, shift, now), precisionOf(noun.word.time)));
}

/** "the Friday before last", "the week after next". */
export function beforeLast(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const joint = `${s[i + 1]?.lower} ${s[i + 2]?.lower}`;
  const sign = joint === "before last" ? -1 : joint === "after next" ? 1 : 0;
  const { weekday, time } = s[i]?.word ?? {};
  if (
    sign === 0 ||
    s[i - 1]?.lower !== "the" ||
    now.today === null ||
    s[i + 3]?.word?.weekday !== undefined ||
    s[i + 3]?.word?.time !== undefined
  )
    return null;
  if (weekday !== undefined) {
    const back = (weekdayOf(now.today) - weekday + 7) % 7;
    const day = sign < 0 ? now.today - (back || 7) - 7 : now.today + (7 - back) + 7;
    return { start: i, end: i + 3, when: implied(single(day), "day") };
  }
  if (time === undefined || !told.has(time)) return null;
  return { start: i, end: i + 3, when: implied(unitFrom(time, 2 * sign, now), precisionOf(time)) };
}
const told = new Set(["week", "month", "quarter", "year"]);

/** "this past spring", "this coming Sunday". */
const nearWords = new Set(["past", "coming", "upcoming", "last", "next"]);

/** "the next day", "the next morning": these count from what was told. */
const isNextDay = (s: readonly Lexeme[], i: number) =>
  s[i]?.lower === "next" && s[i - 1]?.lower === "the" && (s[i + 1]?.lower === "day" || s[i + 1]?.word?.dayPart === true);

/** "over the past year", "in the last month", "for the next week": as long as that, up to the publication day or from it. */
const isStretch = (s: readonly Lexeme[], i: number) => {
  const noun = s[i + 1];
  if (s[i - 1]?.lower !== "the" || noun?.word?.time === undefined || noun.lower.endsWith("s") || !stretchSigns.has(s[i - 2]?.lower ?? ""))
    return false;
  return noun.lower !== "quarter" && noun.lower !== "day" && noun.lower !== "hour" && noun.lower !== "minute";
};
const stretchSigns = new Set(["over", "in", "during", "for", "within", "throughout", "through"]);

function stretch(s: readonly Lexeme[], i: number, shift: number, now: Now): Point {
  const unit = s[i + 1]?.word?.time as TimeUnit;
  const point = (days: Days | null): Point => ({ start: i, end: i + 2, when: implied(days, precisionOf(unit)) });
  if (now.today === null) return point(null);
  const far = unit === "week" ? now.today + 7 * shift : sameDay(now.today, shift * (unit === "month" ? 1 : unit === "decade" ? 120 : 12));
  return point({ from: Math.min(far, now.today), to: Math.max(far, now.today) });
}

/** ABC’s “This Week”: in capitals in the middle of a sentence it is a name. */
const isName = (s: readonly Lexeme[], i: number) => s[i]?.isCapital === true && s[i + 1]?.isCapital === true && i > 0;

/** "last Oct. 23", "next January 5": the latest such day that is over, the next to come, or this year’s. */
function dayOfMonth(s: readonly Lexeme[], i: number, shift: number, now: Now): Point | null {
  const date = monthDate(s, i + 1, now);
  if (!date?.given?.day || !date.given.month || date.given.year || now.today === null) return null;
  const { month, day } = date.given;
  const of = (year: number) => (isDay(year, month, day) ? single(dayOf(year, month, day)) : null);
  const days =
    shift === 0 ? of(civilOf(now.today).year) : nearestYear(of, now.today, { looks: shift < 0 ? "past" : "future", isSure: true });
  return { start: i, end: date.end, when: implied(days, "day") };
}

/** "the same quarter last year". */
function samePeriodBefore(s: readonly Lexeme[], i: number, shift: number, now: Now): Point | null {
  const isPeriod = (s[i - 1]?.lower === "quarter" || s[i - 1]?.lower === "period") && samePeriods.has(s[i - 2]?.lower ?? "");
  const when = isPeriod && now.today !== null ? toldQuarter(now, civilOf(now.today).year + shift) : null;
  return when && { start: i, end: i + 2, when, isAside: true };
}
const samePeriods = new Set(["same", "corresponding", "comparable", "equivalent"]);

/** These point at what the text spoke of, not at the day it came out. */
const anaphoric = new Set(["previous", "following"]);
const at = (start: number, point: Point | null): Point | null => point && { ...point, start };

/** Hours and minutes are told to the day, as far as the publication is. */
export const precisionOf = (unit: TimeUnit): When["precision"] => (unit === "minute" || unit === "hour" ? "day" : unit);

/** The day, week, month, quarter, year or decade `shift` from the one of publication; null without one. */
export function unitFrom(unit: TimeUnit, shift: number, now: Now): Days | null {
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

/** "this weekend": Saturday and Sunday of the publication week; "last": of the one before; "next": the next to come. */
function weekend(shift: number, now: Now): Days | null {
  if (now.today === null) return null;
  const from = weekOf(now.today, shift === 1 && weekdayOf(now.today) < 6 ? 0 : shift).from + 5;
  return { from, to: from + 1 };
}
