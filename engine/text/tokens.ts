import { ambiguous, leading, trailing } from "../lexicon/abbreviations.ts";
import type { Span } from "../types.ts";
import { Character, classAt, isDigitAt, isLetterAt, isLowerAt, isSpaceAt, isUpperAt } from "./characters.ts";
import type { Token, TokenKind } from "./text.ts";

const symbols = "$£€¥₩₹₽%‰°§©®™+=<>#@&*~^|/\\";
const apostrophe = (text: string, at: number) => at < text.length && (text.charCodeAt(at) === 39 || text.charCodeAt(at) === 0x2019);
const hyphen = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code === 45 || code === 0x2010 || code === 0x2011;
};

/**
 * Cuts the text between `start` and `end` into tokens and appends them to `into`. `cuts`: breaks that fall inside a word, in order; the
 * word is one token, with a span that holds the break. One pass, no look-ahead beyond a word: linear in any text.
 */
export function cutTokens(text: string, start: number, end: number, cuts: readonly Span[], into: Token[]): void {
  let cut = 0;
  let at = start;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === Character.space || kind === Character.newline || kind === Character.invisible) {
      at++;
      continue;
    }
    while (cut < cuts.length && (cuts[cut] as Span).start < at) cut++;
    const from = at;
    if (kind === Character.letter) {
      at = wordEnd(text, at, end);
      let spelling: string | undefined;
      while (cut < cuts.length && (cuts[cut] as Span).start <= at && (cuts[cut] as Span).start > from) {
        const gap = cuts[cut++] as Span;
        const rest = wordEnd(text, gap.end, end);
        spelling = (spelling ?? text.slice(from, gap.start)) + text.slice(gap.end, rest);
        at = rest;
      }
      push(into, text, from, at, "word", spelling);
    } else if (kind === Character.digit) {
      at = numberEnd(text, at, end);
      push(into, text, from, at, "number");
    } else if (apostrophe(text, at)) {
      at = apostropheEnd(text, at, end, into.at(-1));
      push(
        into,
        text,
        from,
        at,
        at - from === 1 || text.charCodeAt(from + 1) === 39 ? "punctuation" : isDigitAt(text, from + 1) ? "number" : "word",
      );
    } else {
      at = runEnd(text, at, end);
      push(into, text, from, at, symbols.includes(text.charAt(from)) || at - from === 2 ? symbolOr(text, from) : "punctuation");
    }
  }
}

const symbolOr = (text: string, at: number): TokenKind => ("-.`".includes(text.charAt(at)) ? "punctuation" : "symbol");

function push(into: Token[], text: string, start: number, end: number, kind: TokenKind, spelling?: string) {
  const words = spelling ?? text.slice(start, end);
  into.push({ start, end, kind, text: words, lower: kind === "punctuation" || kind === "symbol" ? words : plain(words), sentence: 0 });
}

function plain(words: string) {
  const lower = words.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code === 0x2019 || code === 0x2011 || code === 0x2010 || (code >= 0x80 && classAt(lower, at) === Character.invisible))
      return straighten(lower);
  }
  return lower;
}

const straighten = (word: string) =>
  [...word]
    .map((letter) => (letter === "\u2019" ? "'" : letter === "\u2010" || letter === "\u2011" ? "-" : letter))
    .filter((letter) => classAt(letter, 0) !== Character.invisible)
    .join("");

/** A word: letters and digits, apostrophes before a letter ("don’t"), hyphens before a letter or digit, inner full stops ("U.S.", "a.m."). */
function wordEnd(text: string, start: number, end: number) {
  let at = start;
  let piece = start; // begin of the letters since the last full stop or hyphen
  let stops = 0;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === Character.letter || kind === Character.digit || kind === Character.invisible) {
      at++;
    } else if (apostrophe(text, at) && at + 1 < end && isLetterAt(text, at + 1) && !isGenitive(text, at, end)) {
      at++;
    } else if (hyphen(text, at) && at + 1 < end && (isLetterAt(text, at + 1) || isDigitAt(text, at + 1))) {
      at++;
      piece = at;
      stops = 0;
    } else if (text.charAt(at) === "." && at > piece && isDigitAt(text, piece) && at + 1 < end && isDigitAt(text, at + 1)) {
      at++; // the decimal of "magnitude-6.1"
    } else if (text.charAt(at) === "." && at + 1 < end && isLetterAt(text, at + 1) && (at - piece === 1 || isLowerAt(text, at + 1))) {
      at++;
      piece = at;
      stops++;
    } else if ((text.charAt(at) === "&" || text.charAt(at) === "@") && at + 1 < end && isLetterAt(text, at + 1)) {
      at++;
      piece = at;
    } else if (text.charAt(at) === "." && ownsStop(text, start, piece, at, stops, end)) {
      return at + 1;
    } else break;
  }
  return at;
}

/** Does the full stop at `at` belong to the word before it ("U.S.", "Sen.", "J.")? */
function ownsStop(text: string, start: number, piece: number, at: number, stops: number, end: number) {
  if (text.charAt(at + 1) === ".") return false;
  const length = at - piece;
  if (length === 1 && (stops > 0 || piece > start)) return true;
  if (length === 1) return isUpperAt(text, piece) && followsName(text, at + 1, end);
  if (length > 7 || piece !== start) return false;
  const word = text.slice(piece, at).toLowerCase();
  if (!leading.has(word) && !trailing.has(word)) return false;
  if (word === "no" || word === "nos") return followsNumber(text, at + 1, end);
  return !ambiguous.has(word) || (isUpperAt(text, piece) && followsName(text, at + 1, end));
}

/** Does a capital or a digit come next on this side of a few spaces? */
function followsName(text: string, at: number, end: number) {
  const last = Math.min(end, at + 4);
  while (at < last && isSpaceAt(text, at)) at++;
  return at < end && (isUpperAt(text, at) || isDigitAt(text, at) || ",’'".includes(text.charAt(at)));
}

function followsNumber(text: string, at: number, end: number) {
  while (at < end && isSpaceAt(text, at)) at++;
  return isDigitAt(text, at);
}

const isGenitive = (text: string, at: number, end: number) =>
  (text.charCodeAt(at + 1) | 32) === 0x73 && !(at + 2 < end && (isLetterAt(text, at + 2) || isDigitAt(text, at + 2)));

/** Digits with inner "." "," ":" before a digit, then letters ("12th", "5.5bn"), then hyphened words ("31-year-old"). */
function numberEnd(text: string, start: number, end: number) {
  let at = start;
  while (at < end && (isDigitAt(text, at) || (".,:".includes(text.charAt(at)) && at + 1 < end && isDigitAt(text, at + 1)))) at++;
  if (at < end && (isLetterAt(text, at) || (hyphen(text, at) && at + 1 < end && isLetterAt(text, at + 1)))) return wordEnd(text, at, end);
  return at;
}

/** "’s" after a word, "’90s" and "’em" before one; else the mark alone. */
function apostropheEnd(text: string, at: number, end: number, before: Token | undefined) {
  const touches = before !== undefined && before.end === at && (before.kind === "word" || before.kind === "number");
  if (touches && isGenitive(text, at, end)) return at + 2;
  if (!touches && at + 2 < end && isDigitAt(text, at + 1) && isDigitAt(text, at + 2)) return numberEnd(text, at + 1, end);
  return text.charCodeAt(at) === 39 && text.charCodeAt(at + 1) === 39 ? at + 2 : at + 1;
}

/** Dots and dashes in a row are one token; so are the two halves of a character outside the basic plane. */
function runEnd(text: string, start: number, end: number) {
  const mark = text.charCodeAt(start);
  if (mark >= 0xd800 && mark < 0xdc00 && start + 1 < end) {
    const low = text.charCodeAt(start + 1);
    return low >= 0xdc00 && low < 0xe000 ? start + 2 : start + 1;
  }
  let at = start + 1;
  // Old wire copy writes quote marks as `` and ''.
  if ((mark === 96 || mark === 39) && text.charCodeAt(at) === mark) return at + 1;
  if (mark === 46 || mark === 45) while (at < end && text.charCodeAt(at) === mark) at++;
  return at;
}
