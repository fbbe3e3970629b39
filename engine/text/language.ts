import { english, foreign } from "../lexicon/function-words.ts";
import { Character, classAt, isSpaceAt } from "./characters.ts";
import { isEnglishWord } from "./english-words.ts";

/** How much of a text is looked at: a language shows early. */
const looked = 6000;
/** Below this many words nothing is concluded. */
const fewestWords = 20;
const leastEnglish = 0.05;
/** Of a text with few small words so many are looked up. */
const mostWords = 100;

/** No small word of either list is longer. */
const longestSmall = Math.max(...[...english, ...foreign].map(({ length }) => length));

/** Is the text English? Judged by letters, then by small words. Too short a text counts as English if its letters are Latin. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, looked);
  let [latin, other, words, own, theirs] = [0, 0, 0, 0, 0];
  /** Where the word at hand begins, and the letters in it: what stands around them is no part of it. */
  let [word, first, last] = [0, -1, -1];
  for (let at = 0; at <= sample.length; at++) {
    const kind = classAt(sample, at);
    if (kind === Character.letter) {
      if (sample.charCodeAt(at) < 0x250) latin++;
      else other++;
      if (first < 0) first = at;
      last = at;
    } else if (kind === Character.space || kind === Character.newline) {
      if (at > word) words++;
      if (first >= 0 && last - first < longestSmall) {
        const small = sample.slice(first, last + 1).toLowerCase();
        if (english.has(small)) own++;
        if (foreign.has(small)) theirs++;
      }
      word = at + 1;
      first = -1;
    }
  }
  if (latin + other === 0) return true;
  if (other > latin) return false;
  if (theirs > own && theirs >= 3) return false;
  return words < fewestWords || own >= words * leastEnglish || isOfEnglishWords(sample);
}

/** A list of names has few small words in any language: then its first words have to be English ones. */
function isOfEnglishWords(sample: string): boolean {
  const words: string[] = [];
  let word = 0;
  for (let at = 0; at <= sample.length && words.length < mostWords; at++) {
    if (!isSpaceAt(sample, at)) continue;
    const letters = trimmed(sample, word, at);
    if (letters !== "") words.push(letters);
    word = at + 1;
  }
  return words.filter(isEnglishWord).length >= words.length / 2;
}

/** The letters of a word, in lower case, without what stands around them. */
function trimmed(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start < end && classAt(text, start) !== Character.letter) start++;
  while (end > start && classAt(text, end - 1) !== Character.letter) end--;
  return text.slice(start, end).toLowerCase();
}
