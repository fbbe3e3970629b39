import { civilOf, type Days, monthsFrom, sameDay, single, weekdayOf } from "./calendar.ts";
import { precisionOf, type TimeUnit, unitFrom } from "./date-relative.ts";
import { countedFromTold } from "./date-told.ts";
import { implied, type Now, type Point, unresolved, type When } from "./date-when.ts";
import { after, type Lexeme } from "./lexeme.ts";
import { readNumber } from "./quantity-number.ts";

/** "five years ago", "a week ago", "12 to 13 years ago", "three days later", "a year earlier", "two weeks from now". */
export function counted(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const first = amount(s, i);
  if (!first) return null;
  const joins = s[first.end]?.lower === "to" || s[first.end]?.lower === "or" || s[first.end]?.lower === "-" || s[first.end]?.lower === "–";
  const second = joins ? amount(s, first.end + 1) : null;
  const last = second ?? first;
  const unit = s[last.end]?.word?.time;
  if (unit === undefined || last.value > 10_000) return null;
  const onDay = first === last ? besideDay(s, { start: i, at: last.end + 1, unit, count: first.value }, now) : null;
  if (onDay) return onDay;
  const direction = directionAt(s, last.end + 1);
  if (!direction) return null;
  const point = (when: When): Point => ({ start: i, end: last.end + 1 + direction.length, when });
  const isYears = unit === "year" || unit === "decade";
  if (!direction.isAnchored && first === last) {
    const isCompared = isYears && first.value === 1 && compares(s, i);
    const told = countedFromTold(unit, direction.sign * first.value, now, isCompared);
    const isBeyond = direction.sign > 0 && told?.days && now.today !== null && told.days.from > now.today && now.looks(s, i) !== "future";
    const when = isBeyond ? null : told;
    return { ...point(when ?? unresolved(precisionOf(unit))), ...(isCompared ? { isAside: true } : {}) };
  }
  if (isYears && direction.sign < 0 && first.value === 1 && (now.told.period || isMonthJustTold(now)) && compares(s, i)) {
    const when = countedFromTold(unit, -1, now, true);
    if (when) return { ...point(when), isAside: true };
  }
  const { precision, days } = backBy(unit, Math.min(first.value, last.value), Math.max(first.value, last.value), direction.sign, now);
  return point(direction.isAnchored ? implied(days, precision) : unresolved(precision));
}

/** "2.9 percent in August, compared with 2.2 percent a year ago". */
const isMonthJustTold = ({ told: { last, lastAgo } }: Now) => last?.precision === "month" && lastAgo === 0;

/** "a week ago Monday", "a year ago today", "two weeks from Friday": so much before or after a day that is named by itself. */
function besideDay(
  s: readonly Lexeme[],
  { start, at, unit, count }: { start: number; at: number; unit: TimeUnit; count: number },
  now: Now,
): Point | null {
  const sign = s[at]?.lower === "ago" ? -1 : s[at]?.lower === "from" ? 1 : 0;
  const { word, isCapital } = s[at + 1] ?? {};
  if (sign === 0 || now.today === null || !Number.isInteger(count) || unit === "minute" || unit === "hour") return null;
  const weekday = isCapital ? word?.weekday : undefined;
  if (weekday === undefined && word?.day === undefined) return null;
  const back = weekday === undefined ? 0 : (weekdayOf(now.today) - weekday + 7) % 7;
  const day = weekday === undefined ? now.today + (word?.day ?? 0) : now.today + (sign < 0 ? -back : (7 - back) % 7);
  const months = unit === "month" ? 1 : unit === "quarter" ? 3 : unit === "year" ? 12 : unit === "decade" ? 120 : 0;
  const on = months > 0 ? sameDay(day, sign * count * months) : day + sign * count * (unit === "week" ? 7 : 1);
  return { start, end: at + 2, when: implied(single(on), "day") };
}

/** "compared with 12 million", "up from $3", "4 percent higher than": a figure is held against one of another time. */
function compares(s: readonly Lexeme[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 20); at--) if (comparing.has((s[at] as Lexeme).lower)) return true;
  return (s[i - 1]?.isCapital ?? true) || i === 0;
}
const comparing = new Set([
  "compared",
  "versus",
  "from",
  "than",
  "vs",
  "against",
  "with",
  "over",
  "earned",
  "was",
  "were",
  "had",
  "posted",
  "reported",
  "totaled",
  "totalled",
]);

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
function backBy(unit: TimeUnit, least: number, most: number, sign: -1 | 1, now: Now): { precision: When["precision"]; days: Days | null } {
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
