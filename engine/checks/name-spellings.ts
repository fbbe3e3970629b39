import { namesIn } from "../mentions/person-identity.ts";
import { isWorn } from "../mentions/person-register.ts";
import type { PersonEntry } from "../register/entries.ts";
import { lookup, type RegisterIndex } from "../register/lookup.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { isSlip } from "./name-distance.ts";
import { fullNamesIn, type Named, namedOf } from "./name-persons.ts";
import { areOneInStory, storyKeys } from "./name-story.ts";
import { nearestEach } from "./nearest.ts";
import { onceEach } from "./once-each.ts";
import { tied } from "./ties.ts";
import { hashOf } from "./twice.ts";

/** One way to write a name, and the passages that write it so. `status`: what the register says of it. */
export type Spelling = { name: string; status: "right" | "wrong" | "unknown"; members: Member<Named>[] };

/** A family name so long and rare that a known misspelling of its bearer needs no office beside it. */
const rareFamily = 7;
/** Two spellings that a document uses so often each are two people to it. */
const twoPeople = 2;

/** The passages that surely name one person, a group for each: by the register, by the same words, or a slip of the pen apart. */
export function groupSpellings(dossier: Dossier): Group<Named>[] {
  const index = lookup(dossier.register);
  const spelled = spellingsIn(dossier).all.map((bundle) => spelledOf(bundle, index));
  const slips = slipsBetween(spelled, dossier).map(({ one, other }) => [one, other] as const);
  const told = toldAsOne(spelled, dossier).map(({ one, other }) => [one, other] as const);
  return tied(spelled, [...slips, ...told]).map((cluster) => groupOf(cluster[0] as Spelled, cluster));
}

const groupOf = onceEach((first: Spelled, cluster: readonly Spelled[]): Group<Named> => {
  const members = cluster.length === 1 ? first.bundle.items : cluster.flatMap(({ bundle }) => bundle.items);
  const key = cluster.map(({ bundle }) => bundle.key).sort()[0] as string;
  const entry = cluster.find((spelled) => spelled.entry)?.entry;
  return { key, label: `spelling of ${entry?.name ?? members[0]?.value.name}`, members };
});

/** The spellings of one group. Accents, initials and middle names make no other spelling. */
export function spellingsOf(members: readonly Member<Named>[], entry: PersonEntry | undefined, index: RegisterIndex): Spelling[] {
  const forms = Map.groupBy(members, ({ value }) => formOf(value));
  return [...forms.values()].map((list): Spelling => {
    const name = (list[0] as Member<Named>).value.name;
    const known = index.person(name);
    const isRight = known !== undefined && known.entry.id === entry?.id && known.spelled !== "misspelling";
    return { name, status: !entry ? "unknown" : isRight || isFullForm(name, entry) ? "right" : "wrong", members: list };
  });
}

/** "Kaja Anna Kallas" where the register has "Kaja Kallas": a middle name more is no error. */
function isFullForm(name: string, entry: PersonEntry) {
  const said = namesIn(name);
  return [entry.name, ...(entry.variants ?? [])].some((form) => namesIn(form).every((word) => said.includes(word)));
}

/** The person of the register whom some passages name: under a right spelling, or a wrong one that carries the person's office. */
export function entryOf(members: readonly Member<Named>[], index: RegisterIndex): PersonEntry | undefined {
  for (const member of members) {
    const entry = takenFor(member, index);
    if (entry) return entry;
  }
  return undefined;
}

/** Whom of the register a passage names. */
function takenFor({ value, reading: { date } }: Member<Named>, index: RegisterIndex): PersonEntry | undefined {
  const known = index.person(value.name);
  if (!known) return nearest(value, date, index);
  if (known.spelled !== "misspelling" || isWorn(index, known.entry, value, date)) return known.entry;
  return value.title === undefined && value.family.length >= rareFamily && namedOf(known.entry, index).family === value.family
    ? known.entry
    : undefined;
}

/** The holder of the office that a passage gives to somebody whose name is a slip away from the holder's. */
function nearest(value: Named, date: string | null, index: RegisterIndex): PersonEntry | undefined {
  if (value.title === undefined) return undefined;
  const candidates = new Set([...index.family(value.family), ...index.given(value.given)]);
  const near = [...candidates].filter(
    (entry) => isWorn(index, entry, value, date) && isSlip(value, { ...namedOf(entry, index), title: value.title }),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Spellings that are one for this check: only given and family name count where the family name stands last. */
const formOf = ({ given, family, name, isFamilyFirst }: Named) => (isFamilyFirst ? name.toLowerCase() : `${given} ${family}`);

/** Each way of naming a person in full. */
const spellingsIn = bundleEach<Member<Named>>({
  itemsOf: fullNamesIn,
  keyOf: (member, register) => takenFor(member, lookup(register))?.id ?? `${member.value.family} ${member.value.given}`,
});

/**
 * `person`: as the passage has it that tells most. All of one key name the same `entry`, or none. `keys`: what may be a slip apart has one in common; `near`: what
 * one story may take for one person.
 */
type Spelled = { bundle: Bundle<Member<Named>>; person: Named; entry: PersonEntry | undefined; keys: Int32Array; near: Int32Array };

const spelledOf = onceEach((bundle: Bundle<Member<Named>>, index: RegisterIndex): Spelled => {
  const [first] = bundle.items as [Member<Named>];
  const { value } = bundle.items.find(({ value: { title } }) => title !== undefined) ?? first;
  return { bundle, person: value, entry: takenFor(first, index), keys: nearKeys(value), near: storyKeysOf(value) };
});

/** So many names a slip apart from each other are no slips. */
const mostNear = 40;

/** Only names that share a family or a given name, and all but two letters of the other, are compared. */
const slipsBetween = nearestEach<Spelled, true>({
  keysOf: ({ keys }) => keys,
  most: mostNear,
  nearest: Number.POSITIVE_INFINITY,
  meet: (one, other) => (!(one.entry && other.entry) && isSlip(one.person, other.person) && !areTwo(one, other)) || undefined,
});

/** Names further apart that one story gives to one person. */
const toldAsOne = nearestEach<Spelled, true>({
  keysOf: ({ near }) => near,
  most: mostNear,
  nearest: Number.POSITIVE_INFINITY,
  meet: (one, other) =>
    (!one.entry && !other.entry && !areTwo(one, other) && areOneInStory(one.bundle.items, other.bundle.items)) || undefined,
});

/** The family name with the given name less a letter or two, and the other way round: two names with a key in common may be a slip apart. */
const nearKeys = onceEach(({ family, given }: Named): Int32Array => {
  const ofFamily = shortened(given).map((word) => `${family} | ${word}`);
  const ofGiven = shortened(family).map((word) => `${given} & ${word}`);
  return new Int32Array([...new Set([...ofFamily, ...ofGiven])].map(hashOf));
});

const storyKeysOf = onceEach((named: Named): Int32Array => Int32Array.from(new Set(storyKeys(named))));

function shortened(word: string): string[] {
  const once = lessOne(word);
  return [word, ...once, ...(word.length >= twoSlips ? once.flatMap(lessOne) : [])];
}

/** In words of fewer letters two slips are two names (name-distance.ts). */
const twoSlips = 6;
const lessOne = (word: string) => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));

/** One document speaks of both again and again. */
function areTwo({ bundle: a }: Spelled, { bundle: b }: Spelled) {
  const there = oftenIn(b);
  return oftenIn(a).some((document) => there.includes(document));
}

/** The documents that have a name again and again. */
const oftenIn = onceEach(({ items }: Bundle<Member<Named>>): string[] =>
  [...Map.groupBy(items, ({ side }) => side.document)].flatMap(([document, some]) => (some.length >= twoPeople ? [document] : [])),
);
