import type { DurationValue, Fact } from "../types.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Amount } from "./quantity-amount.ts";
import { type Bound, boundedBy } from "./quantity-bound.ts";

/** A number as far as it was read: its lexemes with bound and range, and its two ends. */
export type Counted = { start: number; end: number; low: number; high: number; number: Amount };

/** "five years", "24 hours", "six-day", "a decade and a half", "31-year-old", "51 years old": how long, or how old. */
export function readDuration(
  s: readonly Lexeme[],
  counted: Counted,
  bound: Bound | null,
): { start: number; end: number; facts: Fact[] } | null {
  const { end } = counted;
  const unit = s[end]?.word?.time;
  if (unit === undefined) return null;
  if (s[end]?.lower === "quarter" || (s[end]?.lower === "quarters" && counted.number.value > 8)) return null;
  const isOld = s[end + 1]?.lower === "old" || s[end + 1]?.lower === "olds";
  // "over five years" is how long something took; only what compares opens it.
  const opens = bound === "least" && s[counted.start]?.lower === "over" && counted.end - counted.start === 2 && !isOld ? null : bound;
  const { min, max } = boundedBy(counted.low, counted.high, opens, counted.number.isVague);
  const value: DurationValue = { min, max, unit };
  const half = s[end + 1]?.lower === "and" && s[end + 2]?.lower === "a" && s[end + 3]?.lower === "half";
  if (half)
    return {
      start: counted.start,
      end: end + 4,
      facts: [{ type: "duration", value: { ...value, min: min === null ? null : min + 0.5, max: max === null ? null : max + 0.5 } }],
    };
  if (isOld) return { start: counted.start, end: end + 2, facts: [age(min, max, unit)] };
  return { start: counted.start, end: end + 1, facts: [{ type: "duration", value }] };
}

/** How old somebody or something is: counted in years, not a stretch of time that lies somewhere. */
const age = (min: number | null, max: number | null, unit: DurationValue["unit"]): Fact => ({
  type: "quantity",
  value: { min, max, unit: `${unit} of age`, approximate: false },
});

/** "a week", "an hour", "a decade": one of it; "a year" behind a price is a rate and "a day" often a manner, so the words before decide. */
export function articleDuration(s: readonly Lexeme[], i: number): { start: number; end: number; facts: Fact[] } | null {
  const unit = s[i + 1]?.word?.time;
  if (unit === undefined || s[i + 1]?.lower.endsWith("s") || unit === "quarter" || !leads.has(s[i - 1]?.lower ?? "")) return null;
  return { start: i, end: i + 2, facts: [{ type: "duration", value: { min: 1, max: 1, unit } }] };
}
const leads = new Set(["for", "in", "than", "within", "over", "about", "nearly", "almost", "after", "half", "lasted", "took", "least"]);

/** An age: "aged 51", "at the age of 51", and between two commas behind a noun or name ("Jane Smith, 51, said"). */
export function readAge(s: readonly Lexeme[], i: number): { start: number; end: number; facts: Fact[] } | null {
  const lexeme = s[i] as Lexeme;
  if (lexeme.value === undefined || lexeme.rest !== "" || !Number.isInteger(lexeme.value) || lexeme.value < 1 || lexeme.value > 119)
    return null;
  const lead = s[i - 1]?.lower;
  const isAged = lead === "aged" || (lead === "age" && s[i + 1]?.value === undefined) || (lead === "of" && s[i - 2]?.lower === "age");
  const noun = s[i - 2];
  const closing = s[i + 1]?.lower;
  const isApposition =
    lead === "," &&
    noun !== undefined &&
    /^\p{L}/u.test(noun.text) &&
    noun.word === undefined &&
    (closing === "," || (noun.isCapital && (closing === "." || closing === ";")));
  if (!isAged && !isApposition) return null;
  return {
    start: i,
    end: i + 1,
    facts: [age(lexeme.value, lexeme.value, "year")],
  };
}
