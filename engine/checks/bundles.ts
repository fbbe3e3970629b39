import type { Reading } from "../reading.ts";
import type { Register } from "../register/entries.ts";
import { carried } from "./carried.ts";
import type { Dossier } from "./check.ts";
import { onceEach } from "./once-each.ts";

/** What has one key, in the order of the dossier. It is the very same object for as long as the very same items have the key. */
export type Bundle<Item> = { key: string; items: readonly Item[] };
/** `all`: in the order in which their first items stand in the dossier. */
export type Bundles<Item> = { all: readonly Bundle<Item>[]; of: (key: string) => Bundle<Item> | undefined };

/** `itemsOf`: what a reading has, the same objects each time, in the order of its text. Both may hang on nothing but what they are given. */
type Question<Item> = {
  itemsOf: (reading: Reading, register: Register) => readonly Item[];
  keyOf: (item: Item, register: Register) => string;
};
type Placed<Item> = Bundle<Item> & { at: number };

/** Puts together what has one key. The bundles stay with the dossier's memory: only those are made anew that something came to, or left. */
export function bundleEach<Item extends { reading: Reading }>({ itemsOf, keyOf }: Question<Item>): (dossier: Dossier) => Bundles<Item> {
  const stateOf = carried(() => ({ readings: new Set<Reading>(), bundles: new Map<string, Placed<Item>>(), all: [] as Placed<Item>[] }));
  return (dossier) => {
    const state = stateOf(dossier);
    const { readings, register } = dossier;
    const ranks = ranksOf(readings);
    /** What came to a key that something came to, or left. */
    const touched = new Map<string, Item[]>();
    const touch = (reading: Reading, hasCome: boolean) => {
      for (const item of itemsOf(reading, register)) {
        const key = keyOf(item, register);
        const there = touched.get(key);
        if (!there) touched.set(key, hasCome ? [item] : []);
        else if (hasCome) there.push(item);
      }
    };
    for (const reading of state.readings)
      if (!ranks.has(reading)) {
        touch(reading, false);
        state.readings.delete(reading);
      }
    for (const reading of readings)
      if (!state.readings.has(reading)) {
        touch(reading, true);
        state.readings.add(reading);
      }
    if (touched.size > 0) {
      const rankOf = ({ reading }: Item) => ranks.get(reading) as number;
      const old = new Set<Placed<Item>>();
      const fresh: Placed<Item>[] = [];
      for (const [key, came] of touched) {
        const before = state.bundles.get(key);
        if (before) old.add(before);
        const stayed = before ? before.items.filter(({ reading }) => ranks.has(reading)) : [];
        // A list that was pushed to has room for more, mostly for a multiple of what it holds: a copy has not.
        const items = stayed.length === 0 ? came.slice() : [...stayed, ...came].sort((a, b) => rankOf(a) - rankOf(b));
        const [first] = items;
        if (first === undefined) state.bundles.delete(key);
        else {
          const bundle = { key, items, at: itemsOf(first.reading, register).indexOf(first) };
          state.bundles.set(key, bundle);
          fresh.push(bundle);
        }
      }
      const inOrder = (a: Placed<Item>, b: Placed<Item>) => rankOf(a.items[0] as Item) - rankOf(b.items[0] as Item) || a.at - b.at;
      state.all = merged(old.size > 0 ? state.all.filter((bundle) => !old.has(bundle)) : state.all, fresh.sort(inOrder), inOrder);
    }
    return { all: state.all, of: (key) => state.bundles.get(key) };
  };
}

const ranksOf = onceEach((readings: readonly Reading[]) => new Map(readings.map((reading, rank) => [reading, rank])));

/** Two lists in order become one. The second may be much shorter: its places are searched. */
function merged<T>(long: readonly T[], short: readonly T[], inOrder: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let from = 0;
  for (const one of short) {
    let [low, high] = [from, long.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(long[middle] as T, one) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from++) all.push(long[from] as T);
    all.push(one);
  }
  for (; from < long.length; from++) all.push(long[from] as T);
  return all;
}
