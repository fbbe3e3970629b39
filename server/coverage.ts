import type { Block, Span } from "#engine";

/** What is under check, and how much of it somebody has looked at. Pure: pages and the sign-off ask the same functions. */

/**
 * Drafts are under check; a dossier without a draft has every document under check. Documents that were put aside count nowhere:
 * hand in those that stand.
 */
export const underCheck = <D extends { role: "DRAFT" | "SOURCE" }>(documents: readonly D[]): D[] => {
  const drafts = documents.filter((d) => d.role === "DRAFT");
  return drafts.length ? drafts : [...documents];
};

/**
 * What has happened to a word of a document: it stands in a claim that was ruled on, in words marked as no factual claim, in a claim that still waits for a
 * verdict, or nobody has touched it. The engine's "opinion, forecast or question" is a guess: until a person takes it up such words are untouched.
 */
export type WordState = "ruled" | "notFactual" | "waiting" | "untouched";

/** A claim as coverage asks of it; UTF-16 offsets, `also`: the same words again. `isRuled`: its verdict holds. */
export type Covered = {
  start: number;
  end: number;
  also?: readonly { start: number; end: number }[];
  isCheckable: boolean;
  isRuled: boolean;
  isNotFactual: boolean;
};

/** A word with its state; UTF-16 offsets. */
export type CoveredWord = { start: number; end: number; state: WordState };

const word = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
const isRead: ReadonlySet<Block["role"]> = new Set(["headline", "body", "caption"]);

/** The words of a text, or of a part of it. */
export const cutWords = (text: string, { start, end } = { start: 0, end: text.length }): Span[] =>
  [...text.slice(start, end).matchAll(word)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }));

/**
 * The words of a document's headline, body and captions, in their order, each with its state; words elsewhere (furniture, bylines, repeats) where a claim
 * stands on them. The innermost (shortest) claim counts: ruling on a statement does not tick the name, date or figure inside it.
 */
export const coverWords = (
  words: readonly Span[],
  blocks: readonly Pick<Block, "start" | "end" | "role">[],
  claims: readonly Covered[],
): CoveredWord[] => {
  const states: (WordState | undefined)[] = new Array(words.length);
  const from = (offset: number) => firstFrom(words, offset);
  const places = claims.flatMap((claim) => [claim, ...(claim.also ?? [])].map(({ start, end }) => ({ start, end, state: stateOf(claim) })));
  for (const { start, end, state } of places.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start))
    for (let at = from(start); at < words.length && (words[at] as Span).start < end; at++) states[at] ??= state;
  for (const { start, end, role } of blocks)
    if (isRead.has(role)) for (let at = from(start); at < words.length && (words[at] as Span).start < end; at++) states[at] ??= "untouched";
  return words.flatMap((w, at) => (states[at] ? [{ ...w, state: states[at] }] : []));
};

const stateOf = ({ isCheckable, isRuled, isNotFactual }: Covered): WordState | undefined => {
  if (isRuled) return isNotFactual ? "notFactual" : "ruled";
  return isCheckable ? "waiting" : undefined;
};

const firstFrom = (words: readonly { start: number }[], offset: number): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many words are in which state. */
export type Coverage = Record<WordState, number>;

export const countCoverage = (words: Iterable<Pick<CoveredWord, "state">>): Coverage => {
  const count: Coverage = { ruled: 0, notFactual: 0, waiting: 0, untouched: 0 };
  for (const { state } of words) count[state]++;
  return count;
};

/** What has happened to the words of each block that is read (a paragraph, a headline, a caption), by where it begins. Blocks without a word are left out. */
export const coverBlocks = (
  words: readonly CoveredWord[],
  blocks: readonly Pick<Block, "start" | "end" | "role">[],
): Map<number, Coverage> => {
  const covered = new Map<number, Coverage>();
  for (const { start, end, role } of blocks) {
    if (!isRead.has(role)) continue;
    const own = words.slice(firstFrom(words, start), firstFrom(words, end));
    if (own.length) covered.set(start, countCoverage(own));
  }
  return covered;
};

/** The share of words that somebody has looked at, 0 to 1; 1 where there is no word. */
export const shareDone = ({ ruled, notFactual, waiting, untouched }: Coverage): number => {
  const all = ruled + notFactual + waiting + untouched;
  return all ? (ruled + notFactual) / all : 1;
};

/** Untouched words that follow one another as stretches; a stretch never runs over the end of a sentence. */
export const untouchedStretches = (
  words: readonly CoveredWord[],
  sentences: readonly { start: number; end: number }[],
): { start: number; end: number }[] => {
  const stretches: { start: number; end: number; sentence: number }[] = [];
  let [sentence, before]: [number, CoveredWord | undefined] = [0, undefined];
  for (const one of words) {
    while (sentence < sentences.length && (sentences[sentence] as { end: number }).end <= one.start) sentence++;
    const open = stretches.at(-1);
    if (one.state === "untouched") {
      if (open && before?.state === "untouched" && open.sentence === sentence) open.end = one.end;
      else stretches.push({ start: one.start, end: one.end, sentence });
    }
    before = one;
  }
  return stretches.map(({ start, end }) => ({ start, end }));
};

/** Claims as the galley lists them, as coverage asks of them. */
export const asCovered = <C extends Pick<Covered, "start" | "end" | "also" | "isCheckable"> & { progress: string; ruling: string | null }>(
  claim: C,
): Covered => ({ ...claim, isRuled: claim.progress === "checked", isNotFactual: claim.ruling === "NOT_FACTUAL" });
