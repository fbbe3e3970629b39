import { beForms } from "../lexicon/grammar.ts";
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

/** The stems of the telling words next to a token on one side, so many of them. */
function beside({ tokens, content }: Statement, at: number, step: 1 | -1, most: number): string[] {
  const found: string[] = [];
  for (let next = at + step, left = most; left > 0 && next >= 0 && next < tokens.length; next += step) {
    const token = tokens[next] as Token;
    if (!content.includes(token)) continue;
    found.push(...stemsOf(token.lower));
    left--;
  }
  return found;
}

const objects: ReadonlySet<string> = new Set(["it", "them", "him", "her", "this", "that"]);

/**
 * Are two words of two statements said of one thing? What stands behind the one, or before it where nothing does or it is a complement ("is compulsory"), stands
 * near the other, on either side: that the same person does both is not enough.
 */
export function isSaidOfOne(one: Statement, at: number, other: Statement, there: number): boolean {
  const isComplement = beForms.has(one.tokens[at - 1]?.lower ?? "");
  // "approved it": the thing itself stands further off.
  const isOfPronoun = objects.has(other.tokens[there + 1]?.lower ?? "");
  const behind = isComplement || isOfPronoun ? [] : beside(one, at, 1, 2);
  const wanted = behind.length > 0 ? behind : beside(one, at, -1, 2);
  const near = new Set([...beside(other, there, -1, 3), ...beside(other, there, 1, 3)]);
  return wanted.some((stem) => near.has(stem));
}

const negationReach = 3;
/** Is the token denied by one shortly before it? */
export const isDenied = ({ tokens }: Statement, at: number): boolean =>
  tokens.slice(Math.max(0, at - negationReach), at).some(({ lower }) => isNegation(lower));

/** "Not", "without", "refused", "didn't". */
export const isNegation = (lower: string): boolean => negations.has(lower) || lower.endsWith("n't");
