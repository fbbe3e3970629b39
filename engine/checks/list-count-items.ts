import { cardinals } from "../lexicon/numbers.ts";
import type { Span } from "../types.ts";

/**
 * An enumeration: its items, and between how many they may be (an "and" inside an item cannot be told from the last one). `sum`: where every
 * item begins with a number of its own ("12 women and two men"), what they make together.
 */
export type Enumeration = Span & { items: string[]; least: number; most: number; sum?: number };

const openers = new Set(["including", "among", "such", "like", "notably", "especially", "particularly", "namely among", "e.g.", "for"]);
const longestItem = 14;

/**
 * The closed list that begins behind a count, up to three words after it, with a colon, between dashes or in brackets; null where the list is open
 * ("including"), or what follows is a sentence rather than a list. `end`: where the sentence ends.
 */
export function enumerationAfter(text: string, from: number, end: number): Enumeration | null {
  const mark = markAfter(text, from, end);
  if (!mark) return null;
  const closing =
    mark.sign === ":" ? end : mark.sign === "(" ? within(text.indexOf(")", mark.at), end) : closingDash(text, mark.at + 1, end);
  if (closing < 0) return null;
  const start = skipSpace(text, mark.at + 1, closing);
  const stop = trimEnd(text, start, closing);
  const body = text.slice(start, stop);
  if (body === "" || openers.has((body.split(/\s/, 1)[0] ?? "").toLowerCase())) return null;
  const isStrong = body.includes(";");
  const pieces = body
    .split(isStrong ? ";" : ",")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const last = pieces.at(-1) ?? "";
  const led = /^(?:and|or|&)\s/i.test(last);
  const inner = isStrong || led ? 0 : last.split(/\s(?:and|or|&)\s/).length - 1;
  // Without a last "and" it may be anything that has commas.
  if (!led && inner === 0 && !isStrong) return null;
  if (pieces.some((piece) => piece.split(/\s+/).length > longestItem * (isStrong ? 2 : 1) || isSentence(piece, isStrong))) return null;
  const least = pieces.length + Math.min(inner, 1);
  const loose = isStrong ? 0 : pieces.slice(0, -1).filter((piece) => /\s(?:and|or)\s/.test(piece)).length;
  if (least < 2) return null;
  const items = itemsOf(pieces, led, inner);
  const numbers = items.map((item) => countOf(item));
  return {
    start,
    end: stop,
    items,
    ...(numbers.every((number) => number > 0) ? { sum: numbers.reduce((a, b) => a + b, 0) } : {}),
    least: inner > 1 || loose > 0 ? 2 : least,
    most: least + Math.max(0, inner - 1) + loose,
  };
}

function itemsOf(pieces: string[], led: boolean, inner: number): string[] {
  const last = pieces.at(-1) ?? "";
  const ends = led
    ? [last.replace(/^(?:and|or|&)\s+/i, "")]
    : inner === 1
      ? last.split(/\s(?:and|or|&)\s/)
      : [last.replace(/^(?:and|or)\s+/i, "")];
  return [...pieces.slice(0, -1), ...ends];
}

/** The number an item begins with, else 0. */
function countOf(item: string): number {
  const word = item.split(/\s/, 1)[0]?.toLowerCase() ?? "";
  return cardinals[word] ?? (/^\d+$/.test(word) ? Number(word) : 0);
}

/** The colon, dash or bracket behind at most three plain words. */
function markAfter(text: string, from: number, end: number): { sign: ":" | "—" | "("; at: number } | null {
  let words = 0;
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === ":" || sign === "(") return { sign, at };
    if (sign === "—" || (sign === "–" && text.charAt(at + 1) === " ") || (sign === "-" && text.charAt(at + 1) === "-"))
      return { sign: "—", at: sign === "-" ? at + 1 : at };
    if (',;.!?)"“”'.includes(sign)) return null;
    if (sign === " " && ++words > 4) return null;
  }
  return null;
}

const within = (at: number, end: number) => (at < end ? at : -1);

function closingDash(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === "—" || (sign === "–" && text.charAt(at - 1) === " ") || (sign === "-" && text.charAt(at + 1) === "-")) return at;
  }
  return -1;
}

/** Items name things; a verb in one of them says that it is a clause. */
const verbs = new Set("is are was were has have had will would can could did does do be been said says".split(" "));
const isSentence = (piece: string, isStrong: boolean) =>
  !isStrong &&
  piece
    .toLowerCase()
    .split(/\s+/)
    .some((word) => verbs.has(word));

const skipSpace = (text: string, from: number, end: number) => {
  let at = from;
  while (at < end && /[\s-]/.test(text.charAt(at))) at++;
  return at;
};

const trimEnd = (text: string, from: number, end: number) => {
  let at = end;
  while (at > from && /[\s.!?”"’]/.test(text.charAt(at - 1))) at--;
  return at;
};
