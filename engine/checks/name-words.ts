import { firstNames } from "../lexicon/first-names.ts";
import { institutionWords, placeNames } from "../lexicon/institutions.ts";
import { familyNames } from "../lexicon/surnames.ts";
import type { ProperWord } from "../mentions/proper.ts";
import type { Reading } from "../reading.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { office, slips } from "./name-distance.ts";
import { type Named, namedOf } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";

/** A capitalised word, or two in a row, with everywhere it stands. `odd`: which of the two may be misspelled. */
type Said = { words: [string, string?]; places: { reading: Reading; at: ProperWord }[]; count: number };

/** So many words beside one word are no slips of each other. */
const mostBeside = 300;
/** A slip stands so often at most; oftener, it is how somebody writes. */
const mostSlips = 2;
/** Letters of the longer of two words that are a slip apart, at least: two words in a row, and one alone. */
const shortestPair = 5;
const shortestAlone = 6;

/**
 * Names that are a slip apart where no rule knows a person, a body or a place: two capitalised words of which one is the same and the other, which no dictionary or
 * list of names has, is a letter off ("Supreem Court"); and a word alone that is a letter off the family name of somebody whom the dossier names in full, and is nobody's.
 */
export function groupWords(groups: readonly Group<Named>[], { readings }: Dossier, register: RegisterIndex): Group<Named>[] {
  const pairs = new Map<string, Said>();
  const alone = new Map<string, Said>();
  for (const reading of readings) for (const { at, words, key } of wordsIn(reading)) note(at.next ? pairs : alone, key, words, reading, at);
  const found = [...pairSlips(pairs, register), ...loneSlips(groups, pairs, alone, register)];
  const told = new Set(
    groups.flatMap(({ members }) => (new Set(members.map(({ value }) => value.name)).size > 1 ? members.map(placeOf) : [])),
  );
  const titled = new Map(
    groups.flatMap(({ members }) =>
      members.flatMap(({ value }): [string, string][] => (office(value) === "" ? [] : [[plainName(value.name), office(value)]])),
    ),
  );
  return found.flatMap(([wrong, right]): Group<Named>[] => {
    const members = [...membersOf(wrong, register), ...membersOf(right, register)];
    if (areTwoOffices(wrong, right, titled)) return [];
    if (members.length === 0 || membersOf(wrong, register).every((member) => told.has(placeOf(member)))) return [];
    return [{ key: `word ${wrong.words.join(" ")}`, label: `spelling of ${members.at(-1)?.value.name}`, members }];
  });
}

/** One is given an office and the other another. `titled`: the office by the spelling. */
function areTwoOffices(wrong: Said, right: Said, titled: ReadonlyMap<string, string>) {
  const [a, b] = [titled.get(wrong.words.join(" ")), titled.get(right.words.join(" "))];
  return a !== undefined && b !== undefined && a !== b;
}

const placeOf = ({ side }: Member<Named>) => `${side.document}\u0000${side.start}`;

type Word = { at: ProperWord; words: [string, string?]; key: string };

const wordsIn = onceEach(({ names }: Reading): Word[] =>
  names.map((at): Word => {
    const words: [string, string?] = at.next ? [plainName(at.word), plainName(at.next.word)] : [plainName(at.word)];
    return { at, words, key: words.join(" ") };
  }),
);

function note(said: Map<string, Said>, key: string, words: [string, string?], reading: Reading, at: ProperWord) {
  const known = said.get(key);
  if (!known) said.set(key, { words, places: [{ reading, at }], count: at.count });
  else {
    known.places.push({ reading, at });
    known.count += at.count;
  }
}

const membersOf = ({ words, places }: Said, register: RegisterIndex): Member<Named>[] =>
  places.map(({ reading, at: { start, end, next, word } }) => {
    const { text, id } = reading.document;
    const to = words.length > 1 ? (next?.end ?? end) : end;
    const name = words.length > 1 ? text.slice(start, to) : word;
    return {
      reading,
      side: { document: id, start, end: to, quote: text.slice(start, to) },
      value: namedOf({ name }, register),
      says: name,
    };
  });

function* pairSlips(pairs: ReadonlyMap<string, Said>, register: RegisterIndex): Generator<[Said, Said]> {
  for (const side of [0, 1] as const) {
    const buckets = Map.groupBy(pairs.values(), ({ words }) => words[1 - side] as string);
    for (const [shared, bucket] of buckets) {
      if (bucket.length < 2 || bucket.length > mostBeside) continue;
      for (const wrong of bucket) {
        if (!isSuspect(wrong, side)) continue;
        const right = bucket
          .filter((other) => other !== wrong && isSlipOf(wrong, other, side, shared, register))
          .sort((a, b) => b.count - a.count)[0];
        if (right) yield [wrong, right];
      }
    }
  }
}

const isOddAt = ({ places }: Said, side: 0 | 1) => (side === 0 ? places[0]?.at.isOdd : places[0]?.at.next?.isOdd) === true;
const isListed = (word: string) => firstNames.has(word) || familyNames.has(word) || placeNames.has(word) || institutionWords.has(word);
const isSuspect = (said: Said, side: 0 | 1) =>
  said.count <= mostSlips &&
  new Set(said.places.map(({ reading }) => reading)).size === 1 &&
  isOddAt(said, side) &&
  !isListed(said.words[side] as string);

function isSlipOf(wrong: Said, right: Said, side: 0 | 1, shared: string, register: RegisterIndex) {
  const [a, b] = [wrong.words[side] as string, right.words[side] as string];
  if (Math.abs(a.length - b.length) > 1 || isInflected(a, b) || right.count < wrong.count) return false;
  const isKnown = isListed(b) || !isOddAt(right, side);
  if (right.count === wrong.count && !isKnown && a > b && isSuspect(right, side)) return false;
  const isPerson = side === 0 ? firstNames.has(b) : firstNames.has(shared);
  if (Math.max(a.length, b.length) < (isPerson ? 3 : shortestPair) || slips(a, b) !== 1) return false;
  return !register.organisation(a) && !areBothSpoken(wrong, right);
}

/** "Korea" and "Korean", "Clinton" and "Clintons" are two forms of one name. */
const isInflected = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length > short.length && long.startsWith(short) && "snird".includes(long.at(-1) as string) && long.at(-1) !== short.at(-1);
};

/** One document has both, each again and again. */
const areBothSpoken = (a: Said, b: Said) =>
  a.places.some(({ reading, at }) => at.count > 1 && b.places.some((other) => other.reading === reading && other.at.count > 1));

function* loneSlips(
  groups: readonly Group<Named>[],
  pairs: ReadonlyMap<string, Said>,
  alone: ReadonlyMap<string, Said>,
  register: RegisterIndex,
): Generator<[Said, Said]> {
  const families = new Set(groups.flatMap(({ members }) => members.map(({ value }) => value.family)));
  const byLetters = new Map<string, string[]>();
  for (const family of families)
    if (family.length >= shortestAlone - 1) for (const key of lessOne(family)) byLetters.set(key, [...(byLetters.get(key) ?? []), family]);
  const inPairs = new Set([...pairs.values()].flatMap(({ words }) => words));
  for (const wrong of alone.values()) {
    const [word] = wrong.words;
    if (!isSuspect(wrong, 0) || families.has(word) || inPairs.has(word) || register.organisation(word)) continue;
    const near = new Set(lessOne(word).flatMap((key) => byLetters.get(key) ?? []));
    const fitting = [...near].filter(
      (family) => Math.max(word.length, family.length) >= shortestAlone && !isInflected(word, family) && slips(word, family) === 1,
    );
    const [family] = fitting;
    const right = family === undefined || fitting.length > 1 ? undefined : alone.get(family);
    if (right && right.count > wrong.count) yield [wrong, right];
  }
}

/** A word and what is left of it without one of its letters: two words with one in common may be a slip apart. */
const lessOne = (word: string): string[] => [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
