import { phraseEnds } from "../lexicon/nouns.ts";
import { ordinalNames, rankVerbs } from "../lexicon/series.ts";
import type { Lexeme } from "./lexeme.ts";
import { ordinalAt } from "./ordinal.ts";

/** A place in an order: from the ordinal to the lexeme behind its last word. */
export type Rank = { end: number; ordinal: number; unit: string };

/**
 * The rank or plain count that an ordinal gives: "third-largest", "second place", "finished fourth", "the 41st president", "her second event". Null
 * for ordinals in names ("first lady"), and where no noun follows ("at first", "second, the roads").
 */
export function readRank(s: readonly Lexeme[], i: number): Rank | null {
  const found = ordinalAt(s, i);
  if (!found || s[i - 1]?.lower === "at") return null;
  const { end, ordinal } = found;
  const next = s[end];
  // A line that is nothing but an ordinal: a cell of a table, an answer.
  if (!next && i === 0) return { end, ordinal, unit: "place" };
  if (rankVerbs.has(s[i - 1]?.lower ?? "") && (!next || phraseEnds.has(next.lower) || !isWord(next)))
    return { end, ordinal, unit: "place" };
  if (
    !next ||
    !isWord(next) ||
    (ordinal === 1 && next.lower.endsWith("ed")) ||
    ordinalNames.has(next.lower) ||
    phraseEnds.has(next.lower) ||
    next.word?.month !== undefined
  )
    return null;
  if (next.lower === "most" || next.lower === "least")
    return s[end + 1] && isWord(s[end + 1] as Lexeme) ? { end: end + 2, ordinal, unit: `${next.lower} ${s[end + 1]?.lower}` } : null;
  return { end: end + 1, ordinal, unit: next.lower };
}

const isWord = ({ lower }: Lexeme) => /^[a-z][a-z-]*$/.test(lower);
