import type { Token } from "../text/text.ts";

/** Two capitals or more among at most ten letters and digits: "IAEA", "AP4", "MoU", "F-16". */
export const isAcronym = (text: string): boolean => /^[\p{L}\d&.-]{2,10}$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2;

/**
 * Where the words that an acronym stands for begin, when they end before token `to`; undefined when they do not stand for it. First by
 * initials ("International Atomic Energy Agency"), then by letters ("intercontinental ballistic missile"). At most twice as many words as letters.
 */
export function abbreviates(tokens: readonly Token[], begin: number, to: number, acronym: string): number | undefined {
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const farthest = Math.max(begin, to - Math.min(letters.length + 5, letters.length * 2));
  return byInitials(tokens, farthest, to, letters) ?? byLetters(tokens, farthest, to, letters);
}

const links = new Set(["of", "and", "the", "for", "in", "on", "to", "de", "&"]);

function byInitials(tokens: readonly Token[], farthest: number, to: number, letters: readonly string[]): number | undefined {
  let letter = letters.length - 1;
  for (let at = to - 1; at >= farthest; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    const initials = token.lower.split("-").map((part) => part[0] ?? "");
    const isWhole =
      initials.length <= letter + 1 && initials.every((initial, offset) => initial === letters[letter + 1 - initials.length + offset]);
    if (isWhole) letter -= initials.length;
    else if (initials[0] === letters[letter]) letter--;
    else if (!links.has(token.lower)) return undefined;
    if (letter < 0) return isWritten(token) ? at : undefined;
  }
  return undefined;
}

/**
 * After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003): the letters are found from right
 * to left in the words, the first of them at the beginning of a word.
 */
function byLetters(tokens: readonly Token[], farthest: number, to: number, letters: readonly string[]): number | undefined {
  let letter = letters.length - 1;
  for (let at = to - 1; at >= farthest; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.text !== "-")) return undefined;
    const word = token.lower;
    for (let place = word.length - 1; letter > 0 && place > 0; place--) if (word[place] === letters[letter]) letter--;
    if (word[0] !== letters[letter]) continue;
    if (letter === 0) return isWritten(token) ? at : undefined;
    letter--;
  }
  return undefined;
}

/** Not itself an acronym. */
const isWritten = ({ text }: Token) => /\p{Ll}/u.test(text);
