import { yearsFrom } from "./calendar.ts";
import { type Point, stated } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

/** A year in words, as broadcasts write it: "nineteen ninety-six", "twenty twenty-four"; "two thousand and six" only behind "the year". */
export function spokenYear(s: readonly Lexeme[], i: number): { year: number; end: number } | null {
  const century = s[i]?.word?.cardinal ?? 0;
  if (century === 2 && s[i + 1]?.lower === "thousand" && s[i - 1]?.lower === "year") {
    const at = s[i + 2]?.lower === "and" ? i + 3 : i + 2;
    const rest = belowHundred(s, at);
    return rest && rest.value < 100 ? { year: 2000 + rest.value, end: rest.end } : { year: 2000, end: i + 2 };
  }
  if (century < 16 || century > 20 || s[i + 1]?.joined) return null;
  const rest = belowHundred(s, i + 1);
  const next = s[rest?.end ?? i];
  return rest && rest.value >= 10 && !next?.joined && next?.word?.scale === undefined && next?.word?.time === undefined
    ? { year: century * 100 + rest.value, end: rest.end }
    : null;
}

function belowHundred(s: readonly Lexeme[], i: number): { value: number; end: number } | null {
  const tens = s[i]?.word?.cardinal;
  if (tens === undefined) return null;
  const ones = s[i + 1]?.word?.cardinal;
  return tens >= 20 && ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, end: i + 2 } : { value: tens, end: i + 1 };
}

/** "In nineteen ninety-six". */
export function yearInWords(s: readonly Lexeme[], i: number): Point | null {
  const spoken = spokenYear(s, i);
  if (!spoken) return null;
  const { year, end } = spoken;
  return { start: s[i - 1]?.lower === "year" ? i - 1 : i, end, when: stated(yearsFrom(year), "year"), given: { year } };
}
