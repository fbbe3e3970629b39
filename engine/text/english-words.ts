import lists from "categorized-words";

let known: Set<string> | undefined;

/** Is it a common English word, in any inflection? Names are none. The list is made ready when it is first asked. */
export function isEnglishWord(word: string): boolean {
  known ??= new Set(Object.values(lists).flat());
  return known.has(word.toLowerCase());
}
