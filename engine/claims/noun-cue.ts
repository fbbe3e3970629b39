import { nounsBefore } from "../lexicon/cue-nouns.ts";
import { determiners, possessives } from "../lexicon/grammar.ts";
import type { Sentence, Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isCapitalAt, isMarkAt, isPunctuationAt, isVerbLike, lowerAt, type Words } from "./clause.ts";
import { endOf } from "./content-end.ts";
import type { Cue } from "./cue.ts";
import type { Run } from "./source.ts";

/** More words than these do not stand between whose it is and the noun ("her long and loud insistence"). */
const mostBetween = 3;

/** The cue at token `at`, where a noun of saying has an owner and a content: "the board’s claim that …", "his call for …". */
export function nounCueAt(words: Words, at: number, from: number, to: number): Cue | undefined {
  const link = lowerAt(words, at + 1);
  if (!nounsBefore.get(link)?.has(lowerAt(words, at)) || at + 2 >= to) return undefined;
  const next = lowerAt(words, at + 2);
  if (link === "to" && (determiners.has(next) || possessives.has(next)) && !/^(?:opposition|objections?)$/.test(lowerAt(words, at)))
    return undefined;
  for (let owner = at - 1; owner >= Math.max(from, at - 1 - mostBetween); owner--) {
    const lower = lowerAt(words, owner);
    if (possessives.has(lower) || lower === "'s" || lower === "’s" || lower === "’" || lower === "'")
      return { first: owner + 1, last: at, kind: "noun", isParticiple: false, subject: owner };
    if (isPunctuationAt(words, owner) || determiners.has(lower) || isVerbLike(lower)) return undefined;
  }
  return undefined;
}

/** Whose it is and what it says; undefined where no owner is found. */
export function ownedSaying(
  words: Words,
  cue: Cue,
  { tokens: [from, to] }: Sentence,
): { source: Run; cue: Cue; content: Span } | undefined {
  const owner = lowerAt(words, cue.subject);
  const source = possessives.has(owner) ? { first: cue.subject, last: cue.subject } : ownerBefore(words, cue.subject - 1, from);
  const link = lowerAt(words, cue.last + 1);
  const isNoun = determiners.has(lowerAt(words, cue.last + 2)) || possessives.has(lowerAt(words, cue.last + 2));
  const start = link === "to" && !isNoun ? cue.last + 1 : cue.last + 2;
  const until = source.first <= from + 1 ? predicateAfter(words, start, to, link === "that") : to;
  const end = endOf(words, start, until, { isInside: true, isObject: link !== "that" });
  const begin = (words.tokens[start] as Token).start;
  return end > begin ? { source, cue, content: { start: begin, end } } : undefined;
}

/** The owner in front of its genitive: the capitalised words of a name, or a noun from its determiner on. */
function ownerBefore(words: Words, last: number, from: number): Run {
  let first = last;
  if (isCapitalAt(words, last)) while (first > from && isCapitalAt(words, first - 1)) first--;
  else
    while (
      first > from &&
      last - first < mostBetween &&
      !determiners.has(lowerAt(words, first)) &&
      words.tokens[first - 1]?.kind === "word"
    )
      first--;
  if (first > from && lowerAt(words, first - 1) === "the") first--;
  return { first, last };
}

/** Where the sentence’s own verb stands, when the noun is its subject: behind the verb of a clause, or else the first. */
function predicateAfter(words: Words, start: number, to: number, isClause: boolean): number {
  let left = isClause ? 1 : 0;
  for (let at = start + 1; at < to; at++) {
    if (isMarkAt(words, at) || !isVerbLike(lowerAt(words, at)) || isVerbLike(lowerAt(words, at - 1)) || lowerAt(words, at - 1) === "to")
      continue;
    if (left-- === 0) return at;
  }
  return to;
}
