import { bounds, boundsAfter, changes } from "../lexicon/numbers.ts";
import type { QuantityValue } from "../types.ts";
import { after, before, type Lexeme } from "./lexeme.ts";

export type Bound = "least" | "most" | "about";

/** What stands before a number and opens or rounds it, the longest phrase first: where it begins, and which way. */
export function boundBefore(s: readonly Lexeme[], i: number): { start: number; bound: Bound } | null {
  for (let count = Math.min(4, i); count >= 1; count--) {
    const bound = bounds[before(s, i, count)];
    if (bound) return isRate(s, i, count) ? null : { start: i - count, bound };
  }
  return null;
}

/** "over the past" and "about it" are elsewhere; "some 40" is rounded, but "in some" is not read as one. */
const isRate = (s: readonly Lexeme[], i: number, count: number) => count === 1 && s[i - 1]?.joined === true;

/** The same behind it. */
export function boundAfter(s: readonly Lexeme[], i: number): { end: number; bound: Bound } | null {
  const two = boundsAfter[after(s, i, 2)];
  if (two) return { end: i + 2, bound: two };
  const one = s[i]?.lower;
  return one === "+" && s[i]?.start === s[i - 1]?.end ? { end: i + 1, bound: "least" } : null;
}

/** Minimum, maximum and rounding of a number under a bound; `vague` crowds are open upwards. */
export function boundedBy(
  low: number,
  high: number,
  bound: Bound | null,
  isVague: boolean,
): Pick<QuantityValue, "min" | "max" | "approximate"> {
  if (isVague) return { min: low, max: null, approximate: true };
  if (bound === "least") return { min: high, max: null, approximate: false };
  if (bound === "most") return { min: null, max: high, approximate: false };
  return { min: low, max: high, approximate: bound === "about" };
}

/** What may stand between the verb and the number. */
const betweenWords = new Set("by a an of another further only just some as the sharply slightly".split(" "));
/** A change told behind its size: "a 5 percent rise", "closed 3 points higher". */
const behindNumber = new Set(
  "rise increase gain growth jump surge hike climb advance higher drop decrease decline fall slump slide plunge cut reduction dip contraction lower".split(
    " ",
  ),
);

/** "fell below 70" tells where it arrived. */
const levels = new Set(["below", "above", "under"]);

/**
 * Which way a measure went by this much: "rose 5 percent", "fell by 3", "down 2 points", "an increase of 5 percent", "a 5 percent rise".
 * "rose to 5 percent" names where it arrived, so it is no change. `start` and `end` bound the number with its unit.
 */
export function changeAround(s: readonly Lexeme[], start: number, end: number): "up" | "down" | undefined {
  if (levels.has(s[start]?.lower ?? "")) return undefined;
  for (let i = start - 1; i >= Math.max(0, start - 4); i--) {
    const { lower } = s[i] as Lexeme;
    if (lower === "to" || lower === "from") return undefined;
    const change = changes[lower];
    if (change && !(lower === "up" && s[i + 1]?.lower === "to") && !(lower === "over")) return change;
    if (!betweenWords.has(lower)) break;
  }
  const behind = s[end]?.lower ?? "";
  return behindNumber.has(behind) ? changes[behind] : undefined;
}
