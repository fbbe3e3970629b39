import { carMakers } from "../lexicon/cars.ts";
import { civilOf, type Days, dayOf, seasonOf, single, weekOf, yearsFrom } from "./calendar.ts";
import { made, monthDate } from "./date-absolute.ts";
import { partOf } from "./date-part.ts";
import { unitFrom } from "./date-relative.ts";
import { spokenYear } from "./date-spoken.ts";
import { implied, type Now, type Point, stated, unresolved } from "./date-when.ts";
import { countsThings, yearOf } from "./date-year.ts";
import type { Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";

/** Words before which four digits are no year: they bound or name a number. */
const notYear = new Set(
  "than about some nearly almost approximately over least most no no. number flight route room article resolution boeing section page chapter model $ £ € ¥ us$ #".split(
    " ",
  ),
);

/** "2024" where nothing says that it counts or names: no bound, money or name before it, no plural or unit behind it. */
export function bareYear(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const year = yearOf(s[i]);
  if (year < 1500 || year > 2199 || notYear.has(s[i - 1]?.lower ?? "") || countsThings(s, i)) return null;
  const next = s[i + 1];
  if (next?.word?.measure || next?.word?.time || isModel(s, i)) return null;
  return made(i, i + 1, { year }, s, now);
}

/** "in ’98", "the ’98 vote": behind these two figures with their apostrophe are a year; elsewhere a quotation may open there. */
export const shortYear = (s: readonly Lexeme[], i: number, now: Now): Point | null =>
  shortLeads.has(s[i - 1]?.lower ?? "") ? bareYear(s, i, now) : null;
const shortLeads = new Set("in since until till by from through during before after of the early mid late".split(" "));

/** "her 2014 Honda", "a 1987 Chevrolet": behind "in" and the like it is a year, whoever follows. */
const isModel = (s: readonly Lexeme[], i: number) =>
  s[i + 1]?.isCapital === true && carMakers.has(s[i + 1]?.lower ?? "") && !yearLeads.has(s[i - 1]?.lower ?? "");
const yearLeads = new Set("in since until till during by from to before after early mid late of and".split(" "));

/** "the 1990s", "1990s", "’90s", "the nineties" only in digits; "20th century", "19th-century". */
export function longPeriod(s: readonly Lexeme[], i: number): Point | null {
  const lexeme = s[i];
  if (lexeme?.value !== undefined && (lexeme.rest === "s" || lexeme.rest === "'s") && lexeme.value % 10 === 0) {
    const { value } = lexeme;
    const start =
      value >= 1000 && value < 2200
        ? value
        : value >= 20 && value < 100 && (s[i - 1]?.lower === "'" || s[i - 1]?.lower === "’" || s[i - 1]?.lower === "the")
          ? 1900 + value
          : 0;
    if (start === 0) return null;
    const isCentury = start % 100 === 0 && start < 2000;
    return { start: i, end: i + 1, when: stated(yearsFrom(start, isCentury ? 100 : 10), isCentury ? "century" : "decade") };
  }
  const decade = lexeme?.word?.decade ?? decadeSign(lexeme?.lower ?? "");
  if (decade) {
    const lead = s[i - 1]?.lower ?? "";
    if (lead !== "the" && !partWords.has(lead) && !lexeme?.joined && !lexeme?.lower.startsWith("'")) return null;
    return isWarmth(s, i) || isLife(s, i) ? null : { start: i, end: i + 1, when: stated(yearsFrom(1900 + decade, 10), "decade") };
  }
  const century = ordinalAt(s, i);
  if (!century || century.ordinal < 5 || century.ordinal > 22) return null;
  const isNamed = s[century.end]?.lower === "century" || s[century.end]?.lower === "centuries";
  if (!isNamed && !isBesideCentury(s, century.end)) return null;
  return {
    start: i,
    end: isNamed ? century.end + 1 : century.end,
    when: stated(yearsFrom((century.ordinal - 1) * 100 + 1, 100), "century"),
  };
}

/** The first of "the 19th and early 20th centuries". */
function isBesideCentury(s: readonly Lexeme[], at: number): boolean {
  if (s[at]?.lower !== "and" && s[at]?.lower !== "or" && s[at]?.lower !== "to") return false;
  const second = ordinalAt(s, s[at + 1]?.word?.part === undefined ? at + 1 : at + 2);
  return second !== null && (s[second.end]?.lower === "centuries" || s[second.end]?.lower === "century");
}

const partWords = new Set(["early", "mid", "late", "-"]);
/** "’90s". */
const decadeSign = (lower: string) =>
  lower.length === 4 && lower.startsWith("'") && lower.endsWith("0s") ? Number(lower.slice(1, 3)) || 0 : 0;
/** "in her mid-forties" tells an age. */
const isLife = (s: readonly Lexeme[], i: number) => owners.has(s[i - 1]?.lower ?? "") || owners.has(s[i - 2]?.lower ?? "");
const owners = new Set(["his", "her", "their", "my", "your"]);
/** "temperatures in the nineties". */
const isWarmth = (s: readonly Lexeme[], i: number) => s.slice(Math.max(0, i - 8), i + 4).some(({ lower }) => warm.has(lower));
const warm = new Set(["temperature", "temperatures", "degrees", "highs", "lows", "fahrenheit", "celsius", "weather"]);

/** "spring 2024", "the summer of 1998", "summer" behind a preposition with an article ("in the summer"). */
export function season(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const number = s[i]?.word?.season;
  if (number === undefined) return null;
  const at = s[i + 1]?.lower === "of" ? i + 2 : i + 1;
  const year = yearOf(s[at]);
  if (year && !countsThings(s, at)) return { start: i, end: at + 1, when: stated(seasonOf(year, number), "season") };
  const spoken = spokenYear(s, at);
  if (spoken) return { start: i, end: spoken.end, when: stated(seasonOf(spoken.year, number), "season") };
  if (!leadsToSeason(s, i)) return null;
  if (now.today === null) return { start: i, end: i + 1, when: unresolved("season") };
  const today = now.today;
  const { year: thisYear } = civilOf(today);
  const all = [thisYear - 1, thisYear, thisYear + 1].map((y) => seasonOf(y, number));
  const days = now.looks(s, i) === "future" ? all.find((d) => d.to >= today) : all.filter((d) => d.from <= today).at(-1);
  return { start: i, end: i + 1, when: implied((days as Days | undefined) ?? null, "season") };
}

/** "in the summer", "by the fall", "into the early summer"; a fall may also be one from power, so it keeps to the plainest of these. */
function leadsToSeason(s: readonly Lexeme[], i: number): boolean {
  const the = s[i - 1]?.word?.part === undefined ? i - 1 : i - 2;
  const lead = s[the - 1]?.lower ?? "";
  if (s[i]?.lower !== "fall" && bareLeads.has(s[the]?.lower ?? "") && !/^[a-z]{4}/.test(s[i + 1]?.lower ?? "")) return true;
  if (s[the]?.lower !== "the" || s[i]?.isCapital) return the === i - 1 && s[the]?.lower === "the" && seasonSigns.has(lead);
  return seasonSigns.has(lead) || (s[i]?.lower !== "fall" && limitSigns.has(lead));
}
/** "since spring", "until summer"; "in winter" may be any. */
const bareLeads = new Set(["since", "until", "till", "by"]);
const seasonSigns = new Set(["in", "during", "over", "by"]);
const limitSigns = new Set(["into", "through", "throughout", "until", "till", "since", "before", "after", "from", "of"]);

/** "fiscal 2024", "fiscal year 2024", "the year 2024". */
export function namedYear(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const lower = s[i]?.lower;
  const at =
    lower === "fiscal" && s[i + 1]?.lower === "year"
      ? i + 2
      : lower === "fiscal" || (lower === "year" && s[i - 1]?.lower === "the")
        ? i + 1
        : -1;
  const year = at < 0 ? 0 : yearOf(s[at]);
  return year ? made(i, at + 1, { year }, s, now) : null;
}

/** "the year", "the month" behind "end of" or "later in": the current one. */
export function thePeriod(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const unit = s[i]?.word?.time;
  if (unit === undefined || s[i]?.lower.endsWith("s") || (!theWords.has(s[i - 1]?.lower ?? "") && !s[i]?.joined)) return null;
  if (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "decade" && unit !== "quarter") return null;
  return { start: i, end: i + 1, when: now.today === null ? unresolved(unit) : implied(unitFrom(unit, 0, now), unit) };
}

const theWords = new Set(["the", "full", "fiscal", "whole"]);

/** "the week of March 6", "the week ended May 4": the seven days up to it, "the week beginning May 6". */
export function weekOfDay(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const joint = s[i + 1]?.lower ?? "";
  if (s[i]?.lower !== "week" || (joint !== "of" && !weekEnds.has(joint) && joint !== "beginning" && joint !== "starting") || !s[i + 2])
    return null;
  const day = monthDate(s, i + 2, now);
  if (day?.given?.day === undefined || day.start !== i + 2) return null;
  const on = day.when.days?.from;
  const days =
    on === undefined ? null : joint === "of" ? weekOf(on) : weekEnds.has(joint) ? { from: on - 6, to: on } : { from: on, to: on + 6 };
  return { start: i, end: day.end, when: { days, precision: "week", isStated: day.when.isStated } };
}

const weekEnds = new Set(["ended", "ending", "to"]);

/**
 * "by year-end", "at year’s end": the last part of this year, as "the end of the year" is, unless it lies behind; "a year-end deal" is of the
 * nearer one; "since year-end" counts from 31 December.
 */
export function yearEnd(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const at = s[i + 1]?.lower === "'s" ? i + 2 : i + 1;
  const lead = s[i - 1]?.lower ?? "";
  if (s[i]?.lower !== "year" || s[at]?.lower !== "end" || !(s[at]?.joined || endSigns.has(lead))) return null;
  const year = yearOf(s[at + 1]);
  const isDay = lead === "since";
  const of = (ends: number) => (isDay ? stated(single(dayOf(ends, 12, 31)), "day") : partOf("late", stated(yearsFrom(ends), "year")));
  if (year) return { start: i, end: at + 2, when: of(year) };
  if (now.today === null) return { start: i, end: at + 1, when: unresolved(isDay ? "day" : "year") };
  const { year: thisYear, month } = civilOf(now.today);
  const isNear = month > 6 && /^[a-z]{3}/.test(s[at + 1]?.lower ?? "") && s[at]?.joined;
  const back = isDay || (lead !== "by" && !isNear && now.looks(s, i) === "past") ? 1 : 0;
  return { start: i, end: at + 1, when: { ...of(thisYear - back), isStated: false } };
}
const endSigns = new Set(["by", "around", "at", "before", "since", "until"]);
