import { phraseEnds } from "../lexicon/nouns.ts";
import { bounds, boundsAfter, changes } from "../lexicon/numbers.ts";
import type { QuantityValue } from "../types.ts";
import { after, before, type Lexeme } from "./lexeme.ts";

export type Bound = "least" | "most" | "about";

/** What stands before a number and opens or rounds it, the longest phrase first: where it begins, and which way. */
export function boundBefore(s: readonly Lexeme[], i: number): { start: number; bound: Bound } | null {
  if (i === 0 || !lastWords.has((s[i - 1] as Lexeme).lower)) return null;
  for (let count = Math.min(5, i); count >= 1; count--) {
    const bound = bounds[before(s, i, count)];
    if (bound) return isRate(s, i, count) || isMove(s, i, count) ? null : { start: i - count, bound };
  }
  return null;
}

/** The words that such phrases end in: most numbers have none of them before, and need no further look. */
const lastWords = new Set(Object.keys(bounds).map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));

/** "over the past" and "about it" are elsewhere; "some 40" is rounded, but "in some" is not read as one. */
const isRate = (s: readonly Lexeme[], i: number, count: number) => count === 1 && s[i - 1]?.joined === true;

const firstWords = new Set(Object.keys(boundsAfter).map((phrase) => phrase.split(" ")[0]));

/** "edged up to 4.3 percent": where it arrived, no bound. */
const isMove = (s: readonly Lexeme[], i: number, count: number) =>
  count === 2 &&
  s[i - 1]?.lower === "to" &&
  s[i - 2]?.lower === "up" &&
  (changes[s[i - 3]?.lower ?? ""] !== undefined || moves.has(s[i - 3]?.lower ?? ""));
const moves = new Set(
  "edged edging went goes gone going go ticked ticking crept creeping inched moved moving came picked bumped pushed pushing drove driven taken shot".split(
    " ",
  ),
);

/** The same behind it. */
export function boundAfter(s: readonly Lexeme[], i: number): { end: number; bound: Bound } | null {
  const two = firstWords.has(s[i]?.lower ?? "") ? boundsAfter[after(s, i, 2)] : undefined;
  if (two) return { end: i + 2, bound: two };
  const one = s[i]?.lower;
  if (s[i]?.joined) return one === "odd" ? { end: i + 1, bound: "about" } : one === "plus" ? { end: i + 1, bound: "least" } : null;
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
const betweenWords = new Set(
  (
    "by a an of another further only just some as the sharply slightly steeply modestly annual annualized annualised average additional extra whole full total combined net record " +
    "modest sharp steep slight hefty mere whopping seasonally adjusted year-on-year marginally fractionally significantly"
  ).split(" "),
);
/** A change told behind its size: "a 5 percent rise", "closed 3 points higher". */
const behindNumber = new Set(
  (
    "rise rises increase increases gain gains growth jump jumps surge hike hikes climb advance higher expansion leap boost rebound spike uptick " +
    "drop drops decrease decreases decline declines fall falls slump slide plunge cut cuts reduction reductions dip contraction lower tumble downturn shrinkage"
  ).split(" "),
);

/** "fell below 70" tells where it arrived. */
const levels = new Set(["below", "above", "under"]);

/**
 * Which way a measure went by this much: "rose 5 percent", "fell by 3", "down 2 points", "an increase of 5 percent", "a 5 percent rise".
 * "rose to 5 percent" names where it arrived, so it is no change. `start` and `end` bound the number with its unit.
 */
export function changeAround(s: readonly Lexeme[], start: number, end: number): "up" | "down" | undefined {
  if (levels.has(s[start]?.lower ?? "")) return undefined;
  const hasBy = s[start - 1]?.lower === "by";
  for (let i = start - 1; i >= Math.max(0, start - (hasBy ? 7 : 4)); i--) {
    const { lower } = s[i] as Lexeme;
    if (lower === "to" || lower === "from") return undefined;
    // "raised $5 million" is money found, "raised by 5 percent" a change.
    const change = lower.startsWith("rais") && s[i + 1]?.lower !== "by" ? undefined : changes[lower];
    if (lower === "up" && phrasal.has(s[i - 1]?.lower ?? "")) return undefined;
    if (change && !(lower === "up" && s[i + 1]?.lower === "to") && !(lower === "over")) return change;
    if (!betweenWords.has(lower) && !(hasBy && isPartOfObject(s[i] as Lexeme))) break;
  }
  const behind = s[end]?.lower ?? "";
  if (behindNumber.has(behind)) return changes[behind];
  // "a 5 percent pay rise", "a 3% annual increase": one word between, and a noun that ends the phrase.
  const noun = s[end + 1]?.lower ?? "";
  return /^[a-z-]+$/.test(behind) && !phraseEnds.has(behind) && behindNumber.has(noun) && !isWordAt(s, end + 2) ? changes[noun] : undefined;
}

/** "makes up only 2 percent": the verb takes the word, and nothing rose. */
const phrasal = new Set(
  "make makes made making end ended ends ending take takes took pick set give gave give gives wind winds wound sets bring brings".split(
    " ",
  ),
);

/** "cut its key rate by 25 points": what was cut stands between. */
const isPartOfObject = ({ lower, text }: Lexeme) => /^[\p{L}’'-]+$/u.test(text) && (!phraseEnds.has(lower) || possessives.has(lower));
const possessives = new Set("its their his her our my your that this these those".split(" "));

const isWordAt = (s: readonly Lexeme[], i: number) =>
  s[i] !== undefined && /^\p{L}/u.test(s[i]?.text ?? "") && !phraseEnds.has(s[i]?.lower ?? "");
