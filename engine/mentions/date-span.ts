import { civilOf, type Days } from "./calendar.ts";
import { dayNumber, made, monthDate } from "./date-absolute.ts";
import type { Now, Point, When } from "./date-when.ts";
import { yearOf } from "./date-year.ts";
import { before, type Lexeme } from "./lexeme.ts";

/** What joins the ends of a span, given what stands before it. */
function joint(s: readonly Lexeme[], point: { start: number; end: number }): number {
  const word = s[point.end]?.lower;
  const lead = s[point.start - 1]?.lower;
  if (word === "-" || word === "–" || word === "—" || word === "--") return s[point.end]?.start === s[point.end - 1]?.end ? 1 : 0;
  if (word === "to" || word === "until" || word === "till" || word === "through" || word === "thru") return isMove(s, point.start) ? 0 : 1;
  return word === "and" && (lead === "between" || before(s, point.start, 2) === "between the") ? 1 : 0;
}

/** "postponed from June to July" moves a date; it spans nothing. */
const moves = new Set(
  "moved postponed delayed changed shifted rescheduled brought rose fell increased grew dropped up down slipped".split(" "),
);
const isMove = (s: readonly Lexeme[], start: number) => {
  for (let i = Math.max(0, start - 5); i < start; i++) if (moves.has((s[i] as Lexeme).lower)) return true;
  return false;
};

/** Joins a date to the one behind it: "from 2018 to 2020", "June 30 to July 5, 2024", "1914-18". `next` reads the second end. */
export function spanFrom(s: readonly Lexeme[], first: Point, now: Now, next: (at: number, now: Now) => Point | null): Point | null {
  const gap = joint(s, first) || (s[first.end]?.joined ? 0 : isSeason(s, first) ? 1 : -1);
  if (gap < 0) return null;
  const at = first.end + gap;
  const isWords = /^\p{L}/u.test(s[first.end]?.lower ?? "");
  if (first.given?.year && !first.given.month) {
    const year = shortYear(s[at], first.given.year) || yearOf(s[at]);
    if (year > first.given.year && year < 2200) return joined(first, made(at, at + 1, { year }, s, now), isWords);
    if (gap === 0) return null;
  }
  if (gap === 0) return null;
  const day = first.given?.month !== undefined && first.given.day !== undefined ? dayNumber(s[at]) : 0;
  if (day > (first.given?.day ?? 31) && !s[at + 1]?.word?.month) {
    const comma = s[at + 1]?.lower === ",";
    const year = first.given?.year ?? (yearOf(s[comma ? at + 2 : at + 1]) || undefined);
    const named = year !== undefined && first.given?.year === undefined;
    const last = made(at, named ? at + (comma ? 3 : 2) : at + 1, { ...first.given, year, day }, s, now);
    return joined(year === undefined ? first : made(first.start, first.end, { ...first.given, year }, s, now), last, isWords);
  }
  const last = next(at, lookingFrom(first.start, now));
  if (!last || widths.indexOf(first.when.precision) > widths.indexOf(last.when.precision)) return null;
  const year = last.given?.year;
  const begins =
    first.given && first.given.year === undefined && year !== undefined
      ? made(first.start, first.end, { ...first.given, year }, s, now)
      : first;
  return joined(begins, last, isWords);
}

/** Both ends of a span look the way its first end does. */
const lookingFrom = (start: number, now: Now): Now => ({ ...now, looks: (s) => now.looks(s, start) });

/** From the narrowest: nothing spans from "this year" to a month. */
const widths: When["precision"][] = ["minute", "day", "week", "month", "quarter", "season", "half", "year", "decade", "century"];

/** "the 2019/20 season": a year and the next. */
const isSeason = (s: readonly Lexeme[], { given, end }: Point) =>
  s[end]?.lower === "/" &&
  s[end]?.start === s[end - 1]?.end &&
  given?.year !== undefined &&
  given.month === undefined &&
  shortYear(s[end + 1], given.year) === given.year + 1;

/** "18" behind "1914-" is 1918. */
function shortYear(lexeme: Lexeme | undefined, first: number): number {
  if (lexeme?.text.length !== 2 || lexeme.value === undefined || lexeme.rest !== "") return 0;
  const year = Math.floor(first / 100) * 100 + lexeme.value;
  return year > first ? year : 0;
}

/** `isWords`: words join the two, so that the far end is told as a date of its own; of "1914-18" it is none. */
function joined(first: Point | null, last: Point | null, isWords: boolean): Point | null {
  if (!first || !last) return null;
  const [a, b] = [first.when.days, last.when.days];
  const isNextWeek = a && b && b.to < a.from && last.when.precision === "day" && !last.when.isStated && a.from - b.to < 7;
  const ends = isNextWeek ? { from: b.from + 7, to: b.to + 7 } : b;
  const days: Days | null = a && ends ? { from: a.from, to: ends.to } : null;
  if (days && days.to < days.from) return null;
  const when: When = { days, precision: last.when.precision, isStated: first.when.isStated && last.when.isStated };
  const far = isWords ? { far: { ...last, when: { ...last.when, days: ends } } } : {};
  return { start: first.start, end: last.end, when, ...far };
}

/** "3 to 5 July", "3-5 July 2024", "12 and 13 June": the month stands behind the second day. */
export function daySpan(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const day = dayNumber(s[i]);
  const word = s[i + 1]?.lower;
  if (day === 0 || (word !== "to" && word !== "-" && word !== "–" && word !== "and" && word !== "through" && word !== "until")) return null;
  const last = monthDate(s, i + 2, lookingFrom(i, now));
  if (!last?.given?.day || last.start !== i + 2 || last.given.day <= day || s[i + 2]?.value === undefined) return null;
  const given = { ...last.given, day };
  if (last.given.year === undefined && last.when.days) given.year = civilOf(last.when.days.from).year;
  const first = made(i, i + 1, given, s, now);
  return joined(first && { ...first, when: { ...first.when, isStated: last.when.isStated } }, last, /^\p{L}/u.test(word));
}
