import { nounsBefore, passiveCues } from "../lexicon/cue-nouns.ts";
import { type CueKind, cueVerbs } from "../lexicon/cues.ts";
import { adverbs, beForms, determiners, modals, nounLike, possessives, prepositions, pronouns } from "../lexicon/grammar.ts";
import type { Sentence } from "../text/text.ts";
import { isCapitalAt, isMarkAt, isQuoted, lowerAt, type Words } from "./clause.ts";
import { nounCueAt } from "./noun-cue.ts";
import { passiveCueAt } from "./passive.ts";

/** Words that hand over what somebody says. `first` to `last`: token indexes, both included. `subject`: the token before the verb and its adverbs. */
export type Cue = {
  first: number;
  last: number;
  kind: CueKind | "according" | "noun" | "passive";
  isParticiple: boolean;
  subject: number;
};

type CueWord = { kind?: CueKind; isNoun?: true; isPassive?: true };
/** Every word that may be a cue or end one, looked up once a token. */
const cueWords = new Map<string, CueWord>([["according", {}]]);
const know = (word: string, what: CueWord) => cueWords.set(word, { ...cueWords.get(word), ...what });
for (const [verb, kind] of cueVerbs) know(verb, { kind });
for (const nouns of nounsBefore.values()) for (const noun of nouns) know(noun, { isNoun: true });
for (const participle of passiveCues) know(participle, { isPassive: true });

/** The cues of a sentence that stand outside quotations, in order. */
export function findCues(words: Words, { tokens: [from, to] }: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const lower = lowerAt(words, at);
    const known = cueWords.get(lower);
    if (!known || isQuoted(words, at)) continue;
    // Inside a sentence a capital makes a name of it: "the United States", "the Post".
    if (at > from && isCapitalAt(words, at) && isCapitalAt(words, at - 1)) continue;
    if (lower === "according" && lowerAt(words, at + 1) === "to")
      cues.push({ first: at, last: at + 1, kind: "according", isParticiple: false, subject: at - 1 });
    const owned =
      (known.isNoun ? nounCueAt(words, at, from, to) : undefined) ?? (known.isPassive ? passiveCueAt(words, at, from, to) : undefined);
    if (owned) cues.push(owned);
    const { kind } = known;
    if (!kind || owned) continue;
    const subject = beforeVerb(words, at, from);
    if (isVerb(words, at, subject, to, kind))
      cues.push({ first: at, last: at, kind, isParticiple: lower.endsWith("ing") && !beForms.has(lowerAt(words, subject + 1)), subject });
  }
  return cues;
}

/** Steps back over adverbs and auxiliaries. */
function beforeVerb(words: Words, at: number, from: number) {
  let before = at - 1;
  while (before >= from && at - before < 6 && isBetween(lowerAt(words, before))) before--;
  return before;
}

const isBetween = (lower: string) => adverbs.has(lower) || (modals.has(lower) && lower !== "to" && lower !== "let") || isManner(lower);
const isManner = (lower: string) => lower.length > 4 && lower.endsWith("ly") && !nounsInLy.has(lower);
const nounsInLy = new Set([
  "family",
  "italy",
  "july",
  "assembly",
  "ally",
  "reply",
  "supply",
  "monopoly",
  "anomaly",
  "emily",
  "sally",
  "kelly",
  "molly",
  "billy",
  "weekly",
  "daily",
  "holly",
]);

/** Is the word at `at` a verb here, and one that hands something over? */
function isVerb(words: Words, at: number, subject: number, to: number, kind: CueKind) {
  const lower = lowerAt(words, at);
  const before = lowerAt(words, at - 1);
  const next = lowerAt(words, at + 1);
  if (determiners.has(before) || possessives.has(before) || before === "'s" || before === "’" || before === "to" || before === "let")
    return false;
  if (["to", "let"].includes(lowerAt(words, subject))) return false;
  const isPassive =
    beForms.has(before) || (adverbs.has(before) && [at - 2, at - 3].some((back) => back > subject && beForms.has(lowerAt(words, back))));
  if (isPassive && !lower.endsWith("ing")) return false;
  if (prepositions.has(before) && !lower.endsWith("ing") && before !== "as") return false;
  if (prepositions.has(before) && lower.endsWith("ing") && before !== "by" && before !== "in" && before !== "after" && before !== "while")
    return false;
  if ((kind !== "speech" && possible.has(before)) || (words.tokens[at - 1]?.kind === "number" && !before.endsWith("-old"))) return false;
  const isParticiple = lower.endsWith("ing") && (before === "," || isMarkAt(words, at - 1) || isPassive);
  const isDoubtful = (nounLike.has(lower) && !isParticiple) || (kind === "stance" && !/(?:ed|ing)$/.test(lower));
  if (isDoubtful && isPlainVerb(words, at, subject)) return true;
  if (lower === "regarding" || lower === "following" || (lower.startsWith("add") && next === "up")) return false;
  if (lower === "called" && isCapitalAt(words, at + 1) && ["a", "an"].includes(lowerAt(words, at - 2))) return false;
  if (isDoubtful) return next === "that" || isMarkAt(words, at + 1) || (next === ":" && at + 2 < to) || (next === "," && isLed(words, at));
  return true;
}

/** What somebody may or could hold is not yet held. */
const possible = new Set(["can", "could", "should", "must", "may", "might", "shall"]);

const isLed = (words: Words, at: number) => {
  const before = lowerAt(words, at - 1);
  return pronouns.has(before) || modals.has(before) || before === "who" || isCapitalAt(words, at - 1);
};

/** A word that may be a noun is a verb behind a pronoun, a modal or a name, with a noun, clause or infinitive behind it. */
function isPlainVerb(words: Words, at: number, subject: number) {
  const next = lowerAt(words, at + 1);
  const before = lowerAt(words, at - 1);
  if (seldomVerbs.has(lowerAt(words, at)) && !pronouns.has(before) && !modals.has(before)) return false;
  const hasMore =
    determiners.has(next) || possessives.has(next) || pronouns.has(next) || isCapitalAt(words, at + 1) || next === "to" || next === "how";
  return hasMore && (isLed(words, at) || (subject === at - 1 && before.endsWith("s")));
}

const seldomVerbs = new Set(
  "state states care cares point points question questions offer offers rule rules attack attacks support supports campaign campaigns view views press add vote".split(
    " ",
  ),
);
