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
  const end = moreWords.has(s[counted.end]?.lower ?? "") && s[counted.end + 1]?.word?.time !== undefined ? counted.end + 1 : counted.end;
  const unit = s[end]?.word?.time;
  if (unit === undefined || isIdiom(s, counted, end)) return null;
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

/** "two more weeks", "three consecutive days", "ten trading days". */
const moreWords = new Set(
  "more additional further extra other full whole long straight consecutive successive trading working business calendar school solid short".split(
    " ",
  ),
);

/** "one day" that will come, "24 hours a day", "60 Minutes": no stretch of time. */
function isIdiom(s: readonly Lexeme[], { start, end, number }: Counted, unit: number): boolean {
  const { lower, isCapital, joined } = s[unit] as Lexeme;
  if (lower === "day" && number.value === 1 && start + 1 === end && end === unit && !joined && s[start]?.value === undefined)
    return start === 0 || someday.has(s[start - 1]?.lower ?? "") || s[unit + 1]?.lower === "be" || s[unit + 1]?.lower === "become";
  if (lower === "hours" && number.value === 24 && s[unit + 1]?.lower === "a" && s[unit + 2]?.lower === "day") return true;
  return isCapital && start > 0 && number.isDigits && !s[unit]?.joined;
}

const someday = new Set("will would may might could can should must shall hope hopes he she they we i you it and that".split(" "));

/** How old somebody or something is: counted in years, not a stretch of time that lies somewhere. */
const age = (min: number | null, max: number | null, unit: DurationValue["unit"]): Fact => ({
  type: "quantity",
  value: { min, max, unit: `${unit} of age`, approximate: false },
});

/** "a week", "an hour", "a decade": one of it; "a year" behind a price is a rate and "a day" often a manner, so the words before decide. */
export function articleDuration(s: readonly Lexeme[], i: number): { start: number; end: number; facts: Fact[] } | null {
  const isOne = oneOf.has(s[i + 1]?.lower ?? "");
  const at = isOne ? i + 2 : i + 1;
  const unit = s[at]?.word?.time;
  if (unit === undefined || s[at]?.lower.endsWith("s") || unit === "quarter") return null;
  if (s[at + 1]?.joined || !(isOne || leads.has(s[i - 1]?.lower ?? "") || hangsOn.has(s[at + 1]?.lower ?? ""))) return null;
  return { start: i, end: at + 1, facts: [{ type: "duration", value: { min: 1, max: 1, unit } }] };
}
const leads = new Set(
  "for in than within over about nearly almost after half lasted took least barely only just roughly some around approximately every spent take takes taking last lasts lasting".split(
    " ",
  ),
);
/** Behind the article these keep the count at one: "an additional year", "a full week". */
const oneOf = new Set(["additional", "full", "whole", "further", "single", "solid"]);
/** Behind it these make it a stretch that leads to or from something: "a month after the fire". */
const hangsOn = new Set(["after", "before", "since"]);

/** "in his 60s", "in her early thirties", "in their mid-40s": ten years of somebody’s life, or a third of them. */
function decadeOfLife(
  s: readonly Lexeme[],
  i: number,
  { value, rest, word }: Lexeme,
): { start: number; end: number; facts: Fact[] } | null {
  const tens = word?.decade ?? (rest === "s" ? value : undefined);
  if (tens === undefined || tens % 10 !== 0 || tens < 10 || tens > 100) return null;
  const at = s[i - 1]?.lower === "-" ? i - 2 : i - 1;
  const part = s[at]?.word?.part;
  const start = part === undefined ? i : at;
  if (!owners.has(s[start - 1]?.lower ?? "") || s[start - 2]?.lower !== "in") return null;
  const [low, high] = part === "early" ? [0, 3] : part === "mid" ? [4, 6] : part === "late" ? [7, 9] : [0, 9];
  return { start: i, end: i + 1, facts: [age(tens + low, tens + high, "year")] };
}
const owners = new Set(["his", "her", "their", "my", "its", "your"]);

/** An age: "aged 51", "at the age of 51", and between two commas behind a noun or name ("Jane Smith, 51, said"). */
export function readAge(s: readonly Lexeme[], i: number): { start: number; end: number; facts: Fact[] } | null {
  const lexeme = s[i] as Lexeme;
  const decade = decadeOfLife(s, i, lexeme);
  if (decade) return decade;
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
