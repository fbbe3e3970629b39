import { wholeTitles } from "../lexicon/titles.ts";
import { tenseOf } from "../mentions/person-title.ts";
import type { Reading } from "../reading.ts";
import type { PersonEntry, Register } from "../register/entries.ts";
import { lookup, type RegisterIndex } from "../register/lookup.ts";
import type { Claim, PersonValue } from "../types.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier, Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { namedOf, personsOf } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";
import { asidesIn, type Titled } from "./title-holders.ts";

/** Everybody who is given a title, by the register's person or by name. */
export const titlesOf = (dossier: Dossier): Group<Titled>[] =>
  titled(dossier).all.map((bundle) => groupOf(bundle, lookup(dossier.register)));

const groupOf = onceEach(({ key, items }: Bundle<Member<Titled>>, index: RegisterIndex): Group<Titled> => {
  return { key, label: `title of ${personOf(items, index)?.name ?? items[0]?.value.name}`, members: items };
});

const titlesIn = onceEach((reading: Reading, register: Register) => {
  const isAside = asidesIn(reading);
  const index = lookup(register);
  return reading.claims.flatMap((claim) => personsOf(claim).flatMap((value) => titledOf(reading, claim, value, isAside(claim), index)));
});

const titled = bundleEach<Member<Titled>>({
  itemsOf: titlesIn,
  keyOf: ({ value }) => value.reference ?? `${value.given} ${value.family}`,
});

function titledOf(reading: Reading, claim: Claim, value: PersonValue, isAside: boolean, register: RegisterIndex): Member<Titled>[] {
  const named = namedOf(value, register);
  if (value.title === undefined || (named.given === "" && value.reference === undefined)) return [];
  const { when, office } = tenseOf(value.title);
  const titled: Titled = {
    ...named,
    title: value.title,
    ...(when ? { when } : {}),
    office,
    isFull: claim.quote.includes(value.name),
    isAside,
  };
  return [{ reading, claim, side: sideOf(claim), value: titled, says: inWords(value.title) }];
}

/** The register's person behind a group; not where a misspelled name is all there is to go by. */
export function personOf(members: readonly Member<Titled>[], register: RegisterIndex): PersonEntry | undefined {
  const entry = register.entry(members.find(({ value }) => value.reference !== undefined)?.value.reference ?? "");
  return entry?.kind === "person" ? entry : undefined;
}

/** A title for people: small letters, but for abbreviations such as "CEO", and the whole word for "Sen." and the like. */
const inWords = (said: string) =>
  said
    .split(" ")
    .map((word) => wholeTitles.get(word.toLowerCase()) ?? (/\p{Ll}/u.test(word) ? word.toLowerCase() : word))
    .join(" ");
