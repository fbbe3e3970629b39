import { civilOf, type Days, monthsFrom } from "./calendar.ts";
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
  const direction = directionAt(s, last.end + 1);
  if (!direction) return null;
  const point = (when: When): Point => ({ start: i, end: last.end + 1 + direction.length, when });
  const isYears = unit === "year" || unit === "decade";
  if (!direction.isAnchored && first === last) {
    const isCompared = isYears && first.value === 1 && compares(s, i);
    const when = countedFromTold(unit, direction.sign * first.value, now, isCompared);
    return { ...point(when ?? unresolved(precisionOf(unit))), ...(isCompared ? { isAside: true } : {}) };
  }
  if (isYears && direction.sign < 0 && first.value === 1 && compares(s, i) && now.told.period) {
    const when = countedFromTold(unit, -1, now, true);
    if (when) return { ...point(when), isAside: true };
  }
  const { precision, days } = backBy(unit, Math.min(first.value, last.value), Math.max(first.value, last.value), direction.sign, now);
  return point(direction.isAnchored ? implied(days, precision) : unresolved(precision));
}

/** "compared with 12 million", "up from $3", "4 percent higher than": a figure is held against one of another time. */
function compares(s: readonly Lexeme[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) if (longer.has((s[at] as Lexeme).lower)) return false;
  for (let at = i - 1; at >= Math.max(0, i - 14); at--) if (comparing.has((s[at] as Lexeme).lower)) return true;
  return (s[i - 1]?.isCapital ?? true) || i === 0;
}
/** Of these stretches the year before is told, not its quarter. */
const longer = new Set(["months", "year", "half"]);
const comparing = new Set(["compared", "versus", "from", "than", "vs", "against", "with", "over", "earned", "was", "were"]);

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
