import { civilOf, halfOf, quarterOf, seasonOf, single, weekdayOf, yearsFrom } from "./calendar.ts";
import { precisionOf, unitFrom } from "./date-relative.ts";
import { countedFromTold, toldQuarter, toldUnit } from "./date-told.ts";
import { implied, type Now, type Point, stated, unresolved, type When } from "./date-when.ts";
import { yearOf } from "./date-year.ts";
import type { Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";

/** "that day", "the same year", "that summer", "the day before", "the next morning": days that hang on the last date told. */
export function anchored(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const { word, lower } = s[i] as Lexeme;
  const lead = s[i - 1]?.lower;
  const isThat = lead === "that" || (lead === "same" && (s[i - 2]?.lower === "the" || s[i - 2]?.lower === "that"));
  const start = lead === "that" ? i - 1 : i - 2;
  if (!isThat && lead !== "the") return null;
  if (isThat && word?.season !== undefined) return season(start, i, word.season, now);
  const unit = word?.time;
  if (isThat && word?.dayPart && lower !== "night" && lower !== "nights") return known(start, i + 1, toldUnit("day", 0, now));
  if (unit === undefined || lower.endsWith("s") || unit === "minute" || unit === "hour" || unit === "decade") return null;
  if (isThat && isDeterminer(s, i)) return known(start, i + 1, toldUnit(unit, 0, now));
  const next = s[i + 1]?.lower;
  if (lead === "the" && (next === "before" || next === "after") && endsThere(s[i + 2]))
    return known(i - 1, i + 2, toldUnit(unit, next === "after" ? 1 : -1, now));
  return null;
}

/** "the following year", "the previous month", "the next day", "the next morning": one on from, or back before, the last date told. */
export function besideTold(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const shift = s[i]?.word?.shift;
  const noun = s[i + 1];
  if (!shift || s[i - 1]?.lower !== "the" || !noun) return null;
  if (noun.word?.dayPart && (s[i]?.lower === "next" || s[i]?.lower === "following"))
    return point(i - 1, i + 2, "day", toldUnit("day", 1, now));
  if (noun.word?.weekday !== undefined && noun.isCapital) return besideWeekday(i, noun.word.weekday, shift, now);
  const unit = noun.word?.time;
  if (unit === undefined || noun.lower.endsWith("s") || noun.joined || unit === "minute" || unit === "hour") return null;
  return point(i - 1, i + 2, precisionOf(unit), toldUnit(unit, shift, now));
}

/** "the previous Friday", "the following Monday": the last one before, or the first one after, the day that was told. */
function besideWeekday(i: number, weekday: number, shift: number, now: Now): Point | null {
  const day = toldUnit("day", 0, now)?.days?.from;
  if (day === undefined) return null;
  const on = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return point(i - 1, i + 2, "day", implied(single(day + (shift > 0 ? on : on === 7 ? -7 : on - 7)), "day"));
}

const point = (start: number, end: number, precision: When["precision"], when: When | null): Point => ({
  start,
  end,
  when: when ?? unresolved(precision),
});

const known = (start: number, end: number, when: When | null): Point | null => when && { start, end, when };

/** Is "that" the one before a noun, and not the one that opens a clause ("said that day by day")? */
const isDeterminer = (s: readonly Lexeme[], i: number) => s[i + 1]?.lower !== "by" && !s[i + 1]?.joined;

/** Behind "the day before" the sentence or clause ends: "the day before the vote" hangs on the vote. */
const endsThere = (next: Lexeme | undefined) => next === undefined || /^[.,;:)”"'’]/.test(next.text);

function season(start: number, i: number, number: number, now: Now): Point | null {
  const days = now.told.last?.days;
  return known(start, i + 1, days ? implied(seasonOf(civilOf(days.from).year, number), "season") : null);
}

const periodNouns = new Set(["quarter", "period", "month", "half"]);

/** "year-ago quarter", "year-earlier profit": the quarter that was told, a year back. */
export function yearAgo(s: readonly Lexeme[], i: number, now: Now): Point | null {
  if (s[i]?.lower !== "year" || !s[i + 1]?.joined || (s[i + 1]?.lower !== "ago" && s[i + 1]?.lower !== "earlier")) return null;
  const named = namedQuarter(s, i + 2);
  const end = named?.end ?? (periodNouns.has(s[i + 2]?.lower ?? "") ? i + 3 : i + 2);
  const when = countedFromTold("year", -1, now, true);
  const back = named && when?.days ? implied(named.of(civilOf(when.days.from).year), named.precision) : when;
  return { ...point(i, end, "quarter", back), isAside: true };
}

/** "the latest quarter", "in the latest period": the one that was told, else the last that was over. */
export function latestPeriod(s: readonly Lexeme[], i: number, now: Now): Point | null {
  if (s[i - 1]?.lower !== "latest" || s[i - 2]?.lower !== "the" || (s[i]?.lower !== "quarter" && s[i]?.lower !== "period")) return null;
  const when = now.told.period ?? (s[i]?.lower === "quarter" ? implied(unitFrom("quarter", -1, now), "quarter") : null);
  return when && point(i - 1, i + 1, "quarter", { ...when, isStated: false });
}

/** "the 1988 third quarter", "the 1988 quarter", "the 1988 period": a year before its quarter. */
export function yearThenQuarter(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const year = yearOf(s[i]);
  if (!year) return null;
  const named = namedQuarter(s, i + 1);
  if (named) return point(i, named.end, named.precision, stated(named.of(year), named.precision));
  const next = s[i + 1]?.lower;
  if (s[i - 1]?.lower !== "the" || (next !== "quarter" && next !== "period")) return null;
  return { ...point(i, i + 2, "year", toldQuarter(now, year) ?? stated(yearsFrom(year), "year")), isAside: true };
}

/** "last year’s third quarter", "next year’s first half", and "last year’s quarter" of the quarter that was told. */
export function yearsQuarter(s: readonly Lexeme[], i: number, shift: number, now: Now): Point | null {
  if (s[i + 1]?.lower !== "year" || s[i + 2]?.lower !== "'s" || now.today === null) return null;
  const named = namedQuarter(s, i + 3);
  if (named) return point(i, named.end, named.precision, implied(named.of(civilOf(now.today).year + shift), named.precision));
  const told = s[i + 3]?.lower === "quarter" ? toldQuarter(now, civilOf(now.today).year + shift) : null;
  return told && point(i, i + 4, "quarter", told);
}

/** "third quarter", "first half", without a year. */
function namedQuarter(s: readonly Lexeme[], i: number) {
  const ordinal = ordinalAt(s, i);
  const noun = ordinal ? s[ordinal.end]?.lower : undefined;
  if (!ordinal || (noun !== "quarter" && noun !== "half") || ordinal.ordinal > (noun === "half" ? 2 : 4)) return null;
  const of = (year: number) => (noun === "half" ? halfOf : quarterOf)(year, ordinal.ordinal);
  return { end: ordinal.end + 1, precision: noun as "quarter" | "half", of };
}

/** "the same quarter last year", "the corresponding period of 1988": the quarter that was told, in that year. */
export function samePeriod(s: readonly Lexeme[], i: number, now: Now): Point | null {
  if (!periodNouns.has(s[i]?.lower ?? "")) return null;
  const isYearBack = s[i + 1]?.lower === "a" && s[i + 2]?.lower === "year" && (s[i + 3]?.lower === "ago" || s[i + 3]?.lower === "earlier");
  if (!same.has(s[i - 1]?.lower ?? ""))
    return s[i - 1]?.lower === "the" && isYearBack ? told(i, i + 4, countedFromTold("year", -1, now, true)) : null;
  const at = s[i + 1]?.lower === "of" || s[i + 1]?.lower === "in" ? i + 2 : i + 1;
  const shift = s[at]?.word?.shift;
  if (shift !== undefined && s[at + 1]?.lower === "year" && now.today !== null)
    return told(i - 1, at + 2, toldQuarter(now, civilOf(now.today).year + shift));
  if (s[at]?.lower === "a" && s[at + 1]?.lower === "year" && (s[at + 2]?.lower === "ago" || s[at + 2]?.lower === "earlier"))
    return told(i - 1, at + 3, countedFromTold("year", -1, now, true));
  const year = yearOf(s[at]);
  return year ? told(i - 1, at + 1, toldQuarter(now, year)) : null;
}
const same = new Set(["same", "corresponding", "comparable", "equivalent"]);
const told = (start: number, end: number, when: When | null): Point | null => when && { start, end, when, isAside: true };
