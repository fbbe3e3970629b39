import type { Lexeme } from "./lexeme.ts";
import { readWords } from "./quantity-words.ts";

/** An ordinal in words or digits from `i` on ("third", "twenty-first", "one hundred and first", "1,000th"), and the lexeme behind it; null where none stands. */
export function ordinalAt(s: readonly Lexeme[], i: number): { end: number; ordinal: number } | null {
  const lexeme = s[i];
  if (!lexeme) return null;
  const { word, value, rest } = lexeme;
  if (value !== undefined) return isOrdinalEnding(rest) && Number.isInteger(value) && value > 0 ? { end: i + 1, ordinal: value } : null;
  if (word?.ordinal !== undefined) return { end: i + 1, ordinal: word.ordinal };
  if (word?.cardinal === undefined) return null;
  const tens = word.cardinal;
  const ones = s[i + 1]?.word?.ordinal;
  if (ones !== undefined && ones < 10) return tens >= 20 && tens % 10 === 0 ? { end: i + 2, ordinal: tens + ones } : null;
  return ones !== undefined || isScaled(s[i + 1]) ? spoken(s, i) : null;
}

const isScaled = (lexeme: Lexeme | undefined) => (lexeme?.word?.scale ?? 0) >= 100 && lexeme?.value === undefined;

/** "two hundredth", "one hundred and first", "three thousand and twenty-fifth": a number whose last word is an ordinal that fits its place. */
function spoken(s: readonly Lexeme[], i: number): { end: number; ordinal: number } | null {
  let { value, end } = readWords(s, i);
  if (s[end]?.lower === "and") end++;
  const last = s[end]?.word?.ordinal;
  if (last === undefined) return null;
  if (last >= 100) return s[end - 1]?.lower === "and" ? null : { end: end + 1, ordinal: value * last };
  const place = value % 100;
  const fits = place === 0 ? value >= 100 : place >= 20 && place % 10 === 0 && last < 10;
  return fits ? { end: end + 1, ordinal: value + last } : null;
}

const isOrdinalEnding = (rest: string) => rest === "st" || rest === "nd" || rest === "rd" || rest === "th";
