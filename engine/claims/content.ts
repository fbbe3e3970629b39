import { objectVerbs, prepositionsOf } from "../lexicon/cues.ts";
import {
  adverbs,
  bareCues,
  determiners,
  infinitiveCues,
  objectPronouns,
  occasions,
  possessives,
  prepositions,
  pronouns,
  subordinators,
  timeWords,
} from "../lexicon/grammar.ts";
import type { Sentence, Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isCapitalAt, isMarkAt, isPunctuationAt, isQuoted, isVerbLike, lowerAt, type Words } from "./clause.ts";
import { endOf, type Shape } from "./content-end.ts";
import type { Cue } from "./cue.ts";

const fewestWords = 3;

/** What stands in front of `before` (a token: the source's or the cue's first) and is handed over by it; undefined where nothing is. */
export function contentBefore(words: Words, before: number, sentence: Sentence, floor: number): Span | undefined {
  const [from] = sentence.tokens;
  if (before <= from) return undefined;
  const comma = lowerAt(words, before - 1);
  const isAfterQuote = isMarkAt(words, before - 1) || isQuoted(words, before - 1);
  if (!isAfterQuote && comma !== "," && comma !== "—" && comma !== "–") return undefined;
  const mark = isMarkAt(words, before - 1) ? before - 1 : isMarkAt(words, before - 2) ? before - 2 : -1;
  const quotation = words.quoted[mark >= 0 ? mark - 1 : before - 1] ?? -1;
  const start = Math.max(from, floor);
  const opening = words.tokens[start] as Token;
  if (quotation >= 0) {
    const { start: quoteStart, parts } = words.outer[quotation] as { start: number; parts: Span[] };
    const end = mark >= 0 ? (words.tokens[mark] as Token).end : (words.tokens[before - 1] as Token).end;
    const isWhole = quoteStart <= (words.tokens[start + fewestWords] as Token).start;
    if (isWhole) return { start: withMark(words, parts[0]?.start ?? quoteStart), end };
    return { start: opening.start, end };
  }
  if (before - 1 - start < fewestWords || !hasPredicate(words, start, before - 1)) return undefined;
  const running = start === from ? (words.quoted[start] ?? -1) : -1;
  return {
    start: running >= 0 ? withMark(words, words.outer[running]?.start ?? opening.start) : opening.start,
    end: (words.tokens[before - 2] as Token).end,
  };
}

/** Is there a clause with its verb between two tokens, and not one that waits for another ("As the board met, …")? */
function hasPredicate(words: Words, from: number, to: number) {
  const opens = lowerAt(words, from);
  const first = waiting.has(opens) ? findComma(words, from, to) : from;
  for (let at = first; at < to; at++)
    if (isVerbLike(lowerAt(words, at)) || isQuoted(words, at) || endsAsVerb(lowerAt(words, at))) return true;
  return false;
}
const waiting = new Set([
  "as",
  "when",
  "while",
  "after",
  "before",
  "if",
  "although",
  "though",
  "since",
  "because",
  "once",
  "until",
  "in",
  "on",
  "at",
  "for",
  "with",
  "during",
]);
const findComma = (words: Words, from: number, to: number) => {
  let at = from;
  while (at < to && lowerAt(words, at) !== ",") at++;
  return at;
};
/** A present tense that its ending gives away as far as an ending can. */
const endsAsVerb = (lower: string) =>
  /[^su]s$/.test(lower) || lower === "'s" || lower === "'re" || lower === "'ll" || lower === "'m" || lower === "'ve";

/** The opening mark belongs to the content. */
const withMark = (words: Words, start: number) => {
  const { text } = words.text;
  if (["``", "''"].includes(text.slice(start - 2, start))) return start - 2;
  return /[“"„«‘']/.test(text.charAt(start - 1)) ? start - 1 : start;
};

/** What follows the cue and is handed over by it. `source`: the first token of who says it. */
export function contentAfter(words: Words, cue: Cue, source: number, sentence: Sentence, shape: Shape = {}): Span | undefined {
  const from = cue.last + 1;
  const to = sentence.tokens[1];
  const opening = opensAt(words, cue, from, to, source - 1);
  const start = opening ?? objectAt(words, cue, from, to);
  if (start === undefined || start >= to) return undefined;
  const end =
    (lowerAt(words, start - 1) === "that" ? undefined : quotedEnd(words, start, to)) ??
    endOf(words, start, to, opening === undefined ? { ...shape, isObject: true } : shape);
  return end > (words.tokens[start] as Token).start ? { start: (words.tokens[start] as Token).start, end } : undefined;
}

/** Where a quotation that opens the content closes, if the sentence then turns to something else ("“…!” and left"). */
function quotedEnd(words: Words, start: number, to: number): number | undefined {
  const quotation = isMarkAt(words, start) ? (words.quoted[start + 1] ?? -1) : -1;
  if (quotation < 0) return undefined;
  let close = start + 1;
  while (close < to && words.quoted[close] === quotation) close++;
  return close + 1 < to && isMarkAt(words, close) && turning.has(lowerAt(words, close + 1))
    ? (words.tokens[close] as Token).end
    : undefined;
}
const turning = new Set(["and", "but", "while", "as", "in", "on", "at", "during", "after", "before", "when", "then"]);

/** The first token of a content that follows, or undefined: "that …", a quotation, a clause, "to …". */
function opensAt(words: Words, cue: Cue, from: number, to: number, before: number): number | undefined {
  const next = lowerAt(words, from);
  const lower = lowerAt(words, cue.last);
  const that = conjunction(words, from, to);
  const mark = findAhead(words, from, to, (at) => isMarkAt(words, at) && isQuoted(words, at + 1));
  const colon = behindColon(words, from, to);
  if (colon !== undefined) return colon;
  if (next === "," && lowerAt(words, before) === "as" && from + 3 < to) return from + 1;
  if (cue.kind === "mixed") return mark === undefined ? undefined : from;
  if (that !== undefined && (mark === undefined || that < mark)) return that + (lowerAt(words, that) === "whether" ? 0 : 1);
  if (mark !== undefined && (mark === from || (mark === from + 1 && isPunctuationAt(words, from)))) return mark;
  if (
    next === "to" &&
    (isCapitalAt(words, from + 1) || determiners.has(lowerAt(words, from + 1)) || possessives.has(lowerAt(words, from + 1)))
  )
    return undefined;
  if (next === "to") return infinitiveCues.has(lower) || mark !== undefined ? from : undefined;
  if (isPunctuationAt(words, from) && next !== "(" && next !== "—")
    return next === "," && mark !== undefined && mark - from < 12 && cue.kind === "speech" ? mark : undefined;
  const skipped = skipOccasion(words, from, to);
  if (skipped >= to) return undefined;
  const isTold = /^(tell|tells|told|telling)$/.test(lower);
  if (
    bareCues.has(lower) &&
    to - skipped > 2 &&
    (isQuoted(words, skipped + 1) || hasPredicate(words, skipped, to)) &&
    (skipped > from || isTold || !prepositions.has(lowerAt(words, skipped)))
  )
    return isTold ? behindObject(words, skipped, to) : skipped;
  return mark !== undefined && cue.kind === "speech" ? from : undefined;
}

/** The first token of what the cue has as its object ("criticised the plan", "called on Roe to resign"), or undefined. */
function objectAt(words: Words, cue: Cue, from: number, to: number): number | undefined {
  const lower = lowerAt(words, cue.last);
  const particle = ["out", "up", "back"].includes(lowerAt(words, from)) ? from + 1 : from;
  if (prepositionsOf.get(lower)?.has(lowerAt(words, particle))) return particle + 1 < to ? particle + 1 : undefined;
  return objectVerbs.has(lower) && opensObject(words, from, to) ? from : undefined;
}

/** Does a noun with what stands before it begin here, and no adverb or adjunct? */
function opensObject(words: Words, at: number, to: number) {
  const lower = lowerAt(words, at);
  if (at >= to || isPunctuationAt(words, at) || timeWords.has(lower) || isVerbLike(lower)) return false;
  if (determiners.has(lower) || possessives.has(lower) || objectPronouns.has(lower) || isCapitalAt(words, at)) return true;
  return (
    !prepositions.has(lower) &&
    !subordinators.has(lower) &&
    !adverbs.has(lower) &&
    !pronouns.has(lower) &&
    !lower.endsWith("ly") &&
    !notObjects.has(lower)
  );
}
const notObjects = new Set([
  "and",
  "or",
  "but",
  "to",
  "not",
  "up",
  "out",
  "off",
  "down",
  "away",
  "more",
  "less",
  "who",
  "which",
  "that",
  "'s",
  "’",
  "ago",
  "same",
  "little",
  "nothing",
  "above",
  "below",
]);

/** "told reporters", "told the board on Monday": the clause begins behind whom it was told. */
function behindObject(words: Words, from: number, to: number) {
  let at = from;
  if (pronouns.has(lowerAt(words, at)) || ["him", "her", "them", "me", "us"].includes(lowerAt(words, at))) return at + 1;
  while (at < to && at - from < 8 && lowerAt(words, at) !== ",") {
    at++;
    const lower = lowerAt(words, at);
    if (at > from && (pronouns.has(lower) || lower === "the" || lower === "there" || isMarkAt(words, at))) return at;
  }
  return from;
}

/** The mark of a quotation that a colon hands over, however much the sentence says before ("told the hall in Oslo on Monday: “…”"). */
function behindColon(words: Words, from: number, to: number): number | undefined {
  for (let at = from; at + 2 < Math.min(to, from + farthestColon) && !isQuoted(words, at); at++)
    if (lowerAt(words, at) === ":" && isMarkAt(words, at + 1) && isQuoted(words, at + 2)) return at + 1;
  return undefined;
}
const farthestColon = 40;

/** "that", "whether" or a colon behind the cue; what stands between may be an occasion or whom it was told, but no clause. */
function conjunction(words: Words, from: number, to: number): number | undefined {
  const isOpen = (at: number) => ["that", "whether", ":"].includes(lowerAt(words, at));
  const found = findAhead(
    words,
    from,
    to,
    (at) => isOpen(at) || (at > from && lowerAt(words, at) === ",") || isVerbLike(lowerAt(words, at)),
  );
  return found !== undefined && isOpen(found) ? found : undefined;
}

function findAhead(words: Words, from: number, to: number, test: (at: number) => boolean): number | undefined {
  for (let at = from; at < Math.min(to, from + 18); at++) {
    if (isQuoted(words, at)) return undefined;
    if (test(at)) return at;
    if ([";", ".", "—", "–", "--"].includes(lowerAt(words, at))) return undefined;
  }
  return undefined;
}

/** Steps over "on Tuesday", "in a statement", "last week". */
function skipOccasion(words: Words, from: number, to: number): number {
  let at = from;
  for (let round = 0; round < 3; round++) {
    const lower = lowerAt(words, at);
    if (timeWords.has(lower)) at++;
    else if (["last", "this", "earlier", "late", "early"].includes(lower) && timeWords.has(lowerAt(words, at + 1))) at += 2;
    else if (lower === "on" && timeWords.has(lowerAt(words, at + 1))) at += 2;
    else if (["in", "during", "at", "on", "by", "via", "through"].includes(lower)) {
      const occasion = findAhead(words, at + 1, Math.min(to, at + 6), (ahead) => occasions.has(lowerAt(words, ahead)));
      if (occasion === undefined) return at;
      at = occasion + 1;
    } else return at;
  }
  return at;
}
