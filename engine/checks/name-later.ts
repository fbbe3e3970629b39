import { seats } from "../lexicon/offices.ts";
import { headOf } from "../mentions/person-title.ts";
import type { Reading } from "../reading.ts";
import type { Register } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import type { Claim, PersonValue, Span } from "../types.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { compareText } from "./findings.ts";
import { type Named, namedOf, personsOf } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";

/**
 * Where other documents speak of a group's person by one name alone ("Marchetti said"): a side for each document that names nobody so in full. Only where one person
 * of the dossier has that name, and neither title nor register tells that another is meant.
 */
export function laterForms(groups: readonly Group<Named>[], dossier: Dossier): Map<Group<Named>, readonly Member<Named>[]> {
  const bearers = bearersOf(groups);
  const alone = standingAlone(dossier);
  const found = new Map<Group<Named>, readonly Member<Named>[]>();
  for (const group of groups) {
    const { families, given } = namesOf(group);
    const said = [...new Set([...families, ...given])].flatMap((name) => (bearers.get(name)?.group === group && alone.of(name)) || []);
    const later = said.length > 0 ? laterOf(group, dossier.register, said) : [];
    if (later.length > 0) found.set(group, later);
  }
  return found;
}

type LoneName = Span & { reading: Reading; plain: string; quote: string; claim?: Claim; value?: PersonValue };

/** The names that stand alone in a document: those that made a claim, then all other capitalised words. */
const loneNames = onceEach((reading: Reading): LoneName[] => [
  ...reading.claims.flatMap((claim) =>
    personsOf(claim).flatMap((value): LoneName[] =>
      value.name.includes(" ")
        ? []
        : [{ reading, plain: plainName(value.name), quote: claim.quote, start: claim.start, end: claim.end, claim, value }],
    ),
  ),
  ...reading.names.flatMap(({ word, next, start, end }): LoneName[] =>
    next ? [] : [{ reading, plain: plainName(word), quote: word, start, end }],
  ),
]);

const standingAlone = bundleEach<LoneName>({ itemsOf: loneNames, keyOf: ({ plain }) => plain });

/** The passages that have one of a person's names alone: the first of each document that may mean the person. */
const laterOf = onceEach((group: Group<Named>, register: Register, said: readonly Bundle<LoneName>[]): Member<Named>[] => {
  const seen = new Set(group.members.map(({ reading }) => reading));
  const { name, family, given } = (group.members[0] as Member<Named>).value;
  return said
    .flatMap(({ items }) => items)
    .sort((a, b) => compareText(a.reading.document.id, b.reading.document.id) || placeOf(a) - placeOf(b))
    .flatMap(({ reading, claim, value, quote, start, end }): Member<Named>[] => {
      if (seen.has(reading)) return [];
      const named: Named = {
        ...(value ? namedOf(value, lookup(register)) : { name: quote, family, given, isFamilyFirst: false }),
        isLater: true,
      };
      if (!isOnePerson(named, group)) return [];
      seen.add(reading);
      return [
        { reading, ...(claim ? { claim } : {}), side: { document: reading.document.id, start, end, quote }, value: named, says: name },
      ];
    });
});

const placeOf = (name: LoneName) => loneNames(name.reading).indexOf(name);

/** A family or given name borne by several persons of a dossier tells none of them. */
type Bearer = { group: Group<Named>; family: boolean };

/** Each name that one person alone bears in the whole dossier; undefined for what several bear. */
function bearersOf(groups: readonly Group<Named>[]): Map<string, Bearer | undefined> {
  const bearers = new Map<string, Bearer | undefined>();
  const add = (name: string, bearer: Bearer) => bearers.set(name, bearers.has(name) ? undefined : bearer);
  for (const group of groups) for (const name of namesOf(group).families) add(name, { group, family: true });
  for (const group of groups) for (const name of namesOf(group).given) if (!bearers.get(name)?.family) add(name, { group, family: false });
  return bearers;
}

/** The names by which a person may be called later on. Of who is named family name first, the given name is not said alone. */
export const namesOf = onceEach(({ members }: Group<Named>) => ({
  families: [...new Set(members.map(({ value }) => value.family))],
  given: [...new Map(members.map(({ value }) => [value.given, value])).values()]
    .filter(({ given, isFamilyFirst }) => !isFamilyFirst && given.length > 2)
    .map(({ given }) => given),
}));

/** Neither the register nor the offices speak against it. */
function isOnePerson(value: Named, { members }: Group<Named>) {
  const references = new Set(members.flatMap(({ value: { reference } }) => reference ?? []));
  if (value.reference !== undefined && references.size > 0 && !references.has(value.reference)) return false;
  const held = members.flatMap((member) => seatOf(member.value) ?? []);
  const said = seatOf(value);
  return said === undefined || held.length === 0 || held.includes(said);
}

const seatOf = ({ title }: Named) => (title === undefined ? undefined : seats.get(headOf(title)));
