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
/** Takes the dust off binary multiplication: 1.1 million is 1,100,000. */
export const round = (value: number) => Number(value.toPrecision(15));
