import { irregularPlurals, notPlural, phraseEnds } from "../lexicon/nouns.ts";
import { dollarOf, spokenCurrencies } from "../lexicon/units.ts";
import type { Lexeme } from "./lexeme.ts";

/** What a number counts or measures: `unit` under one name, and the lexeme after its last word. */
export type Unit = { end: number; unit?: string; factor?: number };

/** "percent", "%", "percentage points", "per cent". */
export function percentAt(s: readonly Lexeme[], i: number): Unit | null {
  const lower = s[i]?.lower;
  const next = s[i + 1]?.lower;
  if (lower === "percentage" && (next === "point" || next === "points")) return { end: i + 2, unit: "percentage point" };
  if (lower === "basis" && (next === "point" || next === "points")) return { end: i + 2, unit: "basis point" };
  if (lower === "per" && next === "cent") return { end: i + 2, unit: "percent" };
  return s[i]?.word?.measure === "percent" ? { end: i + 1, unit: "percent" } : null;
}

/** Money before the digits: "$", "€", "US$", "A$"; the lexeme where it begins, or null. */
export function signBefore(s: readonly Lexeme[], i: number): { start: number; unit: string } | null {
  const sign = s[i - 1];
  if (!sign || sign.word?.currency === undefined || sign.isCapital || /[a-z]/.test(sign.lower)) return null;
  const lead = s[i - 2];
  if (sign.lower === "$" && lead && lead.end === sign.start && /^(?:us|a|au|c|ca|s|hk|nz|nt|r)$/.test(lead.lower))
    return { start: i - 2, unit: prefixed[lead.lower] ?? "USD" };
  return { start: i - 1, unit: sign.word.currency };
}
const prefixed: Record<string, string> = {
  us: "USD",
  a: "AUD",
  au: "AUD",
  c: "CAD",
  ca: "CAD",
  s: "SGD",
  hk: "HKD",
  nz: "NZD",
  nt: "TWD",
  r: "BRL",
};

/** Money behind the number: "dollars", "U.S. dollars", "won", "euros". */
export function currencyAt(s: readonly Lexeme[], i: number): Unit | null {
  const lexeme = s[i];
  if (!lexeme) return null;
  const of = dollarOf[lexeme.lower];
  const next = s[i + 1]?.lower;
  if (of && (next === "dollar" || next === "dollars")) return { end: i + 2, unit: of };
  const { word, lower } = lexeme;
  if (word?.currency === undefined || (lexeme.isCapital && spokenCurrencies.has(lower)) || !/[a-zé]/.test(lower)) return null;
  if (lower === "won" && wonAsVerb.has(next ?? "") && !s[i - 1]?.word?.scale) return null;
  if (lower === "real" || lower === "marks") return null;
  return { end: i + 1, unit: word.currency };
}
const wonAsVerb = new Set(["the", "a", "an", "their", "his", "her", "its", "by", "in", "at"]);

/** A measure: "km", "square miles", "mph", "degrees". */
export function measureAt(s: readonly Lexeme[], i: number): Unit | null {
  const lexeme = s[i];
  if (!lexeme) return null;
  if (lexeme.lower === "square" || lexeme.lower === "cubic" || lexeme.lower === "nautical" || lexeme.lower === "metric") {
    const unit = s[i + 1]?.word?.measure;
    return unit ? { end: i + 2, unit: `${lexeme.lower} ${unit}` } : null;
  }
  const unit = lexeme.word?.measure;
  return unit === undefined || unit === "percent" ? null : { end: i + 1, unit };
}

const farthest = 4;

/** The noun that a number counts, up to its first plural: "31 alliance members" → member. For one, the word behind it. */
export function countedNoun(s: readonly Lexeme[], i: number, value: number): Unit | null {
  for (let j = i; j < Math.min(s.length, i + farthest); j++) {
    const lexeme = s[j] as Lexeme;
    if (!isLetter(lexeme) || phraseEnds.has(lexeme.lower)) return null;
    if (
      j > i &&
      (lexeme.word?.cardinal !== undefined || lexeme.value !== undefined || lexeme.word?.weekday || lexeme.word?.day !== undefined)
    )
      return null;
    const head = singularOf(lexeme.lower);
    if (head !== null && !(lexeme.isCapital && j > i && s[j + 1]?.isCapital)) return { end: j + 1, unit: head };
    if (value === 1 && j === i && !lexeme.isCapital) return { end: j + 1, unit: lexeme.lower };
  }
  return null;
}

/** The singular of a plural; null for what is none. */
export function singularOf(word: string): string | null {
  const known = irregularPlurals[word];
  if (known) return known;
  if (
    word.length < 4 ||
    !word.endsWith("s") ||
    notPlural.has(word) ||
    word.endsWith("ss") ||
    word.endsWith("us") ||
    word.endsWith("'s") ||
    word.endsWith("is")
  )
    return null;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const isLetter = (lexeme: Lexeme) => {
  const code = lexeme.text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf;
};
