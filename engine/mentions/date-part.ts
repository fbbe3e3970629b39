import { civilOf, dayOf, daysInMonth, monthsFrom } from "./calendar.ts";
import { implied, type Now, type Point, type When } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

/** "later this year", "earlier this month": from the publication day to the end, from the beginning to it. */
export function narrowed(s: readonly Lexeme[], i: number, point: Point, now: Now): Point | null {
  const word = s[i]?.lower;
  if ((word !== "later" && word !== "earlier") || point.start !== i + 1) return null;
  const { days, precision } = point.when;
  const isWhole = s[i + 1]?.word?.shift === 0 && s[i + 2]?.word?.dayPart === undefined;
  if (!isWhole || !days || now.today === null) return { ...point, start: i };
  const part =
    word === "later" ? { from: Math.max(days.from, now.today), to: days.to } : { from: days.from, to: Math.min(days.to, now.today) };
  return { ...point, start: i, when: implied(part, precision) };
}

/** "early 2024", "late June", "mid-2021", "the end of the decade": by thirds; of a month 1–10, 11–20, 21 to its end. */
export function partOf(part: "early" | "mid" | "late", when: When): When {
  const { days, precision } = when;
  if (!days || precision === "day" || precision === "minute") return when;
  const { year, month } = civilOf(days.from);
  if (precision === "month") {
    const last = daysInMonth(year, month);
    const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, last];
    return { ...when, days: { from: dayOf(year, month, from), to: dayOf(year, month, to) } };
  }
  const third = part === "early" ? 0 : part === "mid" ? 1 : 2;
  if (precision === "year") return { ...when, days: monthsFrom(year, 1, 4 * third, 4) };
  if (precision === "decade") return { ...when, days: monthsFrom(year, 1, 40 * third, 40) };
  const length = days.to - days.from + 1;
  return {
    ...when,
    days: { from: days.from + Math.floor((length * third) / 3), to: days.from + Math.floor((length * (third + 1)) / 3) - 1 },
  };
}
