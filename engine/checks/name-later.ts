import { seats } from "../lexicon/offices.ts";
import { headOf } from "../mentions/person-title.ts";
import type { Reading } from "../reading.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { type Named, namedOf, personsOf } from "./name-persons.ts";

/** A family or given name borne by several persons of a dossier tells none of them. */
type Bearer = { group: Group<Named>; family: boolean };

/**
 * Where other documents speak of a group's person by one name alone ("Marchetti said"): a side for each document that names nobody so in full. Only where one person
 * of the dossier has that name, and neither title nor register tells that another is meant.
 */
export function laterForms(
  groups: readonly Group<Named>[],
  { readings }: Dossier,
  register: RegisterIndex,
): Map<Group<Named>, Member<Named>[]> {
  const bearers = bearersOf(groups);
  const found = new Map<Group<Named>, Member<Named>[]>();
  const named = new Map<Reading, Set<Group<Named>>>();
  for (const group of groups) for (const { reading } of group.members) named.set(reading, (named.get(reading) ?? new Set()).add(group));
  for (const reading of readings) {
    const seen = new Set(named.get(reading));
    const add = (word: string, member: (value: Named) => Member<Named>) => {
      const bearer = bearers.get(plainName(word));
      if (!bearer || seen.has(bearer.group)) return;
      const one = member((bearer.group.members[0] as Member<Named>).value);
      if (!isOnePerson(one.value, bearer.group)) return;
      seen.add(bearer.group);
      found.set(bearer.group, [...(found.get(bearer.group) ?? []), one]);
    };
    for (const claim of reading.claims)
      for (const value of personsOf(claim))
        if (!value.name.includes(" "))
          add(value.name, ({ name }) => ({
            reading,
            claim,
            side: { document: claim.document, start: claim.start, end: claim.end, quote: claim.quote },
            value: { ...namedOf(value, register), isLater: true },
            says: name,
          }));
    for (const { word, next, start, end } of reading.names)
      if (next === undefined)
        add(word, ({ name, family, given }) => ({
          reading,
          side: { document: reading.document.id, start, end, quote: word },
          value: { name: word, family, given, isFamilyFirst: false, isLater: true },
          says: name,
        }));
  }
  return found;
}

/** Each name that one person alone bears in the whole dossier. */
function bearersOf(groups: readonly Group<Named>[]): Map<string, Bearer> {
  const bearers = new Map<string, Bearer | undefined>();
  const add = (name: string, bearer: Bearer) => bearers.set(name, bearers.has(name) ? undefined : bearer);
  for (const group of groups)
    for (const family of new Set(group.members.map(({ value }) => value.family))) add(family, { group, family: true });
  for (const group of groups)
    for (const { given, isFamilyFirst } of uniqueBy(group.members.map(({ value }) => value)))
      if (!isFamilyFirst && given.length > 2 && !bearers.get(given)?.family) add(given, { group, family: false });
  return new Map([...bearers].filter((entry): entry is [string, Bearer] => entry[1] !== undefined));
}

const uniqueBy = (values: readonly Named[]) => [...new Map(values.map((value) => [value.given, value])).values()];

/** Neither the register nor the offices speak against it. */
function isOnePerson(value: Named, { members }: Group<Named>) {
  const references = new Set(members.flatMap(({ value: { reference } }) => reference ?? []));
  if (value.reference !== undefined && references.size > 0 && !references.has(value.reference)) return false;
  const held = members.flatMap((member) => seatOf(member.value) ?? []);
  const said = seatOf(value);
  return said === undefined || held.length === 0 || held.includes(said);
}

const seatOf = ({ title }: Named) => (title === undefined ? undefined : seats.get(headOf(title)));
