import { firstNames } from "../lexicon/first-names.ts";
import { institutionWords, placeNames } from "../lexicon/institutions.ts";
import { familyNames } from "../lexicon/surnames.ts";
import type { ProperWord } from "../mentions/proper.ts";
import type { Reading } from "../reading.ts";
import { lookup, type RegisterIndex } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import { type Bundle, type Bundles, bundleEach } from "./bundles.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { office, slips } from "./name-distance.ts";
import { namesOf } from "./name-later.ts";
import { type Named, namedOf } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";

/** A capitalised word, or two in a row, where one document has it. */
type Place = { reading: Reading; at: ProperWord };
/** The same with everywhere it stands. `suspect`: which of the two may be misspelled. */
type Said = { bundle: Bundle<Place>; words: [string, string?]; places: readonly Place[]; count: number; suspect: [boolean, boolean] };

/** So many words beside one word are no slips of each other. */
const mostBeside = 300;
/** A slip stands so often at most; oftener, it is how somebody writes. */
const mostSlips = 2;
/** Of most words neither may be misspelled. */
const unsuspected: [boolean, boolean] = [false, false];
/** Letters of the longer of two words that are a slip apart, at least: two words in a row, and one alone. */
const shortestPair = 5;
const shortestAlone = 6;

/**
 * Names that are a slip apart where no rule knows a person, a body or a place: two capitalised words of which one is the same and the other, which no dictionary or
 * list of names has, is a letter off ("Supreem Court"); and a word alone that is a letter off the family name of somebody whom the dossier names in full, and is nobody's.
 */
export function groupWords(groups: readonly Group<Named>[], dossier: Dossier): Group<Named>[] {
  const register = lookup(dossier.register);
  const [pairs, alone] = [pairsIn(dossier).all.map(saidOf), aloneIn(dossier)];
  const found = [...pairSlips(pairs, register), ...loneSlips(groups, pairs, alone, register)];
  if (found.length === 0) return [];
  const told = new Set(groups.flatMap(placesTold));
  const titled = new Map(groups.flatMap(titledIn));
  return found.flatMap(([wrong, right]): Group<Named>[] => {
    const isTold = membersOf(wrong.bundle, register).every((member) => told.has(placeOf(member)));
    return isTold || areTwoOffices(wrong, right, titled) ? [] : [groupOf(wrong.bundle, right.bundle, register)];
  });
}

const groupOf = onceEach((wrong: Bundle<Place>, right: Bundle<Place>, register: RegisterIndex): Group<Named> => {
  const members = [...membersOf(wrong, register), ...membersOf(right, register)];
  return { key: `word ${wrong.key}`, label: `spelling of ${members.at(-1)?.value.name}`, members };
});

/** Where a group is that has more than one spelling. */
const placesTold = onceEach(({ members }: Group<Named>) =>
  new Set(members.map(({ value }) => value.name)).size > 1 ? members.map(placeOf) : [],
);

/** The offices that a group is given, by the spelling. */
const titledIn = onceEach(({ members }: Group<Named>) =>
  members.flatMap(({ value }): [string, string][] => (office(value) === "" ? [] : [[plainName(value.name), office(value)]])),
);

/** One is given an office and the other another. `titled`: the office by the spelling. */
function areTwoOffices(wrong: Said, right: Said, titled: ReadonlyMap<string, string>) {
  const [a, b] = [titled.get(wrong.bundle.key), titled.get(right.bundle.key)];
  return a !== undefined && b !== undefined && a !== b;
}

const placeOf = ({ side }: Member<Named>) => `${side.document}\u0000${side.start}`;

const wordsOf = ({ word, next }: ProperWord): [string, string?] => (next ? [plainName(word), plainName(next.word)] : [plainName(word)]);
const placesIn = (reading: Reading, isPair: boolean): Place[] =>
  reading.names.filter(({ next }) => (next !== undefined) === isPair).map((at) => ({ reading, at }));
const keyOf = ({ at }: Place) => wordsOf(at).join(" ");

const pairsIn = bundleEach<Place>({ itemsOf: onceEach((reading) => placesIn(reading, true)), keyOf });
const aloneIn = bundleEach<Place>({ itemsOf: onceEach((reading) => placesIn(reading, false)), keyOf });

const saidOf = onceEach((bundle: Bundle<Place>): Said => {
  const places = bundle.items;
  const [first] = places as [Place];
  const words = wordsOf(first.at);
  const count = places.reduce((sum, { at }) => sum + at.count, 0);
  const isRare = count <= mostSlips && places.every(({ reading }) => reading === first.reading);
  const isSuspect = (word: string | undefined, isOdd: boolean | undefined) => isRare && isOdd === true && !isListed(word as string);
  const { isOdd, next } = first.at;
  const suspect: [boolean, boolean] = [isSuspect(words[0], isOdd), isSuspect(words[1], next?.isOdd)];
  return { bundle, words, places, count, suspect: suspect.includes(true) ? suspect : unsuspected };
});

const membersOf = onceEach(({ items }: Bundle<Place>, register: RegisterIndex): Member<Named>[] =>
  items.map(({ reading, at: { start, end, next, word } }) => {
    const { text, id } = reading.document;
    const to = next?.end ?? end;
    const name = next ? text.slice(start, to) : word;
    return {
      reading,
      side: { document: id, start, end: to, quote: text.slice(start, to) },
      value: namedOf({ name }, register),
      says: name,
    };
  }),
);

/** Two words of which one is a slip of what stands beside the other word elsewhere. */
function* pairSlips(pairs: readonly Said[], register: RegisterIndex): Generator<[Said, Said]> {
  for (const side of [0, 1] as const) {
    const suspects = pairs.filter(({ suspect }) => suspect[side]);
    /** What stands beside the words that a suspect stands beside. */
    const beside = new Map(suspects.map(({ words }) => [words[1 - side] as string, [] as Said[]]));
    for (const said of pairs) beside.get(said.words[1 - side] as string)?.push(said);
    for (const wrong of suspects) {
      const shared = wrong.words[1 - side] as string;
      const there = beside.get(shared) as Said[];
      if (there.length < 2 || there.length > mostBeside) continue;
      const right = there
        .filter((other) => other !== wrong && isSlipOf(wrong, other, side, shared, register))
        .sort((a, b) => b.count - a.count)[0];
      if (right) yield [wrong, right];
    }
  }
}

const isListed = (word: string) => firstNames.has(word) || familyNames.has(word) || placeNames.has(word) || institutionWords.has(word);

function isSlipOf(wrong: Said, right: Said, side: 0 | 1, shared: string, register: RegisterIndex) {
  const [a, b] = [wrong.words[side] as string, right.words[side] as string];
  if (Math.abs(a.length - b.length) > 1 || isInflected(a, b) || right.count < wrong.count) return false;
  // Of two such of which nobody knows one, the later by the letters is the right one.
  if (right.count === wrong.count && a > b && right.suspect[side]) return false;
  const isPerson = side === 0 ? firstNames.has(b) : firstNames.has(shared);
  if (Math.max(a.length, b.length) < (isPerson ? 3 : shortestPair) || slips(a, b) !== 1) return false;
  return !register.organisation(a) && !areBothSpoken(wrong, right);
}

/** "Korea" and "Korean", "Clinton" and "Clintons" are two forms of one name. */
export const isInflected = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length > short.length && long.startsWith(short) && "snird".includes(long.at(-1) as string) && long.at(-1) !== short.at(-1);
};

/** One document has both, each again and again. */
const areBothSpoken = (a: Said, b: Said) =>
  a.places.some(({ reading, at }) => at.count > 1 && b.places.some((other) => other.reading === reading && other.at.count > 1));

/** Words alone that are a slip of one family name, and are neither a family name themselves nor stand in a pair. */
function* loneSlips(
  groups: readonly Group<Named>[],
  pairs: readonly Said[],
  alone: Bundles<Place>,
  register: RegisterIndex,
): Generator<[Said, Said]> {
  const families = new Set(groups.flatMap((group) => namesOf(group).families));
  const suspects = alone.all.map(saidOf).filter(({ suspect: [isSuspect], words: [word] }) => isSuspect && !families.has(word));
  if (suspects.length === 0) return;
  const inPairs = new Set(pairs.flatMap(({ words }) => words));
  const byLetters = new Map<string, string[]>();
  for (const family of families)
    if (family.length >= shortestAlone - 1)
      for (const key of lessOne(family)) {
        const there = byLetters.get(key);
        if (there) there.push(family);
        else byLetters.set(key, [family]);
      }
  for (const wrong of suspects) {
    const [word] = wrong.words;
    if (inPairs.has(word) || register.organisation(word)) continue;
    const near = new Set(lessOne(word).flatMap((key) => byLetters.get(key) ?? []));
    const fitting = [...near].filter(
      (family) => Math.max(word.length, family.length) >= shortestAlone && !isInflected(word, family) && slips(word, family) === 1,
    );
    const [family] = fitting;
    const there = family === undefined || fitting.length > 1 ? undefined : alone.of(family);
    const right = there && saidOf(there);
    if (right && right.count > wrong.count) yield [wrong, right];
  }
}

/** A word and what is left of it without one of its letters: two words with one in common may be a slip apart. */
const lessOne = (word: string): string[] => [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
