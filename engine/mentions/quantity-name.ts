import { fatesBefore } from "../lexicon/casualties.ts";
import { changes, designators } from "../lexicon/numbers.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Amount } from "./quantity-amount.ts";
import { boundBefore } from "./quantity-bound.ts";
import { countedNoun, percentAt } from "./quantity-unit.ts";

/** Hyphened behind a number these count nothing. */
export const notCounted = new Set("fold sided off up down on time way liner handed half to and by for in one man piece".split(" "));

/** "the Group of Seven", "the Round of 16". */
export const isGroup = (s: readonly Lexeme[], i: number) =>
  s[i - 1]?.lower === "of" && s[i - 2]?.isCapital === true && (s[i - 2]?.lower === "group" || s[i - 2]?.lower === "round");

/** What a hyphen ties to a number so that it counts nothing: "two-time", "one-on-one", "twenty-first". */
export const isBoundTo = (next: Lexeme | undefined) =>
  next?.joined === true && (notCounted.has(next.lower) || next.word?.ordinal !== undefined);

/** Digits that are part of a name ("Article 5", "Boeing 737", "COVID 19"), an address, a list marker, or stuck to letters. */
export function isName(s: readonly Lexeme[], i: number, number: Amount): boolean {
  const lexeme = s[i] as Lexeme;
  const previous = s[i - 1];
  if ((lexeme.rest !== "" && !lexeme.word?.measure) || lexeme.joined) return true;
  if (!previous) return isMarker(s, number);
  if (previous.lower === "(" && s[number.end]?.lower === ")" && lexeme.value !== undefined && lexeme.value < 30) return true;
  if (isStreet(s, number.end)) return true;
  if (previous.end === lexeme.start && inAddress.has(previous.lower)) return true;
  if (isYear(s, i, number) || (lexeme.text.length > 9 && (previous.lower === '"' || previous.lower === "“"))) return true;
  return (
    previous.isCapital &&
    i > 1 &&
    previous.word === undefined &&
    !nameless.has(previous.lower) &&
    !isVerbOfCount(previous.lower) &&
    countedNoun(s, number.end, 2) === null &&
    !percentAt(s, number.end) &&
    lexeme.text.length < 4
  );
}
/** "Kills 5", "Day Up 185": a verb of a headline, capital as it is, names nothing. */
const isVerbOfCount = (lower: string) => fatesBefore[lower] !== undefined || changes[lower] !== undefined;

/** Digits that a word or sign before them makes a name: "Article 5", "Boeing 777-200", "#12". */
export function isNamed(s: readonly Lexeme[], i: number): boolean {
  const previous = s[i - 1];
  return previous !== undefined && (previous.lower === "#" || designators.has(previous.lower));
}

/** "7 Elm Street", "1600 Pennsylvania Avenue NW": a house by its number. */
function isStreet(s: readonly Lexeme[], end: number): boolean {
  for (let j = end; j < end + 4 && s[j]?.isCapital; j++) if (j > end && streets.has(s[j]?.lower ?? "")) return true;
  return false;
}
const streets = new Set(
  "street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane drive square place court terrace highway way row".split(" "),
);

/** Close before digits these make a part of an address or a code of them. */
const inAddress = new Set(["/", "=", "?", "&", "%", "_", ":"]);

/** "1988 sales", "the 2014 referendum": a year before what it dates. A count of so many has its comma in print, or is round, or is measured. */
function isYear(s: readonly Lexeme[], i: number, { value, end }: Amount): boolean {
  if (value < 1900 || value > 2039 || s[i]?.text.length !== 4 || value % 100 === 0 || boundBefore(s, i)) return false;
  const next = s[end];
  return (
    next !== undefined && /^[a-z]/.test(next.text) && next.word === undefined && !/^(?:people|men|women|children|dead)$/.test(next.lower)
  );
}

const nameless = new Set([
  "the",
  "in",
  "at",
  "about",
  "some",
  "on",
  "of",
  "for",
  "with",
  "nearly",
  "almost",
  "over",
  "only",
  "another",
  "and",
  "but",
  "all",
  "these",
  "those",
  "than",
]);

/** "1." or "2)" at the beginning of a line. */
const isMarker = (s: readonly Lexeme[], { end, value }: Amount) => value < 100 && (s[end]?.lower === "." || s[end]?.lower === ")");

/** A number that counts nothing named stands for itself: "killed 12", "by 52 to 48". "one" alone is a pronoun, "half" alone an adverb. */
export function stands(s: readonly Lexeme[], i: number, number: Amount): boolean {
  const { lower } = s[i] as Lexeme;
  if (number.value === 1 && lower === "one") return false;
  if (lower === "half" && number.value === 1 / 2) return s[number.end]?.lower === "of" || s[number.end]?.lower === "the";
  return !(number.isVague && lower === "scores" && s[number.end]?.lower !== "of");
}
