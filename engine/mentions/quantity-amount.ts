import type { Lexeme } from "./lexeme.ts";

/**
 * A number read from a lexeme on. `end`: the lexeme after it. `isVague`: a crowd without a count ("dozens"), whose `value` is the least it
 * can be. `isDigits`: nothing but digits, so that it may also be a year or a name. `scale`: what it was multiplied by.
 */
export type Amount = { end: number; value: number; scale: number; isVague: boolean; isDigits: boolean };

/** An amount that was said as it is. */
export const plain = (end: number, value: number, scale = 1): Amount => ({ end, value, scale, isVague: false, isDigits: false });
/** Several of something, of which only the least is known. */
export const crowd = (end: number, value: number, scale: number): Amount => ({ end, value, scale, isVague: true, isDigits: false });

/** Does a word multiply what stands before it ("million", "dozen")? Digits with a suffix ("20m") have done so already. */
export const isScale = (lexeme: Lexeme | undefined): boolean => lexeme?.word?.scale !== undefined && lexeme.value === undefined;
export const scaleOf = (lexeme: Lexeme | undefined): number => lexeme?.word?.scale ?? 1;
/** Behind a number a crowd is a scale too: "three dozens", "4 millions". 1 for what is none. */
export function scaleBehind(lexeme: Lexeme | undefined): number {
  if (isScale(lexeme)) return scaleOf(lexeme);
  const vague = lexeme?.value === undefined ? lexeme?.word?.vague : undefined;
  return vague !== undefined && (vague === 24 || vague >= 200) ? vague / 2 : 1;
}
/** Takes the dust off binary multiplication: 1.1 million is 1,100,000. A whole number has none, and writing it out is slow. */
export const round = (value: number) => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));

/** A number below a hundred as it stands, in digits or words ("45", "forty-five"), for what is read behind another. */
export function plainAmount(s: readonly Lexeme[], i: number): Amount | null {
  const first = s[i];
  if (first?.value !== undefined) return first.rest === "" ? plain(i + 1, first.value) : null;
  const tens = first?.word?.cardinal;
  if (tens === undefined) return null;
  const ones = tens >= 20 ? s[i + 1]?.word?.cardinal : undefined;
  return ones !== undefined && ones > 0 && ones < 10 ? plain(i + 2, tens + ones) : plain(i + 1, tens);
}
