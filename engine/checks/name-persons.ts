import { familyOf, namesIn } from "../mentions/person-identity.ts";
import type { Reading } from "../reading.ts";
import { lookup, type RegisterIndex } from "../register/lookup.ts";
import { plainName, wordsOf } from "../register/plain-name.ts";
import type { Claim, PersonValue } from "../types.ts";
import type { Dossier, Member } from "./check.ts";

/** A person as one passage names them. `given`, `family`: plain words for comparing, of a name with the family name first all given names. */
export type Named = PersonValue & { given: string; family: string; isFamilyFirst: boolean };

/** Every passage that names a person in full, with the name alone as its side. */
export function fullNames({ readings, register }: Dossier): Member<Named>[] {
  const index = lookup(register);
  return readings.flatMap((reading) =>
    reading.claims.flatMap((claim) => personsOf(claim).flatMap((value) => memberOf(reading, claim, value, index))),
  );
}

export const personsOf = ({ facts }: Claim): PersonValue[] => facts.flatMap((fact) => (fact.type === "person" ? [fact.value] : []));

/** A name cut into what is compared. `given` is empty for a single word. */
export function namedOf(value: PersonValue, register: RegisterIndex): Named {
  const family = plainName(familyOf(value.name, wordsOf(value.name), register));
  const words = namesIn(value.name);
  const isFamilyFirst = words.length > 1 && words[0] === family;
  const given = isFamilyFirst ? words.slice(1).join("") : (words.find((word) => !family.split(/[ -]/).includes(word)) ?? "");
  return { ...value, given, family, isFamilyFirst };
}

function memberOf(reading: Reading, claim: Claim, value: PersonValue, register: RegisterIndex): Member<Named>[] {
  const at = claim.quote.indexOf(value.name);
  const named = namedOf(value, register);
  if (at < 0 || named.given === "") return [];
  const start = claim.start + at;
  const side = { document: reading.document.id, start, end: start + value.name.length, quote: value.name };
  return [{ reading, claim, side, value: named, says: value.name }];
}
