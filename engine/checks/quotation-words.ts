import { cardinals, ordinals, scales } from "../lexicon/numbers.ts";
import { sameWordOf, shores, spokenForms } from "../lexicon/wording.ts";

/** Words as the speaker's mouth knows them: folded for comparing, and as they are printed. */
export type Word = { fold: string; shown: string };

/** Stands for words that the editor put in brackets: they may read anything. */
export const bracketed = "[]";

const cut = /\[\s*(?:…|\.[\s.]{0,6})\s*\]|\(\s*(?:…|\.[\s.]{0,6})\s*\)|…|\.{3,}|\.(?:\s\.){2,3}/g;
const insertion = /\[[^[\]]{0,80}\]|\([^()]{0,80}\)/g;
const mark = "\u0001";
/** A long one is parted besides: what is laid side by side has an end. */
const longest = 200;

/**
 * A quotation as runs of words that were said in one breath: it is parted at marked cuts. Case, typography, contractions,
 * numbers in words and the spelling of two shores fold.
 */
export function stretchesOf(quotation: string): Word[][] {
  const stretches: Word[][] = [[]];
  const tokens = quotation.replace(cut, ` ${mark}${mark} `).replace(insertion, mark).split(/\s+/);
  for (const token of tokens) {
    const open = stretches.at(-1) as Word[];
    if (token === mark + mark) stretches.push([]);
    else if (token.includes(mark)) open.push({ fold: bracketed, shown: "[…]" });
    else for (const fold of foldsOf(token)) open.push({ fold, shown: token });
    if (open.length >= longest) stretches.push([]);
  }
  return stretches.map(withNumbers).filter(({ length }) => length > 0);
}

function foldsOf(token: string): string[] {
  const plain = token
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase();
  return plain.split(/[-\u2010-\u2015/&]+/).flatMap((piece) => {
    // "6:00" is 6 o'clock.
    const word = piece
      .replace(/(?<=\d):00\b/, "")
      .replace(/[^\p{L}\p{N}'.%]/gu, "")
      .replace(/^[.']+|[.']+$/g, "");
    if (/^\d/.test(word)) return figureOf(word);
    return spoken(word.replace(/\./g, "")).map(spelling);
  });
}

function figureOf(word: string): string[] {
  const [, number = "", rest = ""] = /^(\d[\d.]*)(.*)$/.exec(word) ?? [];
  const value = number.replace(/\.+$/, "");
  if (["st", "nd", "rd", "th"].includes(rest)) return [`${value}th`];
  const scale = scales[rest];
  return [value, ...(rest === "" ? [] : scale ? [`x${scale}`] : (spokenForms[rest] ?? [rest]))];
}

function spoken(word: string): string[] {
  if (word === "") return [];
  const known = Object.hasOwn(spokenForms, word) ? spokenForms[word] : undefined;
  if (known) return known;
  const [, stem = "", ending = ""] = /^(.*)(n't|'ll|'re|'m|'ve|'s|'d)$/.exec(word) ?? [];
  if (ending === "") return [word];
  const whole = { "n't": "not", "'ll": "will", "'re": "are", "'m": "am", "'ve": "have" }[ending] ?? ending;
  return stem === "" ? [whole] : [stem, whole];
}

function spelling(word: string): string {
  if (Object.hasOwn(cardinals, word)) return String(cardinals[word]);
  if (Object.hasOwn(scales, word)) return `x${scales[word]}`;
  if (Object.hasOwn(ordinals, word)) return `${ordinals[word]}th`;
  if (word.length < 5) return sameWordOf.get(word) ?? word;
  return shores.reduce((spelt, [british, american]) => spelt.replace(british, american), sameWordOf.get(word) ?? word);
}

/** "Twenty one" is 21, "five million" 5000000: a number is one word, however it is written. */
function withNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const value = Number(before?.fold);
    if (before && word.fold.startsWith("x") && Number.isFinite(value))
      joined[joined.length - 1] = both(before, word, value * scaleOf(word));
    else if (word.fold.startsWith("x") && Number.isFinite(scaleOf(word))) joined.push({ ...word, fold: String(scaleOf(word)) });
    else if (before && value >= 20 && value < 100 && value % 10 === 0 && /^[1-9]$/.test(word.fold))
      joined[joined.length - 1] = both(before, word, value + Number(word.fold));
    else joined.push(word);
  }
  return joined;
}

const scaleOf = ({ fold }: Word) => Number(fold.slice(1));
const both = (a: Word, b: Word, value: number): Word => ({
  fold: String(value),
  shown: a.shown === b.shown ? a.shown : `${a.shown} ${b.shown}`,
});
