import type { Piece } from "./pieces.ts";

/** By number of an earlier piece: that of the later one; null where it has none. */
export type Reached = (number | null)[];

/** Pieces that follow one another, `end` not included; none where both are the same. */
export type Run = { start: number; end: number };

/** What has no counterpart between pieces that have one: in the earlier text, and at the same place of the later one. */
export type Gap = { before: Run; after: Run };

export const gapsOf = (to: Reached, length: number): Gap[] => {
  const taken = new Set(to);
  const gaps: Gap[] = [];
  for (let start = 0, end = 0; start < to.length; start = end + 1) {
    end = start;
    while (end < to.length && to[end] === null) end++;
    if (end === start) continue;
    const left = start > 0 ? (to[start - 1] as number) : -1;
    const right = end < to.length ? (to[end] as number) : length;
    let next = left + 1;
    while (next < length && !taken.has(next)) next++;
    let first = right;
    while (next === left + 1 && first > 0 && !taken.has(first - 1)) first--;
    gaps.push({ before: { start, end }, after: next > left + 1 ? { start: left + 1, end: next } : { start: first, end: right } });
  }
  return gaps;
};

/** Of a gap so small the pieces can be told by their order. */
const narrow = 8;

/**
 * Short pieces that stand unchanged between changed ones: in a narrow gap, at the same number of as many pieces; or, where pieces came or
 * went, in their order, when they stand once in either text.
 */
export const matchWithin = (before: readonly Piece[], after: readonly Piece[], to: Reached): Reached => {
  const matched = [...to];
  const [own, other] = [countKeys(before), countKeys(after)];
  for (const gap of gapsOf(to, after.length)) {
    const [mine, theirs] = [before.slice(gap.before.start, gap.before.end), after.slice(gap.after.start, gap.after.end)];
    if (mine.length > narrow || theirs.length > narrow) continue;
    const [here, beyond] = [countKeys(mine), countKeys(theirs)];
    const isSameSize = mine.length === theirs.length;
    let last = -1;
    for (const [n, { key }] of mine.entries()) {
      if (here.get(key) !== 1 || beyond.get(key) !== 1) continue;
      if (!isSameSize && (own.get(key) !== 1 || other.get(key) !== 1)) continue;
      const there = theirs.findIndex((p) => p.key === key);
      if (there <= last || (isSameSize && there !== n)) continue;
      matched[gap.before.start + n] = gap.after.start + there;
      last = there;
    }
  }
  return matched;
};

const countKeys = (pieces: readonly Piece[]) => {
  const count = new Map<string, number>();
  for (const { key } of pieces) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
};
