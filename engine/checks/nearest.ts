import { carried } from "./carried.ts";
import type { Dossier } from "./check.ts";
import { crossing, holdersOf } from "./holders.ts";

/** Two things that share keys, in the order of the list they stand in. */
export type Pair<Thing, Met> = { one: Thing; other: Thing; shared: number; met: Met };

/**
 * `keysOf`: the numbers that a thing is found by, each once, the same whenever it is asked; a key that more than `most` things have tells none from
 * another. Each thing is held against the `nearest` others, those with most keys in common, the first of them where several have as many.
 * `meet`: what two such have to do with each other, told by the two alone; undefined where it is nothing.
 */
type Question<Thing, Met> = {
  keysOf: (thing: Thing) => ArrayLike<number>;
  most: number;
  nearest: number;
  meet: (one: Thing, other: Thing) => Met | undefined;
};

type Known<Thing, Met> = Pair<Thing, Met | undefined>;
/** What is known of a thing: its place in the list of now, and whom it is near. */
type Entry<Thing, Met> = { place: number; near: Known<Thing, Met>[] };
type State<Thing, Met> = { entries: Map<Thing, Entry<Thing, Met>>; met: Pair<Thing, Met>[] };

/**
 * Brings together what shares keys: the pairs that meet, in the order of the list. The list is one of a dossier: the same objects from one comparison
 * to the next but for what came or went, in the same order. Whom each thing is near stays with the dossier's memory; no index of keys is kept: one
 * look at all keys tells who has those of what came or went.
 */
export function nearestEach<Thing extends object, Met>(
  question: Question<Thing, Met>,
): (things: readonly Thing[], dossier: Dossier) => readonly Pair<Thing, Met>[] {
  const stateOf = carried((): State<Thing, Met> => ({ entries: new Map(), met: [] }));
  return (things, dossier) => {
    const state = stateOf(dossier);
    const { came, went } = movedIn(state.entries, things);
    if (came.size + went.length > 0) {
      mend(state.entries, question, things, came, went);
      state.met = metIn(state.entries, things);
    }
    return state.met;
  };
}

/** Takes note of where things stand now. What came is given an entry, what went has none any more. */
function movedIn<Thing, Met>(entries: Map<Thing, Entry<Thing, Met>>, things: readonly Thing[]): { came: Set<Thing>; went: Thing[] } {
  const before = entries.size;
  const came = new Set<Thing>();
  for (const entry of entries.values()) entry.place = -1;
  things.forEach((thing, place) => {
    const entry = entries.get(thing);
    if (entry) entry.place = place;
    else {
      came.add(thing);
      entries.set(thing, { place, near: [] });
    }
  });
  if (things.length - came.size === before) return { came, went: [] };
  const went = [...entries].flatMap(([thing, { place }]) => (place < 0 ? [thing] : []));
  for (const thing of went) entries.delete(thing);
  return { came, went };
}

/** Each pair that meets, once. */
function metIn<Thing, Met>(entries: ReadonlyMap<Thing, Entry<Thing, Met>>, things: readonly Thing[]): Pair<Thing, Met>[] {
  const met = new Set<Pair<Thing, Met>>();
  for (const thing of things) for (const pair of (entries.get(thing) as Entry<Thing, Met>).near) if (hasMet(pair)) met.add(pair);
  return [...met];
}

const hasMet = <Thing, Met>(pair: Known<Thing, Met>): pair is Pair<Thing, Met> => pair.met !== undefined;
const otherOf = <Thing>({ one, other }: { one: Thing; other: Thing }, thing: Thing) => (one === thing ? other : one);

/** Puts in what came, takes out what went, and asks those again whom that touches. */
function mend<Thing, Met>(
  entries: ReadonlyMap<Thing, Entry<Thing, Met>>,
  { keysOf, most, nearest, meet }: Question<Thing, Met>,
  things: readonly Thing[],
  came: ReadonlySet<Thing>,
  went: readonly Thing[],
) {
  const entryOf = (thing: Thing) => entries.get(thing) as Entry<Thing, Met>;
  const asked = new Set(came);
  const all = things.map(keysOf);
  const gone = went.map(keysOf);
  for (const thing of bereft(entries, new Set(went), nearest)) asked.add(thing);
  let holders = holdersOf([...[...came].map(keysOf), ...gone], all);
  if (came.size < things.length)
    for (const place of crossing(
      holders,
      most,
      Uint8Array.from(things, (thing) => (came.has(thing) ? 1 : 0)),
      gone,
    ))
      asked.add(things[place] as Thing);
  if (asked.size > came.size) holders = holdersOf([...asked].map(keysOf), all);

  const pairOf = (thing: Thing, other: Thing, shared: number): Known<Thing, Met> => {
    const [one, last] = entryOf(thing).place < entryOf(other).place ? [thing, other] : [other, thing];
    const isOfBoth = (pair: Known<Thing, Met>) => pair.one === one && pair.other === last;
    const known = entryOf(thing).near.find(isOfBoth) ?? entryOf(other).near.find(isOfBoth);
    if (known) known.shared = shared;
    return known ?? { one, other: last, shared, met: meet(one, last) };
  };
  // Where there is no bound, nothing hangs on those who do not meet.
  const isBounded = nearest !== Number.POSITIVE_INFINITY;
  const isKept = (pair: Known<Thing, Met>) => isBounded || hasMet(pair);
  const counts = new Uint32Array(things.length);
  for (const thing of asked) {
    const entry = entryOf(thing);
    const others = sharing(all[entry.place] as ArrayLike<number>, holders, most, counts).filter((place) => place !== entry.place);
    const isBefore = (a: number, b: number) => (counts[a] as number) > (counts[b] as number) || (counts[a] === counts[b] && a < b);
    const near = nearestOf(others, isBefore, nearest).map((place) => pairOf(thing, things[place] as Thing, counts[place] as number));
    entry.near = isBounded ? near : near.filter(hasMet);
    if (came.has(thing))
      for (const place of others) {
        const other = things[place] as Thing;
        if (asked.has(other)) continue;
        const shared = counts[place] as number;
        const isBehind = (pair: Known<Thing, Met>) =>
          pair.shared < shared || (pair.shared === shared && entryOf(otherOf(pair, other)).place > entry.place);
        insert(entryOf(other).near, isBehind, nearest, () => {
          const pair = pairOf(thing, other, shared);
          return isKept(pair) ? pair : undefined;
        });
      }
    for (const place of others) counts[place] = 0;
    counts[entry.place] = 0;
  }
}

/** Parts those that stay from those that went. Who had no room for others beside one that went has to be asked again. */
function bereft<Thing, Met>(entries: ReadonlyMap<Thing, Entry<Thing, Met>>, went: ReadonlySet<Thing>, nearest: number): Thing[] {
  if (went.size === 0) return [];
  const again: Thing[] = [];
  for (const [thing, entry] of entries) {
    const left = entry.near.filter(({ one, other }) => !went.has(one) && !went.has(other));
    if (left.length === entry.near.length) continue;
    if (entry.near.length >= nearest) again.push(thing);
    entry.near = left;
  }
  return again;
}

/** The places of those that have some of the keys; how many, stands in `counts`. */
function sharing(keys: ArrayLike<number>, holders: ReadonlyMap<number, readonly number[]>, most: number, counts: Uint32Array): number[] {
  const others: number[] = [];
  for (let at = 0; at < keys.length; at++) {
    const there = holders.get(keys[at] as number);
    if (there && there.length <= most)
      for (const other of there) {
        if (counts[other] === 0) others.push(other);
        counts[other] = (counts[other] as number) + 1;
      }
  }
  return others;
}

/** So many of the places that stand before the others. */
function nearestOf(places: readonly number[], isBefore: (a: number, b: number) => boolean, nearest: number): number[] {
  if (nearest === Number.POSITIVE_INFINITY) return [...places].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const best: number[] = [];
  for (const place of places)
    insert(
      best,
      (known) => isBefore(place, known),
      nearest,
      () => place,
    );
  return best;
}

/** Puts something before all that belong behind it, unless so many stand before it that there is no room. */
function insert<T>(list: T[], isBehind: (one: T) => boolean, most: number, make: () => T | undefined) {
  let to = list.length;
  while (to > 0 && isBehind(list[to - 1] as T)) to--;
  if (to >= most) return;
  const made = make();
  if (made === undefined) return;
  list.splice(to, 0, made);
  if (list.length > most) list.pop();
}
