import type { Reading } from "../reading.ts";
import type { Dossier } from "./check.ts";

/** A reading in the index, with what is kept of its items. `rank`: its place in the dossier. */
type Shelf<Kept> = { rank: number; reading: Reading; kept: Kept; postings: Posting<Kept>[] };
type Answered<Kept, Answer> = Shelf<Kept> & { answers: (Answer | undefined)[] };
/** An item in an index, the `at`th of its reading. `shared`: a counter, nought outside a count. */
export type Posting<Kept> = { shelf: Shelf<Kept>; at: number; shared: number };

export type Index<Kept, Key> = {
  /** What has a key, in the order of the dossier; nothing where more than `most` have it. */
  holders: (key: Key) => readonly Posting<Kept>[];
  /** Items of other documents that share so many keys with this one, in the order in which its keys come upon them, each with how many. */
  sharing: (posting: Posting<Kept>, fewest: number) => { other: Posting<Kept>; shared: number }[];
};

/**
 * `keptOf`: what is kept of the items of a reading, `count` of them, in the order of its text (asked once for as long as the reading is in the index); `keysOf`: what one is found by, each key once, the same
 * whenever it is asked; `asksFor`: those of them that it looks others up by, all where this is absent. A key that more than `most` items have tells none
 * from another. `answer`: what is found for an item. It may hang on nothing but the item, and what the index has of the keys that it asks for.
 */
type Question<Kept, Key, Answer> = {
  keptOf: (reading: Reading) => Kept & { count: number };
  keysOf: (kept: Kept, at: number) => Iterable<Key>;
  asksFor?: (kept: Kept, at: number) => Iterable<Key>;
  most: number;
  answer: (posting: Posting<Kept>, index: Index<Kept, Key>) => Answer | undefined;
};

/** What has a key; of one that far too many have, only how many. Most words of a text are such, and lists of them would be most of the index. */
type List<Kept> = Posting<Kept>[] | number;
type State<Kept, Key, Answer> = { shelves: Map<Reading, Answered<Kept, Answer>>; lists: Map<Key, List<Kept>> };

/** Does one item stand before another in the dossier? Below nought, as sorting has it. */
export const inOrder = (a: Posting<unknown>, b: Posting<unknown>) => a.shelf.rank - b.shelf.rank || a.at - b.at;

/**
 * A question put to each item of a dossier: whom it meets, by the keys that they share. The answers come in the order of the dossier. What has been
 * found out stays with the dossier's memory and is mended in place: only items are asked again of whose keys a list became another.
 */
export function askEach<Kept, Key extends string | number, Answer>(question: Question<Kept, Key, Answer>): (dossier: Dossier) => Answer[] {
  const states = new WeakMap<object, State<Kept, Key, Answer>>();
  return ({ readings, memory }) => {
    const state: State<Kept, Key, Answer> = (memory && states.get(memory)) ?? { shelves: new Map(), lists: new Map() };
    if (memory) states.set(memory, state);
    const index = indexOf(state, question);
    for (const posting of mended(state, question, readings)) {
      const { answers } = posting.shelf as Answered<Kept, Answer>;
      const answer = question.answer(posting, index);
      if (answer !== answers[posting.at]) answers[posting.at] = answer;
    }
    return readings.flatMap((reading) => (state.shelves.get(reading)?.answers ?? []).filter((answer) => answer !== undefined)) as Answer[];
  };
}

/** Puts in what came and takes out what went; gives what has to be asked, or asked again. */
function mended<Kept, Key, Answer>(
  state: State<Kept, Key, Answer>,
  { keptOf, keysOf, asksFor = keysOf, most }: Question<Kept, Key, Answer>,
  readings: readonly Reading[],
): Iterable<Posting<Kept>> {
  const { shelves, lists } = state;
  const isFirst = shelves.size === 0;
  /** How long each list was that changed. */
  const changed = new Map<Key, number>();
  const note = (key: Key, list: List<Kept> | undefined) => {
    if (!isFirst && !changed.has(key)) changed.set(key, lengthOf(list));
  };
  const takeOut = (posting: Posting<Kept>, key: Key) => {
    const list = lists.get(key);
    note(key, list);
    if (typeof list === "number") lists.set(key, list - 1);
    else if (list) list.splice(placeIn(list, posting), 1);
  };
  const putIn = (posting: Posting<Kept>, key: Key) => {
    const list = lists.get(key);
    note(key, list);
    if (list === undefined) lists.set(key, [posting]);
    else if (typeof list === "number") lists.set(key, list + 1);
    else if (isFirst && list.length >= most * farTooMany) lists.set(key, list.length + 1);
    else {
      const place = placeIn(list, posting);
      if (place === list.length) list.push(posting);
      else list.splice(place, 0, posting);
    }
  };

  const here = new Set(readings);
  for (const [reading, { postings, kept }] of shelves) {
    if (here.has(reading)) continue;
    for (const posting of postings) for (const key of keysOf(kept, posting.at)) takeOut(posting, key);
    shelves.delete(reading);
  }
  readings.forEach((reading, rank) => {
    const shelf = shelves.get(reading);
    if (shelf) shelf.rank = rank;
  });
  const asked = new Set<Posting<Kept>>();
  readings.forEach((reading, rank) => {
    if (shelves.has(reading)) return;
    const kept = keptOf(reading);
    const shelf: Answered<Kept, Answer> = { rank, reading, kept, postings: [], answers: [] };
    shelves.set(reading, shelf);
    shelf.postings = Array.from({ length: kept.count }, (_, at): Posting<Kept> => ({ shelf, at, shared: 0 }));
    for (const posting of shelf.postings) {
      if (!isFirst) asked.add(posting);
      for (const key of keysOf(kept, posting.at)) putIn(posting, key);
    }
  });
  if (isFirst) return all(shelves);

  listAgain(state, keysOf, new Set([...changed.keys()].filter((key) => isCountOf(most, lists.get(key)))));
  for (const [key, length] of changed) {
    const list = lists.get(key);
    // Only counted: too many before, and now.
    if (typeof list !== "object") continue;
    if (Math.min(length, list.length) <= most)
      for (const posting of list) if (holds(asksFor(posting.shelf.kept, posting.at), key)) asked.add(posting);
    if (list.length === 0) lists.delete(key);
    else if (list.length > most * farTooMany) lists.set(key, list.length);
  }
  return asked;
}

/** So many times as many as tell something: their list is given up, and has to lose a good part of it before it is made again. */
const farTooMany = 2;

const lengthOf = (list: List<unknown> | undefined): number => (typeof list === "object" ? list.length : (list ?? 0));
const isCountOf = (most: number, list: List<unknown> | undefined) => typeof list === "number" && list <= most;

function* all<Kept>(shelves: ReadonlyMap<Reading, Shelf<Kept>>): Iterable<Posting<Kept>> {
  for (const { postings } of shelves.values()) yield* postings;
}

function holds<Key>(keys: Iterable<Key>, key: Key): boolean {
  for (const each of keys) if (each === key) return true;
  return false;
}

/** Makes the lists of keys that were only counted, and that not too many have any longer. */
function listAgain<Kept, Key>(
  { shelves, lists }: State<Kept, Key, unknown>,
  keysOf: (kept: Kept, at: number) => Iterable<Key>,
  keys: ReadonlySet<Key>,
): void {
  if (keys.size === 0) return;
  for (const key of keys) lists.set(key, []);
  for (const posting of all(shelves))
    for (const key of keysOf(posting.shelf.kept, posting.at)) if (keys.has(key)) (lists.get(key) as Posting<Kept>[]).push(posting);
  for (const key of keys) (lists.get(key) as Posting<Kept>[]).sort(inOrder);
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

function indexOf<Kept, Key, Answer>({ lists }: State<Kept, Key, Answer>, { keysOf, most }: Question<Kept, Key, Answer>): Index<Kept, Key> {
  const none: Posting<Kept>[] = [];
  const holders = (key: Key) => {
    const list = lists.get(key);
    return typeof list !== "object" || list.length > most ? none : list;
  };
  const sharing = (posting: Posting<Kept>, fewest: number) => {
    const met: Posting<Kept>[] = [];
    for (const key of keysOf(posting.shelf.kept, posting.at)) {
      const there = holders(key);
      if (there.length > 1) for (const other of there) if (other.shared++ === 0) met.push(other);
    }
    const found: { other: Posting<Kept>; shared: number }[] = [];
    for (const other of met) {
      if (other.shared >= fewest && other.shelf !== posting.shelf) found.push({ other, shared: other.shared });
      other.shared = 0;
    }
    return found;
  };
  return { holders, sharing };
}
