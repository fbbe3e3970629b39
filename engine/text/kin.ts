import { english } from "../lexicon/function-words.ts";

/** So much of the prose tells what an article is about. */
const looked = 12;
const shortestWord = 4;
/** Inflection apart: "quay" and "quays", "vote" and "voted". */
const stem = (word: string) => word.replace(/(?:ing|e[sd]?|s)$/, "").slice(0, 6);

const stemsOf = (words: string) =>
  new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length >= shortestWord && !english.has(word))
      .map(stem),
  );

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
