import { holidayOpeners, holidaySigns, holidays, type Rule } from "../lexicon/holidays.ts";
import { type Days, dayOf, daysInMonth, single, weekdayOf } from "./calendar.ts";
import { nearestYear } from "./date-nearest.ts";
import { implied, type Now, type Point, stated, unresolved } from "./date-when.ts";
import { yearOf } from "./date-year.ts";
import { after, type Lexeme } from "./lexeme.ts";

const longest = 5;

/** "Christmas Eve", "Labor Day 2019", "last Thanksgiving", "by Easter": a day that goes by rule; of the year that is said, else of the nearest. */
export function holiday(s: readonly Lexeme[], i: number, now: Now, shift?: number): Point | null {
  const first = s[i];
  if (!first?.isCapital || !holidayOpeners.has(first.lower)) return null;
  for (let count = Math.min(longest, s.length - i); count >= 1; count--) {
    const found = holidays[after(s, i, count)];
    if (!found) continue;
    if (found.isBare && (!holidaySigns.has(s[i - 1]?.lower ?? "") || isAdjective(s[i + count]))) return null;
    return inYear(s, i, i + count, found.rule, now, shift);
  }
  return null;
}

/** "by Christmas time", "at Easter services": a noun behind it, or more of a name, makes it a word about another. */
const isAdjective = (next: Lexeme | undefined) =>
  next !== undefined && (next.isCapital || (/^[a-z]{3}/.test(next.lower) && next.word === undefined && !followers.has(next.lower)));
const followers = new Set(
  "and but when after before because that which who with while the his her its their our they she said was were has had will would for from than".split(
    " ",
  ),
);

function inYear(s: readonly Lexeme[], start: number, end: number, rule: Rule, now: Now, shift?: number): Point {
  const at = s[end]?.lower === "," || s[end]?.lower === "of" || s[end]?.lower === "in" ? end + 1 : end;
  const year = yearOf(s[at]);
  if (year) return { start, end: at + 1, when: stated(dayBy(rule, year), "day"), given: { year } };
  if (now.today === null) return { start, end, when: unresolved("day") };
  const looks = shift === undefined || shift === 0 ? now.looks(s, start) : shift < 0 ? "past" : "future";
  const days = nearestYear((y) => dayBy(rule, y), now.today, { looks, isSure: shift !== undefined && shift !== 0 });
  return { start, end, when: implied(days, "day") };
}

/** The day of a feast in a year. */
export function dayBy(rule: Rule, year: number): Days {
  if ("easter" in rule) return single(easterOf(year) + rule.easter);
  if ("day" in rule) return single(dayOf(year, rule.month, rule.day));
  const { month, weekday, nth, plus = 0 } = rule;
  const first = dayOf(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  if (nth < 0) return single(last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1) + plus);
  return single(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + plus);
}

/** Easter Sunday of the Western church, by the anonymous Gregorian algorithm (J. Meeus, "Astronomical Algorithms", chapter 8). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m;
  const month = Math.floor((n + 90) / 25);
  return dayOf(year, month, (n + 33 * month + 19) % 32);
}
