import { seats } from "../lexicon/offices.ts";
import { headOf } from "../mentions/person-title.ts";
import type { Reading } from "../reading.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import type { Claim, PersonValue, Span } from "../types.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { type Named, namedOf, personsOf } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";

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
    const add = (plain: string, member: (value: Named) => Member<Named>) => {
      const bearer = bearers.get(plain);
      if (!bearer || seen.has(bearer.group)) return;
      const one = member((bearer.group.members[0] as Member<Named>).value);
      if (!isOnePerson(one.value, bearer.group)) return;
      seen.add(bearer.group);
      const there = found.get(bearer.group);
      if (there) there.push(one);
      else found.set(bearer.group, [one]);
    };
    for (const { plain, claim, value, quote, start, end } of loneNames(reading))
      add(plain, ({ name, family, given }) => ({
        reading,
        ...(claim ? { claim } : {}),
        side: { document: reading.document.id, start, end, quote },
        value: { ...(value ? namedOf(value, register) : { name: quote, family, given, isFamilyFirst: false }), isLater: true },
        says: name,
      }));
  }
  return found;
}

type LoneName = Span & { plain: string; quote: string; claim?: Claim; value?: PersonValue };

/** The names that stand alone in a document: those that made a claim, then all other capitalised words. */
const loneNames = onceEach(({ claims, names }: Reading): LoneName[] => [
  ...claims.flatMap((claim) =>
    personsOf(claim).flatMap((value): LoneName[] =>
      value.name.includes(" ")
        ? []
        : [{ plain: plainName(value.name), quote: claim.quote, start: claim.start, end: claim.end, claim, value }],
    ),
  ),
  ...names.flatMap(({ word, next, start, end }): LoneName[] => (next ? [] : [{ plain: plainName(word), quote: word, start, end }])),
]);

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
