import type { Text } from "./text.ts";

/** Words in a row that make one print. */
const stretch = 8;
/** Each word weighs so many times as much as the next, the oldest of a stretch so much. */
const factor = 31;
const oldest = factor ** (stretch - 1) % 2 ** 32;
/** One print in four is kept, the same ones in every document. */
const kept = 4;

/**
 * Prints of a text: numbers that stand for stretches of eight words outside quotations. Two texts that share many were copied from one
 * another or from one wire.
 */
export function printsOf({ tokens, quotations }: Text): number[] {
  const prints = new Set<number>();
  /** The last words, in turn. */
  const words = new Int32Array(stretch);
  let count = 0;
  let print = 0;
  let quotation = 0;
  for (const token of tokens) {
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= token.start) quotation++;
    const isQuoted = quotation < quotations.length && (quotations[quotation]?.start ?? 0) <= token.start;
    if (isQuoted || (token.kind !== "word" && token.kind !== "number")) continue;
    const word = hash(token.lower);
    const place = count++ % stretch;
    print = (Math.imul(print - Math.imul(words[place] as number, oldest), factor) + word) | 0;
    words[place] = word;
    if (count < stretch) continue;
    const mixed = Math.imul(print ^ (print >>> 15), 0x2c1b3c6d) >>> 0;
    if (mixed % kept === 0) prints.add(mixed);
  }
  return Array.from(Float64Array.from(prints).sort());
}

function hash(word: string) {
  let value = 2166136261;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 16777619);
  return value | 0;
}
