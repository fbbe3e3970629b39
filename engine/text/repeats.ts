import type { Span } from "../types.ts";
import type { Repeat } from "./text.ts";

/** A shorter passage comes back by chance ("He agreed."). */
const fewestWords = 5;

/** Which passages stand earlier in the same document, word for word (space apart). `texts`: each passage with its space made single. */
export function findRepeats(
  passages: readonly Span[],
  texts: readonly string[],
  mayRepeat: (index: number) => boolean,
): Map<number, Repeat> {
  const seen = new Map<string, Span>();
  const repeats = new Map<number, Repeat>();
  passages.forEach((passage, index) => {
    const words = texts[index] as string;
    if (!mayRepeat(index) || words.split(" ", fewestWords).length < fewestWords) return;
    const first = seen.get(words);
    if (first) repeats.set(index, { first: { start: first.start, end: first.end }, again: { start: passage.start, end: passage.end } });
    else seen.set(words, passage);
  });
  return repeats;
}
