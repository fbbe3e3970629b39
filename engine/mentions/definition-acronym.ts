import type { Token } from "../text/text.ts";

/** Two capitals or more among at most ten letters and digits: "IAEA", "AP4", "MoU", "F-16". */
export const isAcronym = (text: string): boolean => /^[\p{L}\d&.-]{2,10}$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2;

/**
 * Where the words that an acronym stands for begin, when they end before token `to`; undefined when they do not stand for it. After A. Schwartz
 * and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003): the letters of the acronym
 * are found from right to left in the words, the first of them at the beginning of a word. At most two more words than letters.
 */
export function abbreviates(tokens: readonly Token[], begin: number, to: number, acronym: string): number | undefined {
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const farthest = Math.max(begin, to - Math.min(letters.length + 5, letters.length * 2));
  let letter = letters.length - 1;
  for (let at = to - 1; at >= farthest; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.text !== "-")) return undefined;
    const word = token.lower;
    let place = word.length - 1;
    while (letter > 0 && place > 0) {
      if (word[place] === letters[letter]) letter--;
      place--;
    }
    if (word[0] !== letters[letter]) continue;
    if (letter === 0) return /\p{Ll}/u.test(token.text) ? at : undefined;
    letter--;
  }
  return undefined;
}
