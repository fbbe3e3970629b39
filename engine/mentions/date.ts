import { holidayOpeners } from "../lexicon/holidays.ts";
import { dayOfIso, single, weekdayOf } from "./calendar.ts";
import type { Context } from "./context.ts";
import { monthDate } from "./date-absolute.ts";
import { anchored, latestPeriod, samePeriod, yearAgo, yearThenQuarter } from "./date-anchor.ts";
import { type Clock, clockAt, inZone } from "./date-clock.ts";
import { counted } from "./date-counted.ts";
import { holiday } from "./date-holiday.ts";
import { nthOfMonth } from "./date-nth.ts";
import { numericDate } from "./date-numeric.ts";
import { narrowed, partOf } from "./date-part.ts";
import { bareYear, longPeriod, namedYear, season, shortYear, thePeriod, weekOfDay, yearEnd } from "./date-period.ts";
import { quarterOrHalf, theQuarter } from "./date-quarter.ts";
import { beforeLast, dayWord, shifted, theWeekend } from "./date-relative.ts";
import { daySpan, spanFrom } from "./date-span.ts";
import { yearInWords } from "./date-spoken.ts";
import { tenseAt } from "./date-tense.ts";
import { nothingTold, toldUnit } from "./date-told.ts";
import { weekdayDate } from "./date-weekday.ts";
import { type Now, type Point, unresolved, type When } from "./date-when.ts";
import { wholeYear } from "./date-whole.ts";
import type { Lexeme } from "./lexeme.ts";

/** From where the dates of a document are counted. */
export const nowOf = (context: Context): Now => ({
  today: context.publication ? dayOfIso(context.publication.date) : null,
  offset: context.zoneOffset,
  looks: tenseAt,
  told: nothingTold(),
});

/** The date expression that begins at `i`, with what belongs to it before ("late", "earlier") and behind ("to 5 July", "morning"). */
export function readDate(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const lexeme = s[i] as Lexeme;
  const { word, value, lower } = lexeme;
  if (word === undefined && value === undefined && !openers.has(lower) && !(lexeme.isCapital && isOpener(lower))) return null;
  const clock = value === undefined && !clockWords.has(lower) ? null : clockAt(s, i);
  if (clock) return timeThenDay(s, clock, now);
  if (lower === "later" || lower === "earlier") {
    const inner = s[i + 1] ? plainDate(s, behindThat(s, i + 1), now) : null;
    const whole = inner && narrowed(s, i, inner, now);
    return whole && withSpan(s, whole, now);
  }
  if (word?.part !== undefined) return withPart(s, i, word.part, now);
  if ((lower === "day" || word?.weekday !== undefined) && s[i - 1]?.lower === "the") {
    const beside = besideDate(s, i, now);
    if (beside) return beside;
  }
  const isNth = lower === "last" || word?.ordinal !== undefined || value !== undefined;
  const plain = (isNth ? nthOfMonth(s, i, now) : null) ?? plainDate(s, i, now);
  return plain && withSpan(s, plain, now);
}

const openers = new Set(["later", "earlier", "fiscal", "final", "latter", "a", "an", "weekend", "period", "'90s"]);
for (let year = 0; year < 100; year++) openers.add(`'${String(year).padStart(2, "0")}`);
for (const decade of "234567890") openers.add(`'${decade}0s`);
const clockWords = new Set(["noon", "midday"]);
/** "Q3", and the first words of feasts. */
const isOpener = (lower: string) => lower.length === 2 || holidayOpeners.has(lower);

/** "earlier that day", "late the same month", "later in the day": the noun with which the day is named. */
function behindThat(s: readonly Lexeme[], i: number): number {
  const lower = s[i]?.lower;
  if (lower === "that" && s[i + 1]?.word) return i + 1;
  return lower === "the" && s[i + 1]?.lower === "same" && s[i + 2]?.word ? i + 2 : i;
}

/** "the day after Christmas", "the day before last Tuesday’s hearing", "the Sunday after Easter": one on from a single day that is named. */
function besideDate(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const shift = s[i + 1]?.lower === "after" ? 1 : s[i + 1]?.lower === "before" ? -1 : 0;
  const at = s[i + 2]?.lower === "the" ? i + 3 : i + 2;
  const day = shift !== 0 && s[at] ? plainDate(s, at, now) : null;
  if (!day?.when.days || day.start !== at || day.when.precision !== "day" || !isSingle(day) || s[at]?.word?.day !== undefined) return null;
  const { from } = day.when.days;
  const weekday = s[i]?.word?.weekday;
  const on = weekday === undefined ? 1 : (shift * (weekday - weekdayOf(from)) + 7) % 7 || 7;
  return { start: i - 1, end: day.end, when: { ...day.when, days: single(from + shift * on) } };
}

function plainDate(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const lexeme = s[i] as Lexeme;
  const { word, value } = lexeme;
  if (lexeme.isCapital) {
    const feast = holiday(s, i, now);
    if (feast) return feast;
  }
  if (value !== undefined)
    return (
      numericDate(s, i, now) ??
      daySpan(s, i, now) ??
      monthDate(s, i, now) ??
      longPeriod(s, i) ??
      quarterOrHalf(s, i, now) ??
      counted(s, i, now) ??
      yearThenQuarter(s, i, now) ??
      bareYear(s, i, now)
    );
  if (lexeme.lower === "weekend") return theWeekend(s, i, now);
  if (lexeme.lower.startsWith("'")) return longPeriod(s, i) ?? shortYear(s, i, now);
  if (lexeme.lower === "period") return latestPeriod(s, i, now) ?? samePeriod(s, i, now);
  if (word === undefined) return namedYear(s, i, now) ?? quarterOrHalf(s, i, now) ?? counted(s, i, now);
  if (word.month !== undefined) {
    const month = monthDate(s, i, now);
    if (month) return month;
  }
  if (word.weekday !== undefined) return beforeLast(s, i, now) ?? weekdayDate(s, i, now);
  if (word.day !== undefined) return dayWord(s, i, now);
  if (word.shift !== undefined) return shifted(s, i, now) ?? quarterOrHalf(s, i, now);
  if (word.ordinal !== undefined || (s[i + 1]?.joined && s[i + 1]?.word?.ordinal !== undefined))
    return monthDate(s, i, now) ?? longPeriod(s, i) ?? quarterOrHalf(s, i, now);
  if (word.decade !== undefined) return longPeriod(s, i);
  if (word.season !== undefined) return anchored(s, i, now) ?? season(s, i, now);
  if (word.dayPart) return anchored(s, i, now);
  if (word.time !== undefined)
    return (
      beforeLast(s, i, now) ??
      yearAgo(s, i, now) ??
      namedYear(s, i, now) ??
      anchored(s, i, now) ??
      weekOfDay(s, i, now) ??
      yearEnd(s, i, now) ??
      latestPeriod(s, i, now) ??
      samePeriod(s, i, now) ??
      theQuarter(s, i, now) ??
      (leadsToPeriod(s, i) ? thePeriod(s, i, now) : wholeYear(s, i, now))
    );
  return yearInWords(s, i) ?? counted(s, i, now);
}

/** "later in the year", "so far in the month": only then is "the year" a date of its own. */
const leadsToPeriod = (s: readonly Lexeme[], i: number) =>
  s[i - 1]?.lower === "the" &&
  s[i - 2]?.lower === "in" &&
  (s[i - 3]?.lower === "later" || s[i - 3]?.lower === "earlier" || s[i - 3]?.lower === "late" || s[i - 3]?.lower === "early");

/** "late June 2022", "mid-2021", "the end of 2025", "early this year", "end of the year"; "late" alone and "the late Mr Lee" are none. */
function withPart(s: readonly Lexeme[], i: number, part: "early" | "mid" | "late", now: Now): Point | null {
  const isNoun = nounParts.has(s[i]?.lower ?? "");
  let at = behindThat(s, i + 1);
  if (isNoun) {
    if (s[at]?.lower !== "of") return null;
    at++;
    if (s[at]?.lower === "the" && s[at + 1]?.lower !== "same") at++;
    at = behindThat(s, at);
  } else if (s[at]?.lower === "in" && (s[at + 1]?.lower === "the" || s[at + 1]?.word?.shift !== undefined))
    at += s[at + 1]?.lower === "the" ? 2 : 1;
  else if (s[at]?.lower === "in") at++;
  if (!s[at]) return null;
  const inner =
    (s[at]?.word?.part === undefined ? plainDate(s, at, now) : null) ??
    (isNoun || s[at - 1]?.lower === "the" || (s[at]?.joined && part === "mid") ? thePeriod(s, at, now) : null);
  if (!inner || inner.start > at || inner.start <= i || isCount(inner)) return null;
  return { start: i, end: inner.end, when: partOf(part, inner.when) };
}
const nounParts = new Set(["end", "start", "beginning", "middle", "close", "outset"]);
const isCount = (point: Point) => point.when.days === null && point.end - point.start > 2;

/** A span where one follows, and what tells the time of a single day: "Wednesday morning", "Monday at 10 a.m." */
function withSpan(s: readonly Lexeme[], point: Point, now: Now): Point {
  const span = spanFrom(s, point, now, (at, within) => (s[at] ? plainDate(s, at, within) : null));
  if (span) return span;
  if (point.when.precision !== "day") return point;
  const next = s[point.end];
  if (next?.word?.dayPart) return { ...point, end: point.end + 1 };
  if (next?.lower === "at" || next?.lower === ",") {
    const clock = s[point.end + 1] ? clockAt(s, point.end + 1) : null;
    if (clock && isSingle(point)) return { ...point, end: clock.end, when: atClock(point.when, clock, now) };
  }
  return point;
}

/** A day with a time of the day; both as the outlet's clock has them. */
function atClock(when: When, clock: Clock, now: Now): When {
  const { time, days } = inZone(clock, now.offset);
  return { ...when, time, days: when.days && { from: when.days.from + days, to: when.days.to + days } };
}

const isSingle = (point: Point) => point.when.days === null || point.when.days.from === point.when.days.to;

/** "10 a.m. on Monday", "at 10:30 Tuesday"; a time whose day is not said is of the day that the text told last, else it stays open. */
function timeThenDay(s: readonly Lexeme[], clock: Clock, now: Now): Point | null {
  const at = s[clock.end]?.lower === "on" || s[clock.end]?.lower === "," ? clock.end + 1 : clock.end;
  const day = s[at] ? plainDate(s, at, now) : null;
  if (day && day.start === at && day.when.precision === "day" && isSingle(day))
    return { start: clock.start, end: day.end, when: atClock(day.when, clock, now) };
  const told = now.told.lastAgo === 0 ? toldUnit("day", 0, now) : null;
  if (!told && s[clock.start]?.value === undefined) return null;
  return { start: clock.start, end: clock.end, when: atClock(told ?? unresolved("minute"), clock, now) };
}
