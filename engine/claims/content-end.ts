import { cueVerbs } from "../lexicon/cues.ts";
import { adverbs, determiners, occasions, possessives, pronouns, timeWords } from "../lexicon/grammar.ts";
import type { Token } from "../text/text.ts";
import { isCapitalAt, isMarkAt, isPunctuationAt, isQuoted, isVerbLike, lowerAt, type Words } from "./clause.ts";

/** How a content ends. `isInside`: its cue stands in a clause that another one follows or holds; `isObject`: it is the object of its cue, no clause. */
export type Shape = { isInside?: boolean; isObject?: boolean };

/** Behind a comma they turn from what was said to what the writer sets beside it. */
const turnings = new Set(["while", "whereas", "although", "though", "as", "according", "despite", "even", "after", "prompting", "leading"]);
const joining = new Set(["and", "but", "so", "yet", "or", "nor"]);
/** Behind an object they say when, where or why it was said. */
const circumstances = new Set([
  "during",
  "when",
  "while",
  "after",
  "before",
  "because",
  "since",
  "until",
  "as",
  "although",
  "though",
  "if",
  "whereas",
]);
/** A subject has its verb within so many tokens. */
const reach = 9;

/**
 * The offset where the content that begins at token `start` ends: with its clause, before the next one and the full stop; a quotation that runs on
 * is taken whole.
 */
export function endOf(words: Words, start: number, to: number, shape: Shape = {}): number {
  let last = to - 1;
  for (let at = start + 1; at < to; at++) {
    if (isQuoted(words, at) || !endsAt(words, at, start, to, shape)) continue;
    last = isMarkAt(words, at) ? at : at - 1;
    break;
  }
  const final = words.quoted[last] ?? -1;
  if (final >= 0 && (words.outer[final]?.end ?? 0) > (words.tokens[last] as Token).end) return words.outer[final]?.end as number;
  while (last > start && !isMarkAt(words, last) && isPunctuationAt(words, last) && lowerAt(words, last) !== ")") last--;
  return last < start ? 0 : (words.tokens[last] as Token).end;
}

function endsAt(words: Words, at: number, start: number, to: number, { isInside, isObject }: Shape): boolean {
  const lower = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  // A comma inside the closing mark parts as one outside it does.
  if (lower === "," || (isMarkAt(words, at) && isQuoted(words, at - 1) && [",", "!", "?"].includes(lowerAt(words, at - 1)))) {
    if (turnings.has(next)) return true;
    if (joining.has(next)) return turnsTo(words, at + 2, to) && (isInside || !isListed(words, at));
    return isInside === true && !["who", "which", "whose", "where"].includes(next) && !isListed(words, at);
  }
  if (lower === ";" || lower === "—" || lower === "–" || lower === "--") return true;
  if (lower === "but" || lower === "and") return turnsBack(words, at + 1);
  if (!isObject || at - start < 2) return false;
  if (circumstances.has(lower)) return true;
  if (timeWords.has(lower)) return !["of", "'s", "the", "last", "this", "next", "every"].includes(lowerAt(words, at - 1));
  if (lower === "on" && timeWords.has(next)) return true;
  if (["in", "at", "during", "on"].includes(lower))
    for (let ahead = at + 1; ahead < Math.min(to, at + 5); ahead++) if (occasions.has(lowerAt(words, ahead))) return true;
  return false;
}

/** Does a clause with a subject of its own begin at token `at`, or another predicate of the same source? */
function turnsTo(words: Words, at: number, to: number): boolean {
  const lower = lowerAt(words, at);
  if (turnsBack(words, at) || ["when", "if", "even", "while", "then"].includes(lower)) return true;
  if (isQuoted(words, at) || !(pronouns.has(lower) || determiners.has(lower) || possessives.has(lower) || isCapitalAt(words, at)))
    return false;
  for (let ahead = at + 1; ahead < Math.min(to, at + reach); ahead++) {
    if (isVerbLike(lowerAt(words, ahead))) return true;
    if (isPunctuationAt(words, ahead)) return false;
  }
  return false;
}

/** "… and accused", "… but later said". */
function turnsBack(words: Words, at: number): boolean {
  const first = adverbs.has(lowerAt(words, at)) ? at + 1 : at;
  const lower = lowerAt(words, first);
  return cueVerbs.has(lower) && /(?:ed|said|told|wrote|thought|spoke|called)$/.test(lower);
}

/** A comma of a list of names or things: another comma and "and" follow within a few tokens. */
function isListed(words: Words, at: number): boolean {
  const back = lowerAt(words, at - 1);
  for (let ahead = at + 1; ahead < at + 7; ahead++) {
    const lower = lowerAt(words, ahead);
    if (lower === "and" || lower === "or") return ahead > at + 1 && !isVerbLike(back) && !pronouns.has(lowerAt(words, at + 1));
    if (isVerbLike(lower) || pronouns.has(lower)) return false;
  }
  return false;
}
