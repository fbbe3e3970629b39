import { matchWithin, type Reached } from "./gaps.ts";
import type { Piece } from "./pieces.ts";

/**
 * Which piece of a text is which of a later one, by what cannot be mistaken (after P. Heckel, “A technique for isolating differences between
 * files”, 1978): a long piece that stands once in both is the same, and so is, from there and from either end on, what follows and precedes
 * it unchanged. Linear in the texts.
 */
export type Match = {
  /** Null where there is none, or where it is not plain which. */
  to: Reached;
  /** Earlier pieces that read the same, of which some are gone, with the later ones that are left: each under the number of each. */
  rivals: ReadonlyMap<number, Rivals>;
};

export type Rivals = { before: number[]; after: number[] };

/** So many words do not come together twice by chance. */
export const distinctive = 7;

export const matchPieces = (before: readonly Piece[], after: readonly Piece[]): Match => {
  const seeds = seedsOf(before, after);
  const { to, rivals } = settle(before, follow(before, after, seeds, 1), follow(before, after, seeds, -1));
  return { to: matchWithin(before, after, matchDoubled(before, after, to)), rivals };
};

/** Long pieces that stand once in both texts. */
const seedsOf = (before: readonly Piece[], after: readonly Piece[]): Reached => {
  const [own, other] = [placesByKey(before), placesByKey(after)];
  return before.map(({ key, size }) => {
    const there = other.get(key);
    return size >= distinctive && own.get(key)?.length === 1 && there?.length === 1 ? (there[0] as number) : null;
  });
};

/** Long pieces that stood once and now stand several times, apart from all that was around them: the first of those is as good as the others. */
const matchDoubled = (before: readonly Piece[], after: readonly Piece[], to: Reached): Reached => {
  const [own, other, taken] = [placesByKey(before), placesByKey(after), new Set(to)];
  return before.map(({ key, size }, i) => {
    if (to[i] !== null || size < distinctive || own.get(key)?.length !== 1) return to[i] ?? null;
    return other.get(key)?.find((j) => !taken.has(j)) ?? null;
  });
};

const placesByKey = (pieces: readonly Piece[]) => {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of pieces.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
};

/** From the seeds and from the beginning on (`step` 1), or backwards from them and from the end (-1): what stands next to it in both. */
const follow = (before: readonly Piece[], after: readonly Piece[], seeds: Reached, step: 1 | -1): Reached => {
  const to = [...seeds];
  let last: number | null = step === 1 ? -1 : after.length;
  for (let n = 0; n < before.length; n++) {
    const i = step === 1 ? n : before.length - 1 - n;
    const next: number | null = last === null ? null : last + step;
    if (to[i] === null && next !== null && before[i]?.key === after[next]?.key) to[i] = next;
    last = to[i] as number | null;
  }
  return to;
};

/** Both ways together: where they disagree the pieces read the same, and what became of each may not be plain. */
const settle = (before: readonly Piece[], forward: Reached, backward: Reached): Match => {
  const to: Reached = before.map(() => null);
  const rivals = new Map<number, Rivals>();
  const isLookalike = lookalikes(before, forward, backward);
  for (const group of groupsOf(forward, backward)) {
    const after = [...new Set(group.flatMap((i) => [forward[i], backward[i]]))].filter((j) => j != null);
    const chosen = [forward, backward].find((way) => group.every((i) => way[i] !== null));
    if (group.length > after.length) for (const i of group) rivals.set(i, { before: group, after });
    else if (chosen && !group.some(isLookalike)) for (const i of group) to[i] = chosen[i] as number;
  }
  return { to, rivals };
};

/** Earlier pieces that could stand for one another, because the two ways lead to the same later one; a piece alone is a group of its own. */
const groupsOf = (forward: Reached, backward: Reached): number[][] => {
  const leader = forward.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (leader[root] !== root) root = leader[root] as number;
    for (let at = i; at !== root; ) [at, leader[at]] = [leader[at] as number, root];
    return root;
  };
  const holder = new Map<number, number>();
  const reached = forward.flatMap((_, i) => (forward[i] === null && backward[i] === null ? [] : i));
  for (const i of reached)
    for (const j of [forward[i], backward[i]])
      if (j != null) {
        leader[find(i)] = find(holder.get(j) ?? i);
        holder.set(j, i);
      }
  return [...Map.groupBy(reached, find).values()];
};

/**
 * Has a piece two places now, of which neither is plainly its own? Where a passage was doubled on the spot either is; where other words have
 * come between, only a passage that is long enough can be told from one that merely reads alike.
 */
const lookalikes = (before: readonly Piece[], forward: Reached, backward: Reached) => {
  const shifts = before.map((_, i) => (forward[i] == null || backward[i] == null ? 0 : backward[i] - forward[i]));
  const isAlike = new Set<number>();
  for (let first = 0, next = 0; first < shifts.length; first = next) {
    const shift = shifts[first] as number;
    for (next = first + 1; shifts[next] === shift; ) next++;
    if (shift <= next - first) continue;
    const words = before.slice(first, next).reduce((sum, { size }) => sum + size, 0);
    if (words < distinctive) for (let i = first; i < next; i++) isAlike.add(i);
  }
  return (i: number) => isAlike.has(i);
};
