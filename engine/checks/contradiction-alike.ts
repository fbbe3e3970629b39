import { cardinals } from "../lexicon/numbers.ts";
import { negations } from "../lexicon/opposites.ts";
import { stemsOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import type { Statement } from "./contradiction-statements.ts";

/** Does a statement have a word, in any inflection or as a piece of a hyphened one ("six-month" and "6 months")? */
function hasWord({ stems }: Statement, { lower }: Token): boolean {
  const [stem = "", ...pieces] = stemsOf(lower);
  if (stems.has(stem) || pieces.some((piece) => stems.has(piece))) return true;
  return pieces.length > 0 && lower.split("-").some((piece) => cardinals[piece] !== undefined && stems.has(String(cardinals[piece])));
}

/** How much of some words a statement has, from 0 to 1. */
export const coverage = (words: readonly Token[], other: Statement): number =>
  words.length === 0 ? 0 : words.filter((word) => hasWord(other, word)).length / words.length;

const neighbours = 2;
/** The stems of the telling words next to a token, two on each side. */
function around({ tokens, content }: Statement, at: number): Set<string> {
  const found = new Set<string>();
  for (const step of [-1, 1])
    for (let next = at + step, left = neighbours; left > 0 && next >= 0 && next < tokens.length; next += step) {
      const token = tokens[next] as Token;
      if (!content.includes(token)) continue;
      for (const stem of stemsOf(token.lower)) found.add(stem);
      left--;
    }
  return found;
}

/** Do two words of two statements stand beside a same one? Else they are said of different things. */
export function isSaidOfOne(one: Statement, at: number, other: Statement, there: number): boolean {
  const theirs = around(other, there);
  return [...around(one, at)].some((stem) => theirs.has(stem));
}

const negationReach = 3;
/** Is the token denied by one shortly before it? */
export const isDenied = ({ tokens }: Statement, at: number): boolean =>
  tokens.slice(Math.max(0, at - negationReach), at).some(({ lower }) => isNegation(lower));

/** "Not", "without", "refused", "didn't". */
export const isNegation = (lower: string): boolean => negations.has(lower) || lower.endsWith("n't");
