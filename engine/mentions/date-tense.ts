import { futureWithTo, futureWords, pastVerbs } from "../lexicon/tense.ts";
import type { Lexeme } from "./lexeme.ts";

/**
 * Which way a sentence looks at a date in it: by the nearest verb before it, else the first one behind it. News tells what was; so what
 * shows no tense counts as past. "told reporters Tuesday that the two will meet" is past, "On Thursday the two will meet" is future.
 */
export function tenseAt(s: readonly Lexeme[], at: number): "past" | "future" {
  for (let i = at - 1, steps = 0; i >= 0 && steps < 40; i--, steps++) {
    const clue = clueOf(s, i);
    if (clue) return clue;
  }
  for (let i = at + 1, steps = 0; i < s.length && steps < 40; i++, steps++) {
    const clue = clueOf(s, i);
    if (clue) return clue;
  }
  return "past";
}

function clueOf(s: readonly Lexeme[], i: number): "past" | "future" | null {
  const { lower } = s[i] as Lexeme;
  if (futureWords.has(lower)) {
    if (!futureWithTo.has(lower)) return "future";
    const next = s[i + 1]?.lower;
    return next === "to" || next === "for" || next === "on" ? "future" : null;
  }
  if (pastVerbs.has(lower)) return "past";
  return lower.length > 4 && lower.endsWith("ed") && !(s[i] as Lexeme).isCapital && !isAdjective(s, i) ? "past" : null;
}

/** "the divided parliament", "an expected vote": between an article and a noun a form in -ed says nothing of time. */
const isAdjective = (s: readonly Lexeme[], i: number) => {
  const before = s[i - 1]?.lower;
  return before === "the" || before === "a" || before === "an" || before === "of" || before === "to";
};
