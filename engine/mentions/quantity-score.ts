import type { Fact } from "../types.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Amount } from "./quantity-amount.ts";

/** "6-4", "52-48": a result, both its numbers in one claim; null where the dash makes a range, a name or a telephone number. */
export function readScore(s: readonly Lexeme[], i: number, number: Amount): { start: number; end: number; facts: Fact[] } | null {
  const dash = s[number.end];
  const second = s[number.end + 1];
  if (!number.isDigits || (dash?.lower !== "-" && dash?.lower !== "–") || dash.start !== s[i]?.end || !second || dash.end !== second.start)
    return null;
  if (second.value === undefined || second.rest !== "" || second.value > number.value || number.value > 999 || isDash(s[number.end + 2]))
    return null;
  const fact = (value: number): Fact => ({ type: "quantity", value: { min: value, max: value, approximate: false } });
  return { start: i, end: number.end + 2, facts: [fact(number.value), fact(second.value)] };
}

const isDash = (lexeme: Lexeme | undefined) => lexeme?.lower === "-" || lexeme?.lower === "–";

/** "555-0123", "1-800-555-0100", "1111-22223333": three groups of digits over dashes, or two of which one is long, count nothing; nor do their ends. */
export function isDashed(s: readonly Lexeme[], i: number): boolean {
  if (follows(s, i)) return true;
  let parts = 1;
  let longest = s[i]?.text.length ?? 0;
  for (let at = i + 2; follows(s, at); at += 2) {
    parts++;
    longest = Math.max(longest, s[at]?.text.length ?? 0);
  }
  return parts > 2 || (parts === 2 && longest > 3 && (s[i]?.text.length ?? 0) > 2 && !isYears(s, i));
}

/** Digits close behind a dash that is close behind digits. */
const follows = (s: readonly Lexeme[], i: number) =>
  s[i]?.value !== undefined &&
  isDash(s[i - 1]) &&
  s[i - 1]?.end === s[i]?.start &&
  s[i - 2]?.value !== undefined &&
  s[i - 2]?.end === s[i - 1]?.start;

const isYears = (s: readonly Lexeme[], i: number) =>
  (s[i]?.value ?? 0) < (s[i + 2]?.value ?? 0) && s[i]?.text.length === s[i + 2]?.text.length;
