import { distinctive } from "./match.ts";
import type { CutText, Piece } from "./pieces.ts";
import { type Followed, type Landed, layTogether, type SideBySide } from "./side-by-side.ts";

type Span = { start: number; end: number };

/** A claim in the earlier text. `places`: where its words stand, the main place first; `sentence`: around that one. */
export type Anchored = { id: string; places: readonly [Span, ...Span[]]; sentence: Span };

/**
 * What becomes of a claim in the later text. Exact: its words and its whole sentence stand as they were. Changed: its words stand, its
 * sentence does not. Orphaned: its words are gone, or it is not plain where they are; `near`: what stands in the place of its sentence.
 */
export type Fate =
  | { fate: "exact"; start: number; end: number; sentence: Span }
  | { fate: "changed"; start: number; end: number; sentence: Span }
  | { fate: "orphaned"; near: Span | null };

/**
 * Carries claims from a text to a later version of it: by what follows and precedes them unchanged, never by looking for words that read
 * alike. Pure; the same texts give the same answer.
 */
export const carry = (earlier: CutText, later: CutText, claims: readonly Anchored[]): Map<string, Fate> => {
  const sides = layTogether(earlier, later);
  return new Map(
    claims.map((claim) => [claim.id, exactly(sides, claim) ?? changed(sides, claim) ?? { fate: "orphaned", near: nearTo(sides, claim) }]),
  );
};

/** Every piece that a stretch touches. */
const touched = (pieces: readonly Piece[], { start, end }: Span): number[] => {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < pieces.length && (pieces[at] as Piece).start < end; at++) found.push(at);
  return found;
};

/** The place with its whole sentence. */
const around = ({ places: [main], sentence }: Anchored): Span => ({
  start: Math.min(main.start, sentence.start),
  end: Math.max(main.end, sentence.end),
});

const exactly = (sides: SideBySide, claim: Anchored): Fate | null => {
  const [main, ...also] = claim.places;
  for (const [place, whole] of [[main, around(claim)], ...also.map((span) => [span, span])] as [Span, Span][]) {
    const pieces = touched(sides.before, whole);
    const now = pieces.map((i) => sides.to[i] ?? rivalOf(sides, claim, i));
    if (!pieces.length || now.some((j, n) => j === null || j !== (now[0] as number) + n)) continue;
    const found = landing(
      pieces.flatMap((i, n) => inPiece(sides, i, now[n] as number)),
      place,
    );
    if (found) return { fate: "exact", ...found, sentence: spanOf(sides, now as number[]) };
  }
  return null;
};

/** Of pieces that read the same some are gone: what is left is the claim's own where it stood on all of them. */
const rivalOf = ({ rivals, before }: SideBySide, { places }: Anchored, i: number): number | null => {
  const group = rivals.get(i);
  const isAllOurs = group?.before.every((n) => places.some((place) => touched(before, place).includes(n)));
  return isAllOurs ? (group?.after[0] ?? null) : null;
};

const inPiece = ({ before, follow, to, wordsOf }: SideBySide, i: number, j: number): Followed[] => {
  if (to[i] === j) return follow(i);
  const theirs = wordsOf(j);
  return before[i] ? follow(i).map(({ token }, at) => ({ token, now: theirs[at] ?? null })) : [];
};

/** Where the words of a stretch stand now, when they still follow one another; null when they do not. */
const landing = (followed: readonly Followed[], { start, end }: Span): (Span & { from: Landed; to: Landed }) | null => {
  const words = followed.filter(({ token }) => token.start < end && token.end > start);
  const [first, last] = [words[0], words.at(-1)];
  if (!first?.now || !last?.now) return null;
  for (const [n, { now }] of words.entries()) if (n > 0 && !follows(words[n - 1]?.now ?? null, now)) return null;
  return {
    start: first.now.start + Math.max(0, start - first.token.start),
    end: last.now.end - Math.max(0, last.token.end - end),
    from: first.now,
    to: last.now,
  };
};

const follows = (one: Landed | null, next: Landed | null) =>
  one !== null &&
  next !== null &&
  (next.piece === one.piece ? next.at === one.at + 1 : one.isLast && next.piece === one.piece + 1 && next.at === 0);

const spanOf = ({ after }: SideBySide, pieces: readonly number[]): Span => ({
  start: after[pieces[0] as number]?.start ?? 0,
  end: after[pieces.at(-1) as number]?.end ?? 0,
});

const changed = (sides: SideBySide, claim: Anchored): Fate | null => {
  const [main] = claim.places;
  const pieces = touched(sides.before, around(claim));
  if (pieces.some((i) => sides.rivals.has(i))) return null;
  const sentence = pieces.flatMap(sides.follow);
  const found = landing(sentence, main) ?? onlyPlace(sides, sentence, main);
  if (!found) return null;
  const now = numbersFrom(found.from.piece, found.to.piece);
  if (!isSameSentence(sentence, main, now.flatMap(sides.wordsOf), found)) return null;
  return { fate: "changed", start: found.start, end: found.end, sentence: spanOf(sides, now) };
};

const numbersFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);

/** Words that were moved within their sentence: where they stand once in it, before and after. */
const onlyPlace = (sides: SideBySide, sentence: readonly Followed[], place: Span) => {
  const [now] = mostKept(sentence);
  const words = sentence.filter(({ token }) => token.start < place.end && token.end > place.start);
  if (now === undefined || !words.length) return null;
  const theirs = sides.wordsOf(now);
  const wanted = words.map(({ token }) => token.as);
  const placesIn = (tokens: readonly string[]) => tokens.flatMap((_, at) => (wanted.every((w, n) => tokens[at + n] === w) ? at : []));
  const [at, another] = placesIn(theirs.map((t) => t.as));
  if (at === undefined || another !== undefined || placesIn(sentence.map(({ token }) => token.as)).length !== 1) return null;
  return landing(
    words.map(({ token }, n) => ({ token, now: theirs[at + n] ?? null })),
    place,
  );
};

/** The later pieces that words of a sentence stand in now, those with most of them first. */
const mostKept = (sentence: readonly Followed[]): number[] => {
  const counts = new Map<number, number>();
  for (const { token, now } of sentence) if (now && token.isWord) counts.set(now.piece, (counts.get(now.piece) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || a - b).map(([piece]) => piece);
};

/** Is it still the sentence of the claim? What stands around its words decides, never they themselves: words alone would be found in any sentence. */
const isSameSentence = (sentence: readonly Followed[], place: Span, now: readonly Landed[], found: Span): boolean => {
  const isOutside = (word: { start: number; end: number; isWord: boolean }, { start, end }: Span) =>
    word.isWord && (word.end <= start || word.start >= end);
  const before = sentence.filter(({ token }) => isOutside(token, place));
  const after = now.filter((word) => isOutside(word, found)).length;
  const pieces = new Set(now.map((word) => word.piece));
  const kept = before.filter((word) => word.now && pieces.has(word.now.piece)).length;
  if (!before.length) return sentence.filter(({ token }) => token.isWord).length >= distinctive;
  return kept * 4 >= before.length + after || (kept >= 3 && kept * 4 >= Math.min(before.length, after) * 3);
};

/** What stands in the place of a sentence: the later pieces that hold at least a third of its words. */
const nearTo = (sides: SideBySide, claim: Anchored): Span | null => {
  const sentence = touched(sides.before, around(claim)).flatMap(sides.follow);
  const words = sentence.filter(({ token }) => token.isWord);
  const [now] = mostKept(words);
  if (now === undefined || words.filter((w) => w.now?.piece === now).length * 3 < words.length) return null;
  return spanOf(sides, [now]);
};
