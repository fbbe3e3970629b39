import { firstNames } from "../lexicon/first-names.ts";
import { institutionWords, placeNames } from "../lexicon/institutions.ts";
import { familyNames } from "../lexicon/surnames.ts";
import type { ProperWord } from "../mentions/proper.ts";
import type { Reading } from "../reading.ts";
import type { Register } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { slips, sound } from "./name-distance.ts";
import { type Named, namedOf } from "./name-persons.ts";
import { isInflected } from "./name-words.ts";
import { nearestEach, type Pair } from "./nearest.ts";
import { onceEach } from "./once-each.ts";
import { areOfOneStory } from "./story.ts";
import { hashOf } from "./twice.ts";

/** A word of no dictionary or list, behind a preposition of place. */
type Spot = { reading: Reading; at: ProperWord; key: string };
type Place = { bundle: Bundle<Spot>; word: string; keys: Int32Array };

const shortest = 5;
/** Shorter words have to begin and end alike. */
const longEnough = 6;
const mostNear = 20;
/** Of so many documents that have a word some are of the story. */
const mostSpots = 12;

const locative = /\b(?:in|at|near|from|to|of|outside|around|off|towards?|into|through|via|between|beyond) (?:the )?$/;
const farthest = 14;

/** Places that two reports of one story spell in two ways, a letter apart: each has only one of the two, and no list knows either. */
export function groupPlaces(dossier: Dossier): Group<Named>[] {
  const places = spotsIn(dossier).all.map(placeOf);
  return apart(places, dossier).map((pair) => groupOf(pair, dossier.register));
}

const isListed = (word: string) => firstNames.has(word) || familyNames.has(word) || placeNames.has(word) || institutionWords.has(word);

const spotsIn = bundleEach<Spot>({
  itemsOf: onceEach((reading: Reading, register: Register): Spot[] =>
    reading.names.flatMap((at) => {
      const key = plainName(at.word);
      if (at.next || !at.isOdd || key.length < shortest || isListed(key)) return [];
      const isPlace = locative.test(reading.document.text.slice(Math.max(0, at.start - farthest), at.start));
      return isPlace && !lookup(register).organisation(key) ? [{ reading, at, key }] : [];
    }),
  ),
  keyOf: ({ key }) => key,
});

const placeOf = onceEach((bundle: Bundle<Spot>): Place => {
  const less = [...bundle.key].map((_, at) => bundle.key.slice(0, at) + bundle.key.slice(at + 1));
  return { bundle, word: bundle.key, keys: Int32Array.from(new Set([bundle.key, ...less].map(hashOf))) };
});

const apart = nearestEach<Place, true>({
  keysOf: ({ keys }) => keys,
  most: mostNear,
  nearest: Number.POSITIVE_INFINITY,
  meet: (one, other) => (isSlip(one.word, other.word) && areInOneStory(one.bundle.items, other.bundle.items)) || undefined,
});

function isSlip(a: string, b: string): boolean {
  if (slips(a, b) !== 1 || isInflected(a, b) || sound(a) === sound(b) || french(a) === french(b)) return false;
  return Math.min(a.length, b.length) >= longEnough || (a[0] === b[0] && a.at(-1) === b.at(-1));
}

/** "Hormouz" and "Hormoz" are one sound, written after the French and the English. */
const french = (word: string) => word.replace(/ou/g, "o");

function areInOneStory(some: readonly Spot[], others: readonly Spot[]): boolean {
  const [a, b] = [some, others].map((spots) => spots.slice(0, mostSpots).map(({ reading }) => reading)) as [Reading[], Reading[]];
  if (a.some((reading) => b.includes(reading))) return false;
  return a.some((reading) => b.some((other) => areOfOneStory(reading, other)));
}

const groupOf = onceEach(({ one, other }: Pair<Place, true>, register: Register): Group<Named> => {
  const members = [one, other].flatMap(({ bundle }) => bundle.items.map((spot) => memberOf(spot, register)));
  return { key: `place ${one.word} ${other.word}`, label: `spelling of ${other.bundle.items[0]?.at.word}`, members };
});

function memberOf({ reading, at: { start, end, word } }: Spot, register: Register): Member<Named> {
  const { text, id } = reading.document;
  const side = { document: id, start, end, quote: text.slice(start, end) };
  return { reading, side, value: namedOf({ name: word }, lookup(register)), says: word };
}
