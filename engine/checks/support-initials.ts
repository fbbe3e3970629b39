import { unfinished } from "../lexicon/function-words.ts";
import type { Token } from "../text/text.ts";

/** Does a word begin with a capital? */
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

const titledPart = 0.8;
const shortestTitled = 3;
/** Fewer words do not show their style. */
const fewestTitled = 3;
/** In the headline style of "Five Held After Raid", and in capitals throughout, capitals tell no names: hardly any but small words are in small letters. */
export function isInTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === "word" && lower.length >= shortestTitled && !unfinished.has(lower));
  return words.length < fewestTitled || words.filter(({ text }) => /\p{Lu}/u.test(text)).length >= words.length * titledPart;
}

/** Small words inside a name ("Bank of Scotland"). */
const joints: ReadonlySet<string> = new Set(["of", "for", "and", "the", "&", "de", "in", "on"]);
const genitives: ReadonlySet<string> = new Set(["'s", "’s", "’", "'"]);
const longestRow = 8;
const mostLetters = 6;

/** The first letters of a row of capitalised words from a token on, after each of its words: with the small words between them, and without. `to`: token after. */
export function* rowsAt(tokens: readonly Token[], at: number): Generator<{ to: number; short: string; long: string }> {
  let short = "";
  let long = "";
  for (let next = at; next < tokens.length && next < at + longestRow && short.length < mostLetters; next++) {
    const word = tokens[next] as Token;
    if (genitives.has(word.text)) continue;
    const isJoint = joints.has(word.lower);
    if (!isJoint && !(word.kind === "word" && isCapital(word))) return;
    long += word.lower.charAt(0);
    if (isJoint) continue;
    short += word.lower.charAt(0);
    if (short.length > 1) yield { to: next + 1, short, long };
  }
}

/** The initials of every row of capitalised words: two to six letters. */
export const initialsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token, at) =>
      token.kind === "word" && isCapital(token) ? [...rowsAt(tokens, at)].flatMap(({ short, long }) => [short, long]) : [],
    ),
  );

/** "U.N.", "CBI" and "GPs" in plain small letters; undefined where a word is no short form. */
export function shortFormOf({ text, kind }: Token): string | undefined {
  const letters = text.replace(/\./g, "");
  return kind === "word" && /^\p{Lu}[\p{Lu}\p{N}&]{1,6}s?$/u.test(letters) ? letters.toLowerCase() : undefined;
}
