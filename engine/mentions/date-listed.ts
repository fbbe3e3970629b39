import { dayNumber, made } from "./date-absolute.ts";
import type { Now, Point } from "./date-when.ts";
import { yearOf } from "./date-year.ts";
import type { Lexeme } from "./lexeme.ts";

/**
 * "April 24 and 25", "May 3, 5 and 7, 2024": each day behind the first is a date of its own, of the same month; a year behind the last is that of
 * all. The first with the others; it alone where none follows.
 */
export function withListedDays(s: readonly Lexeme[], first: Point, now: Now): Point[] {
  const { month, day, year } = first.given ?? {};
  if (month === undefined || day === undefined || year !== undefined || first.far) return [first];
  const at = daysBehind(s, first.end, day);
  const last = at.at(-1);
  if (last === undefined) return [first];
  const comma = s[last + 1]?.lower === ",";
  const said = yearOf(s[comma ? last + 2 : last + 1]) || undefined;
  const dated = (start: number, end: number, of: number) => made(start, end, { year: said, month, day: of }, s, now);
  const end = said ? last + (comma ? 3 : 2) : last + 1;
  const all = [said ? dated(first.start, first.end, day) : first, ...at.map((i) => dated(i, i === last ? end : i + 1, dayNumber(s[i])))];
  return all.filter((point) => point !== null);
}

/** Where the further days of a list stand: rising, commas between them, "and" or "or" before the last, and no noun that they would count behind it. */
function daysBehind(s: readonly Lexeme[], from: number, first: number): number[] {
  const found: number[] = [];
  for (let at = from, before = first; ; at += 2) {
    const joint = s[at]?.lower;
    if (joint !== "and" && joint !== "or" && joint !== "," && joint !== "&") return [];
    const day = dayNumber(s[at + 1]);
    if (day <= before || s[at + 1]?.value === undefined) return [];
    found.push(at + 1);
    before = day;
    if (joint !== ",") return countsNothing(s[at + 2]) ? found : [];
  }
}

const countsNothing = (next: Lexeme | undefined) =>
  next === undefined || !/^[\p{L}\p{N}$€£]/u.test(next.text) || yearOf(next) > 0 || links.has(next.lower);
const links = new Set(
  "in at on to of for from with by as into near before after during between and but or when where while because that which this last next".split(
    " ",
  ),
);
