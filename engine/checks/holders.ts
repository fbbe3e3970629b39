/** As many slots as there are keys, and more for those that are asked for: few others fall into theirs. */
const slotsForEach = 8;

/**
 * Which things of a list have keys that some ask for: their places in it, for each key that two or more of them have. All keys of the list are looked
 * at, twice, and none of the others is kept.
 */
export function holdersOf(asked: readonly ArrayLike<number>[], all: readonly ArrayLike<number>[]): Map<number, number[]> {
  const count = (lists: readonly ArrayLike<number>[]) => lists.reduce((sum, { length }) => sum + length, 1);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(count(asked) * slotsForEach, count(all)))) - 1;
  /** Of each slot whether it is asked for, and by how many keys of the list it is taken, two or more being as good as two. */
  const slots = new Uint8Array(mask + 1);
  for (const keys of asked) for (let at = 0; at < keys.length; at++) slots[(keys[at] as number) & mask] = 1;
  for (const keys of all)
    for (let at = 0; at < keys.length; at++) {
      const slot = (keys[at] as number) & mask;
      const taken = slots[slot] as number;
      if (taken === 1 || taken === 2) slots[slot] = taken + 1;
    }
  const holders = new Map<number, number[]>();
  for (const keys of asked)
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (slots[key & mask] === 3 && !holders.has(key)) holders.set(key, []);
    }
  all.forEach((keys, place) => {
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (slots[key & mask] === 3) holders.get(key)?.push(place);
    }
  });
  return holders;
}

/**
 * The places of those that a key brought together which now too many have, or did before: the key tells them no longer from others, or tells them again.
 * `came`: of each place, whether who stands there is new; `went`: the keys of those that stand there no more.
 */
export function crossing(
  holders: ReadonlyMap<number, readonly number[]>,
  most: number,
  came: Uint8Array,
  went: readonly ArrayLike<number>[],
): Set<number> {
  const left = new Map<number, number>();
  for (const keys of went)
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (holders.has(key)) left.set(key, (left.get(key) ?? 0) + 1);
    }
  const crossed = new Set<number>();
  for (const [key, places] of holders) {
    let before = places.length + (left.get(key) ?? 0);
    for (const place of places) before -= came[place] as number;
    if (before > most !== places.length > most) for (const place of places) crossed.add(place);
  }
  return crossed;
}
