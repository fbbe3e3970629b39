import type { ReadPerson } from "../reading.ts";
import type { Claim } from "../types.ts";

/** The persons that the claims of a document speak of, each once: by the register, else by the resolved name, in the order of first mention. */
export function personsOf(claims: readonly Claim[]): ReadPerson[] {
  const persons = new Map<string, ReadPerson>();
  for (const { id, facts } of claims)
    for (const fact of facts) {
      if (fact.type !== "person") continue;
      const { name, title, organisation, reference = name } = fact.value;
      const known = persons.get(reference);
      // A list that begins with what it holds has no room to spare: most persons are met once.
      if (!known) persons.set(reference, { name, titles: title ? [title] : [], claims: [id], ...(organisation ? { organisation } : {}) });
      else {
        if (title && !known.titles.includes(title)) known.titles.push(title);
        if (organisation) known.organisation ??= organisation;
        if (known.claims.at(-1) !== id) known.claims.push(id);
      }
    }
  return [...persons.values()];
}
