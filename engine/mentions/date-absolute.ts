import { unfinished } from "../lexicon/function-words.ts";
import { spokenMonths } from "../lexicon/months.ts";
import { civilOf, type Days, dayOf, isDay, monthsFrom, single, yearsFrom } from "./calendar.ts";
import { spokenYear } from "./date-spoken.ts";
import type { Tense } from "./date-tense.ts";
import { implied, type Now, type Point, stated, unresolved, type When } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

/** Words before which a month's name is surely a month. */
const monthSigns = new Set(
  "in since until till by during from of last next this early mid late through before after between end beginning start every each past previous coming".split(
    " ",
  ),
);

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

/** The month that stands there in capitals or beside a day, else 0. */
function monthAt(s: readonly Lexeme[], i: number): number {
  const lexeme = s[i];
  const month = lexeme?.word?.month;
  return month === undefined || !lexeme?.isCapital ? 0 : month;
}

/** A month alone. What is also a verb or a name ("May said", "March on", "June Smith") needs a sign that a date is meant. */
function isSurelyMonth(s: readonly Lexeme[], i: number): boolean {
  const { lower } = s[i] as Lexeme;
  const next = s[i + 1];
  if (lower === "may" && next?.lower === "'s" && cabinets.has(s[i + 2]?.lower ?? "")) return false;
  if (monthSigns.has(s[i - 1]?.lower ?? "") || lower.endsWith(".")) return true;
  if (isAttributive(s, i)) return true;
  return !spokenMonths.has(lower) && !(givenNames.has(lower) && next?.isCapital && next.word === undefined);
}

/** "the March vote", "its May figures": a month in capitals between an article and a plain noun; "the May government" is hers. */
const isAttributive = (s: readonly Lexeme[], i: number) => {
  const next = s[i + 1];
  return next !== undefined && determiners.has(s[i - 1]?.lower ?? "") && isPlainNoun(next) && !cabinets.has(next.lower);
};
const determiners = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "this", "that"]);
const isPlainNoun = ({ lower, isCapital, word, value }: Lexeme) =>
  !isCapital && word === undefined && value === undefined && /^[a-z]{3}/.test(lower) && !lower.endsWith("ed") && !unfinished.has(lower);
const cabinets = new Set(
  "office spokesman spokeswoman party government cabinet administration ministry premiership team family camp era years deal plan".split(
    " ",
  ),
);
const givenNames = new Set(["april", "june", "august"]);

/** A year in digits, 1000 to 2199, without a comma or anything behind it, or short ("’98": 1930 to 2029); else 0. */
export function yearOf(lexeme: Lexeme | undefined): number {
  if (lexeme?.text.length === 3 && lexeme.lower.startsWith("'")) return shortYear(lexeme.lower);
  const year = lexeme?.value ?? 0;
  return lexeme && lexeme.rest === "" && lexeme.text.length === 4 && Number.isInteger(year) && year >= 1000 && year < 2200 ? year : 0;
}

function shortYear(lower: string): number {
  const year = /^'\d\d$/.test(lower) ? Number(lower.slice(1)) : -1;
  return year < 0 ? 0 : year < 30 ? 2000 + year : 1900 + year;
}

/** A plural right behind a number makes it a count: "2000 troops". */
export const countsThings = (s: readonly Lexeme[], i: number): boolean => {
  const next = s[i + 1];
  return (
    next !== undefined &&
    !yearSigns.has(s[i - 1]?.lower ?? "") &&
    !(s[i - 1]?.lower === "of" && s[i - 2]?.word?.part !== undefined) &&
    !next.isCapital &&
    (next.word?.scale !== undefined ||
      next.word?.currency !== undefined ||
      next.lower === "people" ||
      (next.lower.length > 3 &&
        next.lower.endsWith("s") &&
        !next.lower.endsWith("ss") &&
        !next.lower.endsWith("'s") &&
        !next.lower.endsWith("us") &&
        !notCounted.has(next.lower)))
  );
};

/** Behind these, four digits are a year, whatever follows: "in 1992 protests spread". */
const yearSigns = new Set([
  "in",
  "since",
  "until",
  "during",
  "pre",
  "post",
  "fy",
  "fiscal",
  "the",
  "its",
  "their",
  "his",
  "her",
  "that",
  "late",
  "early",
  "mid",
]);
const notCounted = new Set(["series", "was", "has", "elections", "games", "olympics"]);

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
  return implied(nearestYear(of, now.today, looks, false, day === undefined && isPlannedEvent(s, at)), precision);
}

/** "the November election", "January’s inauguration": what is held by plan is spoken of before as much as after. */
function isPlannedEvent(s: readonly Lexeme[], i: number): boolean {
  const at = s[i + 1]?.lower === "'s" ? i + 2 : i + 1;
  return plannedEvents.has(s[at]?.lower ?? "") || plannedEvents.has(s[at + 1]?.lower ?? "");
}
const plannedEvents = new Set(
  "election elections vote ballot referendum runoff midterms primary primaries caucus caucuses convention inauguration summit deadline polls olympics".split(
    " ",
  ),
);

/** "is selling it under a June agreement", "since the May vote": what goes on from it has been. */
const isOfBefore = (s: readonly Lexeme[], i: number) =>
  isAttributive(s, i) && (goesOnFrom.has(s[i - 2]?.lower ?? "") || (s[i - 2]?.lower === "of" && s[i - 3]?.lower === "because"));
const goesOnFrom = new Set(["under", "after", "since", "following", "despite"]);

/** How near, in days, a month must be for it to count against what the verbs seem to say, and a single day; without a verb, a season ahead is near. */
const near = 31;
const nearDay = 45;
const nearWithoutVerb = 100;

/**
 * Which year a month or day without one means: the latest that has begun or, where the sentence looks ahead, the next. News speaks of what is
 * near: what is a few weeks off on the other side is meant rather than what is most of a year away. `isSure`: "last" and "next" leave no choice. `isPlanned`: of
 * what is held by plan, the one that is clearly nearer is meant.
 */
export function nearestYear(
  of: (year: number) => Days | null,
  today: number,
  looks: Tense,
  isSure = false,
  isPlanned = false,
): Days | null {
  const { year } = civilOf(today);
  const all = [year - 1, year, year + 1].map(of).filter((days) => days !== null);
  const past = all.findLast((days) => (isSure ? days.to < today : days.from <= today));
  const next = all.find((days) => (isSure ? days.from > today : days.to >= today));
  if (isSure) return (looks === "future" ? next : past) ?? null;
  if (!past || !next) return past ?? next ?? null;
  const [since, until] = [today - past.to, next.from - today];
  if (looks === "future") return since <= near && until > near ? past : next;
  if (isPlanned && until * 1.5 < since) return next;
  const reach = next.from === next.to ? nearDay : near;
  return until <= (looks === "past" ? reach : nearWithoutVerb) && since > nearWithoutVerb ? next : past;
}
