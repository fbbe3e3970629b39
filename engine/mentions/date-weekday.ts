import { feastWords, spokenWeekdays } from "../lexicon/months.ts";
import { civilOf, monthsFrom, single, weekdayOf } from "./calendar.ts";
import { dayNumber, monthDate } from "./date-absolute.ts";
import { implied, type Now, type Point } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

/** "Wednesday", "Monday, June 12, 2023", "Monday 12 June", "Monday (June 12)", "last Monday", "next Friday": a weekday, with its date where one follows. */
export function weekdayDate(s: readonly Lexeme[], i: number, now: Now, shift?: number): Point | null {
  const lexeme = s[i];
  const weekday = lexeme?.word?.weekday;
  if (!lexeme || weekday === undefined || !lexeme.isCapital || spokenWeekdays.has(lexeme.lower)) return null;
  if (isRepeated(s, i)) return null;
  if (feastWords.has(s[i - 1]?.lower ?? "") && s[i - 1]?.isCapital && i > 0) return null;
  const at = s[i + 1]?.lower === "," ? i + 2 : s[i + 1]?.lower === "the" ? i + 2 : i + 1;
  const date = s[at] ? monthDate(s, at, now) : null;
  if (date?.given?.day !== undefined) return { ...date, start: i, when: date.when };
  if (shift === undefined && s[i + 1]?.lower === "(") {
    const inside = s[i + 2] ? monthDate(s, i + 2, now) : null;
    if (inside?.given?.day !== undefined && s[inside.end]?.lower === ")") return { ...inside, start: i, end: inside.end + 1 };
  }
  if (mastheads.has(s[i + 1]?.text ?? "")) return null;
  const numbered = shift === undefined && s[i + 1]?.lower === "the" ? numberedDay(s, i, weekday, now) : null;
  if (numbered) return numbered;
  return { start: i, end: i + 1, when: implied(weekdayDays(weekday, s, i, now, shift), "day") };
}

/** "Sunday the 19th": of the nearest month in which the two agree; where they do in none near, the weekday says nothing. */
function numberedDay(s: readonly Lexeme[], i: number, weekday: number, now: Now): Point | null {
  const day = s[i + 2]?.rest === "" ? 0 : dayNumber(s[i + 2]);
  if (
    day === 0 ||
    now.today === null ||
    s[i + 3]?.lower === "of" ||
    (/^[a-z]/.test(s[i + 3]?.lower ?? "") && !links.has(s[i + 3]?.lower ?? ""))
  )
    return null;
  const { year, month } = civilOf(now.today);
  const all = [-1, 0, 1].map((shifts) => monthsFrom(year, month, shifts)).filter(({ from, to }) => from + day - 1 <= to);
  const days = all.map(({ from }) => from + day - 1).filter((one) => weekdayOf(one) === weekday);
  const nearest = days.sort((a, b) => Math.abs(a - (now.today as number)) - Math.abs(b - (now.today as number)))[0];
  return nearest === undefined ? null : { start: i, end: i + 3, when: implied(single(nearest), "day") };
}
const links = new Set("in at on to for from with by near and but or when where while as until before after".split(" "));

/** "each Thursday", "Monday nights": a day that comes again and again is none of the calendar. */
const isRepeated = (s: readonly Lexeme[], i: number) => every.has(s[i - 1]?.lower ?? "") || nights.has(s[i + 1]?.lower ?? "");
const every = new Set(["each", "every", "alternate", "per", "most"]);
const nights = new Set(["nights", "mornings", "afternoons", "evenings"]);

/** "the Sunday Times" is a paper. */
const mastheads = new Set(["Times", "Night", "Herald", "Mirror", "Express", "Telegraph", "Mail", "Post"]);

/** "would appeal Wednesday’s ruling": whose day it is, the verb does not say; the nearer one is meant. */
const isPossessive = (s: readonly Lexeme[], at: number) => s[at + 1]?.lower === "'s" || s[at + 1]?.lower === "’s";

/** "the vigil planned for Saturday was cancelled": whether the day is over already, the verbs do not say; the nearer one is meant. */
function isCalledOff(s: readonly Lexeme[], at: number): boolean {
  const isOff = s.slice(at + 1, at + 7).some(({ lower }) => calledOff.has(lower));
  return isOff && s.slice(Math.max(0, at - 10), at).some(({ lower }) => planned.has(lower));
}
const planned = new Set(["planned", "scheduled", "due", "set", "slated", "arranged", "expected"]);
const calledOff = new Set("canceled cancelled postponed scrapped called delayed rescheduled suspended abandoned put".split(" "));

/** Past: the latest such day up to the publication day; future: the next from it on; "last" and "next" leave the publication day out. */
function weekdayDays(weekday: number, s: readonly Lexeme[], at: number, now: Now, shift?: number) {
  if (now.today === null) return null;
  const back = (weekdayOf(now.today) - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  if (shift === -1) return single(now.today - (back || 7));
  if (shift === 1) return single(now.today + (forward || 7));
  const isNearer = back > 0 && back < forward;
  const isAhead = isCalledOff(s, at) ? !isNearer : now.looks(s, at) === "future" && !(isPossessive(s, at) && isNearer);
  return single(isAhead ? now.today + forward : now.today - back);
}
