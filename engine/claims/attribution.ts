import { accordingEnders, auxiliaries, determiners, possessives, prepositions, subordinators } from "../lexicon/grammar.ts";
import type { Context } from "../mentions/context.ts";
import type { Sentence, Text, Token } from "../text/text.ts";
import type { Attribution, Span } from "../types.ts";
import { isCapitalAt, isMarkAt, isPredicate, isPunctuationAt, isQuoted, lowerAt, type Words, wordsOf } from "./clause.ts";
import { namedBeforeColon } from "./colon-cue.ts";
import { contentAfter, contentBefore } from "./content.ts";
import { type Cue, findCues } from "./cue.ts";
import { ownedSaying } from "./noun-cue.ts";
import { heldToBe } from "./passive.ts";
import { partsAround, runningOn } from "./running-on.ts";
import { type Run, sourceAfter, sourceBefore, subjectOf } from "./source.ts";
import { speakers } from "./speaker.ts";

/** An attribution and the sentence that its cue stands in. */
export type FoundAttribution = { attribution: Attribution; sentence: number };

/** More in one sentence are no prose. */
const mostCues = 10;

type Told = { source: Run; cue: Cue; content: Span };

/** Who says what: direct, mixed and indirect speech, in the order of the text. */
export function findAttributions(text: Text, context: Context): FoundAttribution[] {
  const words = wordsOf(text);
  const speakerOf = speakers(words, context);
  const quoted = ({ start, end }: Span) => ({ start, end, quote: text.text.slice(start, end) });
  return text.sentences.flatMap((sentence, index) =>
    withoutInner(tellings(words, sentence)).flatMap((told) => {
      const speaker = speakerOf(told.source, told.content, index);
      const [from, to] = [spanOf(words, told.source), spanOf(words, told.cue)];
      const tag = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
      const [source, cue] = [quoted(from), quoted(to)];
      return partsAround(words, runningOn(words, told.content, index), tag).map((part) => ({
        attribution: speaker ? { source, cue, content: quoted(part), speaker } : { source, cue, content: quoted(part) },
        sentence: index,
      }));
    }),
  );
}

function tellings(words: Words, sentence: Sentence): Told[] {
  const named = namedBeforeColon(words, sentence);
  const told: Told[] = named ? [named] : [];
  for (const cue of findCues(words, sentence).slice(0, mostCues)) {
    const found =
      cue.kind === "according"
        ? accordingTo(words, cue, sentence)
        : cue.kind === "noun"
          ? ownedSaying(words, cue, sentence)
          : cue.kind === "passive"
            ? heldToBe(words, cue, sentence)
            : cue.isParticiple
              ? adding(words, cue, sentence, told.findLast((one) => one.cue.kind === "speech") ?? told.at(-1))
              : saying(words, cue, sentence, told.at(-1));
    if (found) told.push(found);
  }
  return told.map((one, index) => cutAtNext(words, one, told.slice(index + 1)));
}

/** "X said this and said that": the first content ends where the second cue of the same source begins. */
function cutAtNext(words: Words, one: Told, later: readonly Told[]): Told {
  const next = later.find(
    ({ source, cue }) => source.first === one.source.first && (words.tokens[cue.first] as Token).start > one.content.start,
  );
  const before = next && next.cue.first - 1;
  if (!next || before === undefined || before <= one.cue.last) return one;
  if (!["and", "but", "or"].includes(lowerAt(words, before)) && !(next.cue.isParticiple && lowerAt(words, before) === ",")) return one;
  const last = lowerAt(words, before - 1) === "," ? before - 2 : before - 1;
  const end = (words.tokens[last] as Token).end;
  return end > one.content.start && end < one.content.end ? { ...one, content: { start: one.content.start, end } } : one;
}

/** "According to X, …" and "…, according to X". */
function accordingTo(words: Words, cue: Cue, sentence: Sentence): Told | undefined {
  const [from, to] = sentence.tokens;
  const source = sourceAfter(words, cue.last + 1, to, accordingEnders);
  if (!source) return undefined;
  const before = cue.first - from > 3 ? clauseBefore(words, cue.first, from) : undefined;
  const start = lowerAt(words, source.last + 1) === "," ? source.last + 2 : source.last + 1;
  const content = before ?? (start < to ? { start: (words.tokens[start] as Token).start, end: endWithoutStop(words, to) } : undefined);
  return content && content.end > content.start ? { source, cue, content } : undefined;
}

function clauseBefore(words: Words, before: number, from: number): Span {
  let last = before - 1;
  while (last > from && isPunctuationAt(words, last) && !isMarkAt(words, last)) last--;
  return { start: (words.tokens[from] as Token).start, end: (words.tokens[last] as Token).end };
}

const endWithoutStop = (words: Words, to: number) =>
  (words.tokens[isPunctuationAt(words, to - 1) && !isMarkAt(words, to - 1) ? to - 2 : to - 1] as Token).end;

/** ", adding that …": the source is who spoke before in the sentence, or its subject. */
function adding(words: Words, cue: Cue, sentence: Sentence, before: Told | undefined): Told | undefined {
  const [from, to] = sentence.tokens;
  const source = before?.cue.kind === "speech" ? before.source : (subjectOf(words, from, to) ?? before?.source);
  const content = source && contentAfter(words, cue, source.first, sentence);
  return source && content && source.last < cue.first ? { source, cue, content } : undefined;
}

/** "X said …", "…, X said", "…, said X", "X did this and said …". */
function saying(words: Words, cue: Cue, sentence: Sentence, before: Told | undefined): Told | undefined {
  const [from, to] = sentence.tokens;
  if (isInverted(words, cue, from, to)) {
    const source = sourceAfter(words, cue.last + 1, to);
    if (!source) return undefined;
    const content = contentBefore(words, cue.first, sentence, from);
    const more = quotedAfter(words, source.last + 1, sentence);
    return content && { source, cue, content: more ? { start: content.start, end: more.end } : content };
  }
  const own = ["and", "but", "or", "then"].includes(lowerAt(words, cue.subject)) ? undefined : sourceBefore(words, cue.subject, from);
  const isShared = own === undefined || isPredicate(lowerAt(words, own.first));
  const source = isShared ? (before?.source ?? subjectOf(words, from, cue.first)) : own;
  if (!source || source.last >= cue.first || (own && holdsVerb(words, own))) return undefined;
  const after = contentAfter(words, cue, source.first, sentence, { isInside: isInside(words, source, cue) });
  const preceding =
    cue.kind === "speech" && !isShared && !relative.has(lowerAt(words, cue.subject))
      ? contentBefore(words, source.first, sentence, from)
      : undefined;
  // "… to get started.” Roe added: “…”": what ended with a full stop is another's.
  const isOver =
    after !== undefined &&
    lowerAt(words, cue.last + 1) === ":" &&
    /[.!?]\s*[^\w\s]?\s*$/.test(words.text.text.slice(Math.max(0, (preceding?.end ?? 0) - 4), preceding?.end ?? 0));
  if (after && preceding && !isOver && isQuotedEnd(words, source.first) && isMarkAtOffset(words, preceding.start))
    return { source, cue, content: isMarkAtOffset(words, after.start) ? { start: preceding.start, end: after.end } : preceding };
  const content = after ?? preceding;
  return content && { source, cue, content };
}

/** Does the cue stand in a clause that another one holds ("Roe, who said …, left") or follows ("While Roe said …, Lind …")? */
const isInside = (words: Words, source: Run, cue: Cue) =>
  leading.has(lowerAt(words, source.first - 1)) ||
  (lowerAt(words, source.last + 1) === "who" && source.last + 1 < cue.first) ||
  ["who", "which"].includes(lowerAt(words, cue.subject));
const leading = new Set([
  "while",
  "although",
  "though",
  "when",
  "if",
  "since",
  "after",
  "before",
  "because",
  "as",
  "whereas",
  "once",
  "until",
]);

const relative = new Set(["who", "which", "that"]);
/** A run with a verb of its own is a clause, not who says it; what stands between commas or behind "who" explains. */
function holdsVerb(words: Words, { first, last }: Run) {
  for (let at = first; at <= last; at++) {
    if (lowerAt(words, at) === "," || relative.has(lowerAt(words, at))) return false;
    if (auxiliaries.has(lowerAt(words, at))) return true;
  }
  return false;
}

const isQuotedEnd = (words: Words, before: number) =>
  isMarkAt(words, before - 1) || isMarkAt(words, before - 2) || isQuoted(words, before - 1);
const isMarkAtOffset = (words: Words, offset: number) => /[“"„«‘`']/.test(words.text.text.charAt(offset));

/** Is the source behind the verb ("“…,” said Jane Roe", "…, said the spokesman")? */
function isInverted(words: Words, cue: Cue, from: number, to: number) {
  const before = cue.first - 1;
  if (cue.kind !== "speech" || before < from || cue.subject !== before || cue.last + 1 >= to) return false;
  const next = lowerAt(words, cue.last + 1);
  const isMarked = isMarkAt(words, before) || isQuoted(words, before) || isMarkAt(words, before - 1);
  if (next === "that" || possessives.has(next) || (!isMarked && !plainSaying.has(lowerAt(words, cue.last)))) return false;
  const opensSource =
    isCapitalAt(words, cue.last + 1) ||
    determiners.has(next) ||
    (words.tokens[cue.last + 1]?.kind === "word" && !prepositions.has(next) && !subordinators.has(next) && !next.endsWith("ly"));
  if (!opensSource) return false;
  if (isMarkAt(words, before) || isQuoted(words, before)) return true;
  return lowerAt(words, before) === "," && (isMarkAt(words, before - 1) || !sourceBefore(words, before, from));
}

/** Without quote marks only these stand before their subject ("Fares will rise, said the ministry"). */
const plainSaying = new Set(["said", "says", "wrote", "writes", "added", "adds"]);

/** A quotation that goes on behind the speech tag ("…,” she said, “…"). */
function quotedAfter(words: Words, at: number, sentence: Sentence): Span | undefined {
  const mark = [at, at + 1].find((index) => index < sentence.tokens[1] && isMarkAt(words, index) && isQuoted(words, index + 1));
  const quotation = mark === undefined ? -1 : (words.quoted[mark + 1] ?? -1);
  return quotation >= 0 ? words.outer[quotation] : undefined;
}

/** An attribution inside another one of the same source says nothing new. */
const withoutInner = (told: readonly Told[]): Told[] =>
  told.filter(
    (one, index) =>
      !told.some(
        (other, at) =>
          at !== index &&
          other.source.first === one.source.first &&
          covers(other.content, one.content) &&
          (at < index || !covers(one.content, other.content)),
      ) && !(isMind(one) && told.some((other) => other !== one && covers(other.content, one.content))),
  );
/** What somebody thinks or is for, told within what another says, is that one's telling. */
const isMind = ({ cue }: Told) => cue.kind === "thought" || cue.kind === "stance" || cue.kind === "noun";
const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** A run that ends before it begins is nobody: an empty span in front of its first token. */
const spanOf = (words: Words, { first, last }: { first: number; last: number }): Span => {
  const { start } = words.tokens[first] as Token;
  return { start, end: last < first ? start : (words.tokens[last] as Token).end };
};
