import { timetableVerbs } from "../lexicon/tense.ts";
import type { Lexeme } from "./lexeme.ts";

/** How many lexemes one clause may have, and one step from a verb to what hangs on it. */
export const oneClause = 14;
export const oneStep = 6;

/**
 * "the trial begins Monday", "polls open Tuesday": the present tense of a timetable tells what is to come; of a weekday only close by, since
 * captions are in the present too.
 */
export function isTimetable(s: readonly Lexeme[], i: number, at: number): boolean {
  const { lower, isCapital } = s[i] as Lexeme;
  const before = s[i - 1]?.lower ?? "";
  if (isCapital || notStated.has(before)) return false;
  if (Math.abs(at - i) > oneStep) return i < at && at - i <= oneClause && timetableVerbs.has(lower) && s[at]?.word?.weekday === undefined;
  if (lower === "runs" && courses.has(s[i + 1]?.lower ?? "")) return true;
  if (namedForms.has(lower)) return (s[i - 1]?.isCapital ?? false) || pronouns.has(before);
  return timetableVerbs.has(lower) || (plainForms.has(lower) && before.endsWith("s") && !shortForms.has(before));
}
const courses = new Set(["from", "to", "through", "until", "till"]);
/** Plain forms that are verbs behind a plural. */
const plainForms = new Set(["open", "close", "start", "end", "vote", "hold", "face", "return"]);
const shortForms = new Set(
  "is was has does this its his us as 's remains stays keeps always towards besides ends starts opens closes".split(" "),
);

/** "Congress returns Tuesday", "she hosts the talks in March": forms that are also nouns, where a name or pronoun stands before them. */
const namedForms = new Set("returns visits plays faces hosts runs speaks marks hits comes hears votes".split(" "));
const pronouns = new Set(["he", "she", "it", "which", "who", "that"]);

/** "ahead of Monday’s vote", "heading into Saturday’s final", "in preparation for the January summit", "toward November". */
export function isPreviewed(s: readonly Lexeme[], at: number): boolean {
  const lead = articles.has(s[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const word = s[lead]?.lower ?? "";
  return word === "toward" || word === "towards" || previews.has(`${s[lead - 1]?.lower} ${word}`);
}
const articles = new Set(["the", "a", "an", "his", "her", "its", "their", "this"]);
const previews = new Set(
  "ahead of,heading into,headed into,advance of,preparation for,preparations for,prepares for,preparing for,up for".split(","),
);

/** "crude for April delivery": what is traded is still to come. */
export const isDelivery = (s: readonly Lexeme[], at: number) =>
  s[at - 1]?.lower === "for" && (s[at + 1]?.lower === "delivery" || s[at + 1]?.lower === "settlement");

/** "when the two meet in Rome in July": in a clause of time without a past verb. */
export const waitsAt = (s: readonly Lexeme[], i: number, at: number) =>
  at - i >= 3 && at - i <= oneClause && clauses.has((s[i] as Lexeme).lower);
const clauses = new Set(["when", "once", "if", "until", "unless"]);

/** Before these verbs stands what is not told as a fact of the timetable: "to meet", "did not begin". */
const notStated = new Set("to not did does do would could should might must may had has have been the a an".split(" "));

/** "could not be reached Monday", "neither could be found": what was tried is over. */
export function couldNot(s: readonly Lexeme[], i: number): boolean {
  for (let at = i - 2; at >= Math.max(0, i - 4); at--) {
    const lower = s[at]?.lower;
    if (lower === "couldn't" || lower === "couldn’t") return true;
    if (lower === "could") return s[at + 1]?.lower === "not" || isDenied(s, at);
  }
  return false;
}

/** "neither of them could", "nobody could". */
export const isDenied = (s: readonly Lexeme[], at: number) =>
  s.slice(Math.max(0, at - oneClause), at).some(({ lower }) => denials.has(lower));
const denials = new Set(["neither", "nor", "no", "none", "nobody", "nothing"]);

/** "when the case is heard in May", "until the fund is wound up": what a clause of time waits for is still to come. */
export const isAwaited = (s: readonly Lexeme[], i: number) => s.slice(Math.max(0, i - oneStep), i).some(({ lower }) => awaiting.has(lower));
/** "if she is on the ballot in November". */
export const isSupposed = (s: readonly Lexeme[], i: number) => s.slice(Math.max(0, i - 4), i).some(({ lower }) => supposing.has(lower));
const supposing = new Set(["if", "unless", "until", "once"]);
const awaiting = new Set(["when", "until", "till", "once", "before", "after", "unless", "if"]);

/** "would sell as soon as trading opened Monday", "was expected to speak when it met Friday": what a clause waits for that was ahead is ahead. */
export function opensWait(s: readonly Lexeme[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(1, i - oneStep); at--) {
    if (!waits.has((s[at] as Lexeme).lower) && !(s[at]?.lower === "as" && s[at - 1]?.lower === "soon")) continue;
    return s.slice(Math.max(0, at - oneClause), at).some(({ lower }) => aheadThen.has(lower));
  }
  return false;
}
const waits = new Set(["when", "once", "until", "till"]);
const aheadThen = new Set(["would", "likely", "expected", "planned", "hoped", "set", "due"]);
