import { unfinished } from "../lexicon/function-words.ts";
import { spokenMonths } from "../lexicon/months.ts";
import type { Lexeme } from "./lexeme.ts";

/** Words before which a month's name is surely a month. */
const monthSigns = new Set(
  "in since until till by during from of last next this early mid late through before after between end beginning start every each past previous coming".split(
    " ",
  ),
);

/** The month that stands there in capitals or beside a day, else 0. */
export function monthAt(s: readonly Lexeme[], i: number): number {
  const lexeme = s[i];
  const month = lexeme?.word?.month;
  return month === undefined || !lexeme?.isCapital ? 0 : month;
}

/** A month alone. What is also a verb or a name ("May said", "March on", "June Smith") needs a sign that a date is meant. */
export function isSurelyMonth(s: readonly Lexeme[], i: number): boolean {
  const { lower } = s[i] as Lexeme;
  const next = s[i + 1];
  if (lower === "may" && next?.lower === "'s" && cabinets.has(s[i + 2]?.lower ?? "")) return false;
  if (monthSigns.has(s[i - 1]?.lower ?? "") || lower.endsWith(".")) return true;
  if (isAttributive(s, i) || s[i - 1]?.lower.endsWith("est") || (s[i - 1]?.lower === "to" && s[i - 2]?.word?.time !== undefined))
    return true;
  return !spokenMonths.has(lower) && !(givenNames.has(lower) && next?.isCapital && next.word === undefined);
}

/** "the March vote", "its May figures": a month in capitals between an article and a plain noun; "the May government" is hers. */
const isAttributive = (s: readonly Lexeme[], i: number) => {
  const next = s[i + 1];
  return next !== undefined && determiners.has(s[i - 1]?.lower ?? "") && isPlainNoun(next) && !cabinets.has(next.lower);
};
const determiners = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "this", "that"]);
const isPlainNoun = ({ lower, isCapital, word, value }: Lexeme) =>
  !isCapital && word === undefined && value === undefined && /^[a-z]{3}/.test(lower) && !lower.endsWith("ed") && !unfinished.has(lower);
const cabinets = new Set(
  "office spokesman spokeswoman party government cabinet administration ministry premiership team family camp era years deal plan".split(
    " ",
  ),
);
const givenNames = new Set(["april", "june", "august"]);

/** "the November election", "January’s inauguration": what is held by plan is spoken of before as much as after. */
export function isPlannedEvent(s: readonly Lexeme[], i: number): boolean {
  const at = s[i + 1]?.lower === "'s" ? i + 2 : i + 1;
  return plannedEvents.has(s[at]?.lower ?? "") || plannedEvents.has(s[at + 1]?.lower ?? "");
}
const plannedEvents = new Set(
  "election elections vote ballot referendum runoff midterms primary primaries caucus caucuses convention inauguration summit deadline polls olympics".split(
    " ",
  ),
);

/** "is selling it under a June agreement", "since the May vote": what goes on from it has been. */
export const isOfBefore = (s: readonly Lexeme[], i: number) =>
  isAttributive(s, i) && (goesOnFrom.has(s[i - 2]?.lower ?? "") || (s[i - 2]?.lower === "of" && s[i - 3]?.lower === "because"));
const goesOnFrom = new Set(["under", "after", "since", "following", "despite"]);
