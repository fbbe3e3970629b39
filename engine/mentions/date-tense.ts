import { futureWithTo, futureWords, notPast, pastVerbs } from "../lexicon/tense.ts";
import type { Lexeme } from "./lexeme.ts";

/**
 * Which way a sentence looks at a date in it: by the nearest verb before it, else the first one behind it; null where none shows a tense.
 * "told reporters Tuesday that the two will meet" is past, "On Thursday the two will meet" is future.
 */
export function tenseAt(s: readonly Lexeme[], at: number): Tense {
  const lead = s[at - 1]?.lower ?? "";
  if ((lead === "to" || lead === "through") && s[at]?.word?.weekday !== undefined) return "future";
  const open = lead === "until" || lead === "till" ? "future" : null;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 40; i--, steps++) {
    const clue = clueOf(s, i);
    if (clue) return clue;
  }
  for (let i = at + 1, steps = 0; i < s.length && steps < 40; i++, steps++) {
    const clue = clueOf(s, i);
    if (clue) return clue;
  }
  return open;
}

export type Tense = "past" | "future" | null;

function clueOf(s: readonly Lexeme[], i: number): Tense {
  const { lower, isCapital } = s[i] as Lexeme;
  if (futureWords.has(lower)) {
    if (!futureWithTo.has(lower)) return "future";
    const next = s[i + 1]?.lower;
    return next === "to" || next === "for" || next === "on" ? "future" : null;
  }
  const isPast =
    pastVerbs.has(lower) || (lower.length > 4 && lower.endsWith("ed") && !notPast.has(lower) && !isCapital && !isAdjective(s, i));
  if (!isPast) return null;
  const lead = s[i - 1]?.lower ?? "";
  if (lead === "be" || lead === "will" || lead === "'ll" || lead === "won't") return "future";
  // "to shut", "would cut": the plain form of a verb that looks like its past.
  return bareBefore.has(lead) ? null : "past";
}

const bareBefore = new Set(["to", "would", "could", "can", "may", "might", "must", "should", "not"]);

/** "the divided parliament", "an expected vote": between an article and a noun a form in -ed says nothing of time. */
const isAdjective = (s: readonly Lexeme[], i: number) => {
  const before = s[i - 1]?.lower;
  return before === "the" || before === "a" || before === "an" || before === "of" || before === "to";
};
