import { english, foreign } from "../lexicon/function-words.ts";
import { Character, classAt, isLowerAt, isSpaceAt } from "./characters.ts";
import { isEnglishWord } from "./english-words.ts";

/** How much of a text is looked at: a language shows early. */
const looked = 6000;
/** Below this many words nothing is concluded. */
const fewestWords = 20;
const leastEnglish = 0.05;

/** Is the text English? Judged by letters, then by small words. Too short a text counts as English if its letters are Latin. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, looked);
  let latin = 0;
  let other = 0;
  const words: string[] = [];
  let word = 0;
  for (let at = 0; at <= sample.length; at++) {
    if (classAt(sample, at) === Character.letter) {
      if (sample.charCodeAt(at) < 0x250) latin++;
      else other++;
    }
    if (isSpaceAt(sample, at)) {
      if (at > word) words.push(trimmed(sample, word, at));
      word = at + 1;
    }
  }
  if (latin + other === 0) return true;
  if (other > latin) return false;
  const own = words.filter((one) => english.has(one)).length;
  const theirs = words.filter((one) => foreign.has(one)).length;
  if (theirs > own && theirs >= 3) return false;
  if (words.length < fewestWords || own >= words.length * leastEnglish) return true;
  // A list of names has few small words in any language: then its other words have to be English ones.
  const plain = words.filter((one) => isLowerAt(one, 0)).slice(0, 100);
  return plain.filter(isEnglishWord).length >= plain.length / 2;
}

/** The letters of a word, in lower case, without what stands around them. */
function trimmed(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start < end && classAt(text, start) !== Character.letter) start++;
  while (end > start && classAt(text, end - 1) !== Character.letter) end--;
  return text.slice(start, end).toLowerCase();
}
