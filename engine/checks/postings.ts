import type { Reading } from "../reading.ts";
import type { Dossier } from "./check.ts";

type Place = { shelf: { rank: number }; at: number };
/** An item in an index. `at`: its place in its reading; `shared`: a counter, nought outside a count. */
export type Posting<Item> = Place & { item: Item; shared: number };

export type Index<Item, Key> = {
  /** What has a key, in the order of the dossier; nothing where more than `most` have it. */
  holders: (key: Key) => readonly Posting<Item>[];
  /** Items of other documents that share so many keys with this one, in the order in which its keys come upon them, each with how many. */
  sharing: (posting: Posting<Item>, fewest: number) => { other: Posting<Item>; shared: number }[];
};

/**
 * `itemsOf`: what a reading has, in the order of its text; `keysOf`: what an item is found by, each key once, the same whenever it is asked;
 * `asksFor`: those of them that it looks others up by, all where this is absent. A key that more than `most` items have tells none from another.
 * `answer`: what is found for an item. It may hang on nothing but the item, and what the index has of the keys that it asks for.
 */
type Question<Item, Key, Answer> = {
  itemsOf: (reading: Reading) => readonly Item[];
  keysOf: (item: Item) => Iterable<Key>;
  asksFor?: (item: Item) => readonly Key[];
  most: number;
  answer: (posting: Posting<Item>, index: Index<Item, Key>) => Answer | undefined;
};

type Shelf<Item, Answer> = { rank: number; postings: Posting<Item>[]; answers: (Answer | undefined)[] };
type State<Item, Key, Answer> = { shelves: Map<Reading, Shelf<Item, Answer>>; lists: Map<Key, Posting<Item>[]> };

/** Does one item stand before another in the dossier? Below nought, as sorting has it. */
export const inOrder = (a: Place, b: Place) => a.shelf.rank - b.shelf.rank || a.at - b.at;

/**
 * A question put to each item of a dossier: whom it meets, by the keys that they share. The answers come in the order of the dossier. What has been
 * found out stays with the dossier's memory and is mended in place: only items are asked again of whose keys a list became another.
 */
export function askEach<Item, Key extends string | number, Answer>(question: Question<Item, Key, Answer>): (dossier: Dossier) => Answer[] {
  const states = new WeakMap<object, State<Item, Key, Answer>>();
  return ({ readings, memory }) => {
    const state: State<Item, Key, Answer> = (memory && states.get(memory)) ?? { shelves: new Map(), lists: new Map() };
    if (memory) states.set(memory, state);
    const index = indexOf(state, question);
    for (const posting of mended(state, question, readings)) {
      const { answers } = posting.shelf as Shelf<Item, Answer>;
      answers[posting.at] = question.answer(posting, index);
    }
    return readings.flatMap((reading) => (state.shelves.get(reading)?.answers ?? []).filter((answer) => answer !== undefined)) as Answer[];
  };
}

/** Puts in what came and takes out what went; gives what has to be asked, or asked again. */
function mended<Item, Key, Answer>(
  { shelves, lists }: State<Item, Key, Answer>,
  { itemsOf, keysOf, asksFor, most }: Question<Item, Key, Answer>,
  readings: readonly Reading[],
): Iterable<Posting<Item>> {
  const isFirst = shelves.size === 0;
  /** How long each list was that changed. */
  const changed = new Map<Key, number>();
  const listOf = (key: Key) => {
    const list = lists.get(key) ?? [];
    if (list.length === 0) lists.set(key, list);
    if (!isFirst && !changed.has(key)) changed.set(key, list.length);
    return list;
  };
  const here = new Set(readings);
  for (const [reading, { postings }] of shelves) {
    if (here.has(reading)) continue;
    for (const posting of postings)
      for (const key of keysOf(posting.item)) {
        const list = listOf(key);
        list.splice(placeIn(list, posting), 1);
        if (list.length === 0) lists.delete(key);
      }
    shelves.delete(reading);
  }
  readings.forEach((reading, rank) => {
    const shelf = shelves.get(reading);
    if (shelf) shelf.rank = rank;
  });
  const asked = new Set<Posting<Item>>();
  readings.forEach((reading, rank) => {
    if (shelves.has(reading)) return;
    const shelf: Shelf<Item, Answer> = { rank, postings: [], answers: [] };
    shelves.set(reading, shelf);
    shelf.postings = itemsOf(reading).map((item, at) => ({ item, shelf, at, shared: 0 }));
    for (const posting of shelf.postings) {
      asked.add(posting);
      for (const key of keysOf(posting.item)) {
        const list = listOf(key);
        list.splice(placeIn(list, posting), 0, posting);
      }
    }
  });
  for (const [key, length] of changed) {
    const list = lists.get(key) ?? [];
    if (Math.min(length, list.length) > most) continue;
    for (const posting of list) if (!asksFor || asksFor(posting.item).includes(key)) asked.add(posting);
  }
  return asked;
}

/** Where a posting stands in a list, or has to. */
function placeIn(list: readonly Posting<unknown>[], posting: Posting<unknown>): number {
  let [low, high] = [0, list.length];
  // Most come in order.
  if (high > 0 && inOrder(list[high - 1] as Posting<unknown>, posting) < 0) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(list[middle] as Posting<unknown>, posting) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf<Item, Key, Answer>({ lists }: State<Item, Key, Answer>, { keysOf, most }: Question<Item, Key, Answer>): Index<Item, Key> {
  const none: Posting<Item>[] = [];
  const holders = (key: Key) => {
    const list = lists.get(key) ?? none;
    return list.length > most ? none : list;
  };
  const sharing = (posting: Posting<Item>, fewest: number) => {
    const met: Posting<Item>[] = [];
    for (const key of keysOf(posting.item)) {
      const there = holders(key);
      if (there.length > 1) for (const other of there) if (other.shared++ === 0) met.push(other);
    }
    const found: { other: Posting<Item>; shared: number }[] = [];
    for (const other of met) {
      if (other.shared >= fewest && other.shelf !== posting.shelf) found.push({ other, shared: other.shared });
      other.shared = 0;
    }
    return found;
  };
  return { holders, sharing };
}
