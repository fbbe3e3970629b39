import { english } from "../lexicon/function-words.ts";
import { Character, classAt } from "./characters.ts";

/** So much of the prose tells what an article is about. */
const looked = 12;
const shortestWord = 4;
const longestStem = 6;

/** Inflection apart: "quay" and "quays", "vote" and "voted". */
function stem(word: string): string {
  const cut = word.endsWith("ing") ? 3 : word.endsWith("es") || word.endsWith("ed") ? 2 : word.endsWith("e") || word.endsWith("s") ? 1 : 0;
  return word.slice(0, Math.min(word.length - cut, longestStem));
}

/** The content words of some text: runs of letters and digits, small words left out. */
function stemsOf(words: string): Set<string> {
  const lower = words.toLowerCase();
  const stems = new Set<string>();
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const kind = classAt(lower, at);
    if (kind === Character.letter || kind === Character.digit) continue;
    if (at - start >= shortestWord) {
      const word = lower.slice(start, at);
      if (!english.has(word)) stems.add(stem(word));
    }
    start = at + 1;
  }
  return stems;
}

/** How many different content words of a line the prose has too. The prose is looked through when the first line asks. */
export function kinOf(prose: readonly string[]): (line: string) => number {
  let known: Set<string> | undefined;
  return (line) => {
    known ??= stemsOf(prose.slice(0, looked).join(" ").slice(0, 6000));
    let shared = 0;
    for (const word of stemsOf(line)) if (known.has(word)) shared++;
    return shared;
  };
}
