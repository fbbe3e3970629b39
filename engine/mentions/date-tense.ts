import { fixedFor, futureWithTo, futureWords, movedTo, notPast, pastPromises, pastVerbs, stepsAhead } from "../lexicon/tense.ts";
import {
  couldNot,
  isAwaited,
  isDelivery,
  isDenied,
  isPreviewed,
  isSupposed,
  isTimetable,
  oneClause,
  oneStep,
  opensWait,
  waitsAt,
} from "./date-outlook.ts";
import type { Lexeme } from "./lexeme.ts";

/**
 * Which way a sentence looks at a date in it: by the nearest verb before it, else the first one behind it; a date that opens its clause belongs to
 * the verb behind it. Null where none shows a tense. "told reporters Tuesday that the two will meet" is past, "On Thursday the two will meet" is future.
 */
export function tenseAt(s: readonly Lexeme[], at: number): Tense {
  const lead = s[leadOf(s, at)]?.lower ?? "";
  if (lead === "through" && s[at]?.word?.weekday !== undefined) return "future";
  if (lead === "to" && s[at]?.word?.weekday !== undefined && !comparing.has(s[at - 2]?.lower ?? "")) return "future";
  if (lead === "as" && s[at - 2]?.lower !== "such" && s[at - 3]?.lower === "as") return asSoonAs(s, at);
  if (lead === "until" && timeLeft.has(s[at - 2]?.lower ?? "")) return "future";
  if (isDayOrMonth(s[at]) && (isPreviewed(s, at) || isDelivery(s, at))) return "future";
  const isWeekday = s[at]?.word?.weekday !== undefined;
  const isLimit = isWeekday ? limits.has(lead) : lead === "until" || lead === "till";
  const look: Look = { at, isLimit, isWeekday };
  if (opensClause(s, at)) {
    const ahead = firstBehind(s, at, oneClause);
    if (ahead) return ahead;
  }
  let aside: Tense = null;
  for (let i = at - 1, steps = 0; i >= 0 && steps < farthest; i--, steps++) {
    if (limits.has(lead) && s[i]?.lower === "to" && i < at - 1 && isInfinitive(s, i)) return "future";
    if (waitsAt(s, i, at)) return "future";
    if (isWeekday && i < at - 1 && reasons.has(`${s[i]?.lower} ${s[i + 1]?.lower}`)) return "past";
    const clue = clueOf(s, i, look);
    if (clue && isWeekday && s[i]?.lower === "would" && at - i > oneStep && relatives.has(s[i - 1]?.lower ?? "")) aside = clue;
    else if (clue) return clue;
  }
  return aside ?? firstBehind(s, at, farthest) ?? (isLimit ? "future" : null);
}

/** "as soon as Monday" lies ahead, "as recently as Monday" behind; where the sentence opens with it, its verb tells. */
function asSoonAs(s: readonly Lexeme[], at: number): Tense {
  if (s[at - 2]?.lower === "recently" || s[at - 2]?.lower === "late") return "past";
  return (at === 3 ? firstBehind(s, at, oneClause) : null) ?? "future";
}

/** "70 days until the vote", "with three weeks left until Easter". */
const timeLeft = new Set(["days", "weeks", "months", "hours", "remaining", "left"]);
/** "will vote for him because of the raid on Friday": what is behind the deed is over. */
const reasons = new Set(["because of", "thanks to", "wake of", "aftermath of", "despite the", "despite a", "response to"]);

/** The word that leads to a date, past the clock before it ("until 9 a.m. Tuesday") and "at least". */
function leadOf(s: readonly Lexeme[], at: number): number {
  let i = s[at - 1]?.lower === "least" && s[at - 2]?.lower === "at" ? at - 3 : at - 1;
  if (!clockWords.has(s[i]?.lower ?? "")) return i;
  while (i > at - 5 && (s[i]?.value !== undefined || clockWords.has(s[i]?.lower ?? ""))) i--;
  return i;
}
const clockWords = new Set(["a.m.", "p.m.", "am", "pm", "noon", "midnight", "est", "edt", "et", "gmt"]);

export type Tense = "past" | "future" | null;
/** What is known of the date whose verb is looked for. */
type Look = { at: number; isLimit: boolean; isWeekday: boolean };

const farthest = 40;
/** "is meeting the two ministers in Rome on Monday" is arranged; further off "is edging closer" only goes on. */
const oneArrangement = 8;
/** "passed a bill that would ban …": what the bill would do is not when it was passed. */
const relatives = new Set(["that", "which", "who"]);
/** Behind these a day is where something ends. */
const limits = new Set(["until", "till", "by", "through"]);
const comparing = new Set(["contrast", "compared", "prior", "up", "back"]);

function firstBehind(s: readonly Lexeme[], at: number, reach: number): Tense {
  for (let i = at + 1; i < s.length && i <= at + reach; i++) {
    const clue = clueOf(s, i, { at, isLimit: false, isWeekday: false });
    if (clue) return clue;
  }
  return null;
}

/** "On Monday the court …", "said that in March the plant …", ", and on Friday they …". */
function opensClause(s: readonly Lexeme[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i <= 3 && prepositions.has((s[i] as Lexeme).lower)) i--;
  if (i < 0) return true;
  const { lower, end } = s[i] as Lexeme;
  if (lower === '"' && s[i + 1]?.start !== end) return false;
  return openings.has(lower) || (i < at - 1 && joins.has(lower));
}
const prepositions = new Set(["on", "in", "by", "early", "late", "since", "at", "for", "from", "last", "next", "this", "the"]);
const openings = new Set(["that", ";", ":", "“", '"', "when", "because", "but"]);
const joins = new Set([",", "and", "—", "–"]);

/** "to buy", not "to the", "to Rome", "to 5". */
function isInfinitive(s: readonly Lexeme[], i: number): boolean {
  const next = s[i + 1];
  return (
    next !== undefined &&
    next.value === undefined &&
    (next.word === undefined || partVerbs.has(next.lower)) &&
    !next.isCapital &&
    /^[a-z]/.test(next.lower) &&
    !determiners.has(next.lower) &&
    !next.lower.endsWith("s")
  );
}
/** Words of time that are verbs behind "to": "expected to close". */
const partVerbs = new Set(["close", "end", "start", "last", "march", "spring", "fall"]);
const determiners = new Set(
  "the a an his her its their our my your this that these those each every some any no all both him them it me".split(" "),
);

function clueOf(s: readonly Lexeme[], i: number, { at, isLimit, isWeekday }: Look): Tense {
  const { lower, isCapital } = s[i] as Lexeme;
  const next = s[i + 1]?.lower ?? "";
  if ((isLimit || s[at - 1]?.lower === "through") && movedTo.has(lower)) return "future";
  if ((isWeekday || isDayOrMonth(s[at])) && isTimetable(s, i, at)) return "future";
  if ((lower === "is" || lower === "are") && at - i <= oneArrangement && next.length > 5 && next.endsWith("ing")) return "future";
  if (lower === "due" && at > i && at - i <= 3) return wasOver(s, i) ? "past" : "future";
  if (lower === "could" && next !== "have") return next === "not" || isDenied(s, i) ? "past" : "future";
  if ((lower === "is" || lower === "are") && isSupposed(s, i)) return "future";
  if (futureWords.has(lower) && !(lower === "may" && isCapital)) {
    const isNoun = !modals.has(lower) && nounSigns.has(s[i - 1]?.lower ?? "") && (isWeekday || next !== "to");
    const isLoose = isWeekday && pastPromises.has(lower) && !(stepsAhead.has(s[i + 2]?.lower ?? "") && at - i <= oneStep);
    const leads =
      !isLoose &&
      !isNoun &&
      (!futureWithTo.has(lower) || (next === "to" && isInfinitive(s, i + 1)) || (next === "for" && fixedFor.has(lower)));
    if (leads) return wasOver(s, i) || (lower === "would" && next === "have") ? "past" : "future";
  }
  const isPast =
    pastVerbs.has(lower) || (lower.length > 4 && lower.endsWith("ed") && !notPast.has(lower) && !isCapital && !isAdjective(s, i));
  if (!isPast) return null;
  const lead = s[i - 1]?.lower ?? "";
  if (lead === "be" && couldNot(s, i)) return "past";
  if ((lead === "is" || lead === "are") && isAwaited(s, i)) return "future";
  if (lead === "be" || lead === "will" || lead === "'ll" || lead === "won't") return "future";
  if (isWeekday && i < at && opensWait(s, i)) return "future";
  // "to shut", "would cut": the plain form of a verb that looks like its past.
  return bareBefore.has(lead) ? null : "past";
}

const isDayOrMonth = (lexeme: Lexeme | undefined) => lexeme?.word?.month !== undefined || lexeme?.word?.weekday !== undefined;

const modals = new Set(["will", "'ll", "shall", "would", "may", "might", "must", "should", "can", "going", "is", "are", "was", "were"]);
/** Behind these a plan, an offer or an order is a noun. */
const nounSigns = new Set(["the", "a", "an", "its", "his", "her", "their", "this", "that", "previously", "any", "no"]);

/** "had been due to expire": what was ahead then lies behind now. */
const wasOver = (s: readonly Lexeme[], i: number) => s[i - 1]?.lower === "had" || (s[i - 1]?.lower === "been" && s[i - 2]?.lower === "had");

const bareBefore = new Set(["to", "would", "could", "can", "may", "might", "must", "should", "not"]);

/** "the divided parliament", "an expected vote": between an article and a noun a form in -ed says nothing of time. */
const isAdjective = (s: readonly Lexeme[], i: number) => {
  const before = s[i - 1]?.lower;
  return before === "the" || before === "a" || before === "an" || before === "of" || before === "to";
};
