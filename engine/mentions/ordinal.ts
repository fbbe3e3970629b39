import type { Lexeme } from "./lexeme.ts";

/** An ordinal in words or digits from `i` on ("third", "twenty-first", "12th"), and the lexeme behind it; null where none stands. */
export function ordinalAt(s: readonly Lexeme[], i: number): { end: number; ordinal: number } | null {
  const lexeme = s[i];
  if (!lexeme) return null;
  const { word, value, rest } = lexeme;
  if (value !== undefined) return isOrdinalEnding(rest) && Number.isInteger(value) && value > 0 ? { end: i + 1, ordinal: value } : null;
  if (word?.ordinal !== undefined) return { end: i + 1, ordinal: word.ordinal };
  const ones = s[i + 1]?.word?.ordinal;
  const tens = word?.cardinal ?? 0;
  return tens >= 20 && tens % 10 === 0 && ones !== undefined && ones < 10 ? { end: i + 2, ordinal: tens + ones } : null;
}

const isOrdinalEnding = (rest: string) => rest === "st" || rest === "nd" || rest === "rd" || rest === "th";
