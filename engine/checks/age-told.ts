import { readAbout } from "../mentions/about-key.ts";
import { dayOfIso } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/** How old somebody is when a text comes out, or when they were born (days, both included), as one passage tells it. */
export type Told = { way: "age"; name: string; age?: number; born?: { from: number; to: number } };

const agesIn = onceEach((reading: Reading): Member<Told>[] => {
  const named = namesIn(reading);
  return named.size === 0 ? [] : reading.claims.flatMap((claim) => told(reading, claim, named));
});

/** What passages tell of one person’s age or birth, by the full name. */
export const agesTold = (dossier: Dossier): Group<Told>[] => ages(dossier).all.map((bundle) => groupOf(bundle));

const ages = bundleEach<Member<Told>>({ itemsOf: agesIn, keyOf: ({ value }) => value.name });

const groupOf = onceEach(
  ({ key: name, items }: Bundle<Member<Told>>): Group<Told> => ({
    key: `age of ${name}`,
    label: `age of ${name}`,
    members: [...items],
  }),
);

type Naming = { claim: Claim; name: string };
/** A sentence that names more is a list, in which no age is looked for behind the first ones. */
const mostNames = 24;

/** The persons named in each sentence, by where it starts, with their full names; one word alone is none. */
function namesIn(reading: Reading): Map<number, Naming[]> {
  const owners = new Map<string, string>();
  for (const { name, claims } of reading.persons) if (name.includes(" ")) for (const id of claims) owners.set(id, name);
  const named = new Map<number, Naming[]>();
  for (const claim of owners.size === 0 ? [] : reading.claims) {
    const name = owners.get(claim.id);
    const there = named.get(claim.sentence.start);
    if (name && !there) named.set(claim.sentence.start, [{ claim, name }]);
    else if (name && there && there.length < mostNames) there.push({ claim, name });
  }
  return named;
}

function told(reading: Reading, claim: Claim, named: ReadonlyMap<number, Naming[]>): Member<Told>[] {
  if (claim.kind === "date") return born(reading, claim);
  const age = claim.kind === "figure" ? ageOf(claim) : null;
  if (!age || !claim.checkable) return [];
  const whose = named.get(claim.sentence.start)?.find((one) => belongs(reading.document.text, claim, one.claim, age.isSaid));
  const name = whose?.name;
  return name ? [{ reading, claim, side: sideOf(claim), value: { way: "age", name, age: age.years }, says: `${age.years} years` }] : [];
}

/** Whole years of age; `isSaid`: the words say that it is an age; a bare number is one only in brackets or behind "is". */
function ageOf({ facts: [fact] }: Claim): { years: number; isSaid: boolean } | null {
  if (fact?.type !== "quantity" || fact.value.min === null || fact.value.min !== fact.value.max || fact.value.approximate) return null;
  const { min: years, unit } = fact.value;
  const isSaid = unit === "year of age";
  return Number.isInteger(years) && years > 0 && years < 120 && (isSaid || unit === undefined) ? { years, isSaid } : null;
}

/** "Jane Smith, 51,", "Jane Smith (51)", "Jane Smith, who is 51,", "51-year-old teacher Jane Smith". What somebody was once ("51 when …") is let be. */
function belongs(text: string, age: Claim, name: Claim, isSaid: boolean): boolean {
  if (name.end <= age.start) {
    const between = text.slice(name.end, age.start);
    const behind = text.slice(age.end, age.end + 24);
    if (/^[\s,)]*(?:years? old[\s,]*)?(?:when|at the time|in (?:1|2)\d{3}|then)\b/i.test(behind)) return false;
    if (/^ \($/.test(between)) return /^\)/.test(behind);
    if (isSaid && /^, (?:aged? )?$/.test(between)) return true;
    return /^(?:,? who)? (?:is|turns) $/.test(between) && /^(?:[.,;)]| years? old| and\b)/.test(behind);
  }
  const between = text.slice(age.end, name.start);
  return (
    isSaid &&
    name.start >= age.end &&
    between.length < 40 &&
    /-old/.test(age.quote) &&
    /^[\s-]*(?:\p{L}[\p{L}-]* ){0,3}$/u.test(between) &&
    !others.test(between)
  );
}

/** Between an age and a name these, and every verb, say that the one is not the other’s. */
const others =
  /\b(?:of|by|with|and|who|whose|for|to|from|said|told|named?|as|at|in|on|was|were|is|his|her|their|when|that|against|after|before|then|also|not|will|would|can|could|may|might|should|must|has|have|had|\p{L}+ed|\p{L}+ing|replaces?|son|daughter|brother|sister|wife|husband|mother|father|friend)\b/iu;

function born(reading: Reading, claim: Claim): Member<Told>[] {
  const [fact] = claim.facts;
  if (fact?.type !== "date" || fact.value.basis !== "stated" || !fact.about) return [];
  const { acts, of } = readAbout(fact.about);
  const [name] = of;
  if (!acts.includes("born") || of.length !== 1 || !name?.includes(" ") || !reading.persons.some((person) => person.name === name))
    return [];
  if (!/\bborn\s+(?:on |in )?$/i.test(reading.document.text.slice(Math.max(claim.sentence.start, claim.start - 12), claim.start)))
    return [];
  const { from, to } = fact.value;
  const days = { from: dayOfIso(from), to: dayOfIso(to) };
  return [{ reading, claim, side: sideOf(claim), value: { way: "age", name, born: days }, says: from === to ? from : `${from} to ${to}` }];
}
