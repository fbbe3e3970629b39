import { sayingVerbs } from "../lexicon/tense.ts";
import { civilOf, type Days, monthsFrom, single, weekOf, yearsFrom } from "./calendar.ts";
import type { TimeUnit } from "./date-relative.ts";
import type { Now, Point, Told, When } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

export const nothingTold = (): Told => ({ last: null, lastAgo: 0, period: null });

/** Days that are told stay in mind for a few sentences, months and years longer. */
const memory = { day: 3, longer: 8 };

/** A sentence more lies between what was told and what is read. */
export function readOn(told: Told): void {
  told.lastAgo++;
  if (told.last && told.lastAgo > (isDay(told.last) ? memory.day : memory.longer)) told.last = null;
}

/** Keeps a date for what counts from it. When something was said ("he said Monday") is no date of what is told. */
export function hear({ told, today }: Now, s: readonly Lexeme[], { start, when, isAside }: Point): void {
  if (!when.days || isAside) return;
  const isPeriod = when.precision === "quarter" || when.precision === "half";
  if (isPeriod && (today === null || when.days.to <= today) && when.days.from >= (told.period?.days?.from ?? when.days.from))
    told.period = when;
  if (told.last !== null && (isSpeech(s, start) || isComparison(s, start))) return;
  told.last = when;
  told.lastAgo = 0;
}

/** "in the first nine months": what is compared from there on is no quarter, but of that year; until March that is the year before. */
export function hearMonths({ told, today }: Now): void {
  if (today === null) told.period = null;
  else {
    const { year, month } = civilOf(today);
    told.period = { days: yearsFrom(month <= 3 ? year - 1 : year), precision: "year", isStated: false };
  }
}

function isSpeech(s: readonly Lexeme[], start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 4); i--) {
    const { lower } = s[i] as Lexeme;
    if (sayingVerbs.has(lower)) return true;
    if (!between.has(lower)) return false;
  }
  return false;
}
const between = new Set([
  "on",
  "in",
  "late",
  "early",
  "earlier",
  "reporters",
  "a",
  "statement",
  "interview",
  "news",
  "conference",
  "them",
  "lawmakers",
]);

/** "2.9 percent in August, up from 2.7 percent in July": what is told goes on from August. */
function isComparison(s: readonly Lexeme[], start: number): boolean {
  for (let i = start - 2; i >= Math.max(0, start - 6); i--) {
    const { lower } = s[i] as Lexeme;
    if (lower === "from" || lower === "than" || lower === "versus" || (lower === "with" && s[i - 1]?.lower === "compared"))
      return s[i + 1]?.value !== undefined || s[i + 1]?.word?.currency !== undefined;
  }
  return false;
}

const isDay = ({ precision, days }: When) => (precision === "day" || precision === "minute") && days !== null && days.from === days.to;

/** The unit of calendar around the last date told, `shift` on: the day, week, month or year; null where nothing told is as exact. */
export function toldUnit(unit: TimeUnit, shift: number, now: Now): When | null {
  const last = now.told.last;
  const days = last?.days;
  if (!last || !days) return null;
  const { year, month } = civilOf(days.from);
  const made = (to: Days, precision: When["precision"]): When => ({ days: to, precision, isStated: false });
  if (unit === "day") return isDay(last) ? made(single(days.from + shift), "day") : null;
  if (unit === "week") return isDay(last) || last.precision === "week" ? made(weekOf(days.from, shift), "week") : null;
  if (unit === "month") return isDay(last) || last.precision === "month" ? made(monthsFrom(year, month, shift), "month") : null;
  if (unit === "quarter") return now.told.period?.precision === "quarter" ? quartersOn(now.told.period, shift) : null;
  if (unit === "year" && last.precision !== "decade" && last.precision !== "century") return made(yearsFrom(year + shift), "year");
  return null;
}

/** A stretch of whole months, `count` quarters on. */
function quartersOn(when: When, count: number): When | null {
  return monthsOn(when, 3 * count);
}

function monthsOn(when: When, count: number): When | null {
  if (!when.days) return null;
  const first = civilOf(when.days.from);
  const last = civilOf(when.days.to);
  const length = (last.year - first.year) * 12 + last.month - first.month + 1;
  return { days: monthsFrom(first.year, first.month, count, length), precision: when.precision, isStated: false };
}

/**
 * So many units after (or before) the last date told: of a day, a day; of a month or quarter, years on, that month or quarter; a comparison of
 * figures ("from 12 million a year earlier") goes by the quarter that was told.
 */
export function countedFromTold(unit: TimeUnit, count: number, now: Now, compares: boolean): When | null {
  const years = unit === "decade" ? count * 10 : count;
  if (unit === "year" || unit === "decade") {
    const { last, lastAgo, period } = now.told;
    const isPeriod = last?.precision === "month" || last?.precision === "quarter" || last?.precision === "half";
    const base = isPeriod && lastAgo === 0 ? last : compares && period && (lastAgo > 0 || !last || isDay(last)) ? period : last;
    if (base === period && base?.precision === "year") return monthsOn(base, 12 * years);
    if (base && (base.precision === "month" || base.precision === "quarter" || base.precision === "half"))
      return monthsOn(base, 12 * years);
    return toldUnit("year", years, now);
  }
  return Number.isInteger(count) && unit !== "minute" && unit !== "hour" ? toldUnit(unit, count, now) : null;
}

/** The quarter that was told, in another year; null where none was. */
export function toldQuarter(now: Now, year: number | { shift: number }): When | null {
  const { period } = now.told;
  if (!period?.days || period.precision !== "quarter") return null;
  const told = civilOf(period.days.from).year;
  return monthsOn(period, 12 * (typeof year === "number" ? year - told : year.shift));
}
