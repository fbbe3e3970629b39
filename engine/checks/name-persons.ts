import { type NameParts, partsOf } from "../mentions/person-identity.ts";
import type { Reading } from "../reading.ts";
import type { Register } from "../register/entries.ts";
import { lookup, type RegisterIndex } from "../register/lookup.ts";
import { wordsOf } from "../register/plain-name.ts";
import type { Claim, PersonValue } from "../types.ts";
import type { Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/** A person as one passage names them. `isLater`: by one name alone. */
export type Named = PersonValue & NameParts & { isLater?: true };

/** Every passage that names a person in full, with the name alone as its side. */
export const fullNamesIn = onceEach((reading: Reading, register: Register): Member<Named>[] => {
  const index = lookup(register);
  return reading.claims.flatMap((claim) => personsOf(claim).flatMap((value) => memberOf(reading, claim, value, index)));
});

export const personsOf = ({ facts }: Claim): PersonValue[] => facts.flatMap((fact) => (fact.type === "person" ? [fact.value] : []));

/** A person with the parts of the name. */
export const namedOf = (value: PersonValue, register: RegisterIndex): Named => ({
  ...value,
  ...partsOf(value.name, wordsOf(value.name), register),
});

function memberOf(reading: Reading, claim: Claim, value: PersonValue, register: RegisterIndex): Member<Named>[] {
  const at = claim.quote.indexOf(value.name);
  const named = namedOf(value, register);
  if (at < 0 || named.given === "") return [];
  const start = claim.start + at;
  const isWhole = value.name.length === claim.quote.length;
  const side = isWhole ? sideOf(claim) : { document: claim.document, start, end: start + value.name.length, quote: value.name };
  return [{ reading, claim, side, value: named, says: value.name }];
}
