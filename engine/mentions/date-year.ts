import type { Lexeme } from "./lexeme.ts";

/** A year in digits, 1000 to 2199, without a comma or anything behind it, or short ("’98": 1930 to 2029); else 0. */
export function yearOf(lexeme: Lexeme | undefined): number {
  if (lexeme?.text.length === 3 && lexeme.lower.startsWith("'")) return shortYear(lexeme.lower);
  const year = lexeme?.value ?? 0;
  return lexeme && lexeme.rest === "" && lexeme.text.length === 4 && Number.isInteger(year) && year >= 1000 && year < 2200 ? year : 0;
}

function shortYear(lower: string): number {
  const year = /^'\d\d$/.test(lower) ? Number(lower.slice(1)) : -1;
  return year < 0 ? 0 : year < 30 ? 2000 + year : 1900 + year;
}

/** A plural right behind a number makes it a count: "2000 troops". */
export const countsThings = (s: readonly Lexeme[], i: number): boolean => {
  const next = s[i + 1];
  return (
    next !== undefined &&
    !yearSigns.has(s[i - 1]?.lower ?? "") &&
    !(s[i - 1]?.lower === "of" && s[i - 2]?.word?.part !== undefined) &&
    !next.isCapital &&
    (next.word?.scale !== undefined ||
      next.word?.currency !== undefined ||
      next.lower === "people" ||
      (next.lower.length > 3 &&
        next.lower.endsWith("s") &&
        !next.lower.endsWith("ss") &&
        !next.lower.endsWith("'s") &&
        !next.lower.endsWith("us") &&
        !notCounted.has(next.lower)))
  );
};

/** Behind these, four digits are a year, whatever follows: "in 1992 protests spread". */
const yearSigns = new Set([
  "in",
  "since",
  "until",
  "during",
  "pre",
  "post",
  "fy",
  "fiscal",
  "the",
  "its",
  "their",
  "his",
  "her",
  "that",
  "late",
  "early",
  "mid",
]);
const notCounted = new Set(["series", "was", "has", "elections", "games", "olympics"]);
