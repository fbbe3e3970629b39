import { slips } from "../lexicon/doubles.ts";
import { entities, spoilt } from "../lexicon/mojibake.ts";
import type { Span } from "../types.ts";
import { isLetterAt, isLowerAt } from "./characters.ts";
import { isEnglishWord } from "./english-words.ts";
import type { Passage } from "./passages.ts";
import type { Damage, Token } from "./text.ts";

const longestFragment = 20;

/**
 * Breaks of a passage that fall inside a word: both fragments touch the break, the joined form is a word and one of the fragments is
 * none; or the line ends on a hyphen and the joined form is a word. What it cannot see: a cut between two fragments that are words ("some⏎how"),
 * and a cut in a name, which no word list knows.
 */
export function findCuts(text: string, passage: Passage): { gap: Span; damage: Damage }[] {
  return passage.breaks.flatMap((gap) => {
    const isHyphened = text.charAt(gap.start - 1) === "-" && isLetterAt(text, gap.start - 2);
    const left = wordBefore(text, isHyphened ? gap.start - 1 : gap.start, passage.start);
    const right = wordAfter(text, gap.end, passage.end);
    if (left.start === left.end || right.start === right.end || !isLowerAt(text, gap.end)) return [];
    const parts = [text.slice(left.start, left.end), text.slice(right.start, right.end)] as const;
    const reads = parts[0] + parts[1];
    if (!isEnglishWord(reads) || (!isHyphened && isEnglishWord(parts[0]) && isEnglishWord(parts[1]))) return [];
    return [{ gap: { start: left.end, end: gap.end }, damage: { start: left.start, end: right.end, reason: "cut-word", reads } as const }];
  });
}

/** Breaks inside a sentence in a text that is not wrapped: the words on both sides, as they should stand. */
export function findBrokenLines(text: string, passage: Passage, cuts: readonly Span[]): Damage[] {
  return passage.breaks
    .filter((gap) => !cuts.some((cut) => cut.end === gap.end))
    .map((gap) => {
      const left = chunkBefore(text, gap.start, passage.start);
      const right = chunkAfter(text, gap.end, passage.end);
      return { start: left, end: right, reason: "broken-line", reads: `${text.slice(left, gap.start)} ${text.slice(gap.end, right)}` };
    });
}

/** Small words written twice in a row ("the the"). */
export function findDoubledWords(tokens: readonly Token[], from: number): Damage[] {
  const found: Damage[] = [];
  for (let at = Math.max(from, 1); at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (isSame(before, token) && token.kind === "word" && token.sentence === before.sentence && slips.has(token.lower) && at > from)
      found.push({ start: before.start, end: token.end, reason: "doubled-word", reads: before.text });
  }
  return found;
}

/** The same word: in other case only where the first opens a sentence ("The the"). */
const isSame = (before: Token, token: Token) => token.lower === before.lower && (token.text === before.text || token.text === before.lower);

/** Characters spoilt by a wrong decoding, with the word around them. */
export function findMojibake(text: string, span: Span): Damage[] {
  const found: Damage[] = [];
  for (let at = span.start; at < span.end; at++) {
    if (!isSuspect(text.charCodeAt(at)) || spoiltAt(text, at) === undefined) continue;
    const start = chunkBefore(text, at, Math.max(span.start, found.at(-1)?.end ?? 0));
    const end = chunkAfter(text, at, span.end);
    found.push({ start, end, reason: "mojibake", reads: repair(text.slice(start, end)) });
    at = end;
  }
  return found;
}

/** What a spoilt character begins with: â, Â, Ã, Ä, Å and the like, a control character, or the & of a web page. */
const isSuspect = (code: number) => code === 0xe2 || (code >= 0xc2 && code <= 0xc5) || (code >= 0x80 && code <= 0x9f) || code === 0x26;

/** The spoilt character that begins at `at`, and what it was. */
function spoiltAt(text: string, at: number): [string, string] | undefined {
  if (text.charCodeAt(at) === 0x26) return entityAt(text, at);
  for (const length of [3, 2, 1]) {
    const original = spoilt.get(text.slice(at, at + length));
    if (original !== undefined) return [text.slice(at, at + length), original];
  }
  return undefined;
}

const longestEntity = 9;

function entityAt(text: string, at: number): [string, string] | undefined {
  const [written, name, decimal, hexadecimal] =
    /^&(?:([a-z]+)|#(\d{2,6})|#x([\da-f]{2,5}));/i.exec(text.slice(at, at + longestEntity)) ?? [];
  if (written === undefined) return undefined;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
  const character = name ? entities.get(name) : code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return character === undefined ? undefined : [written, character];
}

function repair(words: string) {
  let out = "";
  for (let at = 0; at < words.length; ) {
    const found = isSuspect(words.charCodeAt(at)) ? spoiltAt(words, at) : undefined;
    out += found ? found[1] : words.charAt(at);
    at += found ? found[0].length : 1;
  }
  return out;
}

function wordBefore(text: string, end: number, from: number): Span {
  let start = end;
  while (start > from && end - start < longestFragment && isLetterAt(text, start - 1)) start--;
  return { start, end };
}

function wordAfter(text: string, start: number, to: number): Span {
  let end = start;
  while (end < to && end - start < longestFragment && isLetterAt(text, end)) end++;
  return { start, end };
}

const isChunk = (text: string, at: number) => !/\s/.test(text.charAt(at));

function chunkBefore(text: string, end: number, from: number) {
  let start = end;
  while (start > from && end - start < 40 && isChunk(text, start - 1)) start--;
  return start;
}

function chunkAfter(text: string, start: number, to: number) {
  let end = start;
  while (end < to && end - start < 40 && isChunk(text, end)) end++;
  return end;
}
