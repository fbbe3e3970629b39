import type { Register, RegisterEntry } from "#engine";

/** A row of the register as people read it. */
export type EntryWords = { name: string; says: string; from?: string; to?: string };

const among = (label: string, list: readonly string[] | undefined) => (list?.length ? `${label}: ${list.join(", ")}.` : "");
const sentence = (...parts: string[]) => parts.filter(Boolean).join(" ");

/** Tells one row in words. `register` gives the names behind a term's ids. */
export const entryWords = (entry: RegisterEntry, register: Register): EntryWords => {
  switch (entry.kind) {
    case "person":
      return {
        name: entry.name,
        says: sentence(`Family name ${entry.family}.`, among("Also right", entry.variants), among("Wrong", entry.misspellings)),
      };
    case "office":
      return {
        name: `${entry.title}, ${entry.organisation}`,
        says: sentence(among("Also right", entry.short), among("Leaves out what matters", entry.partial)),
      };
    case "term": {
      const [person, office] = [entry.person, entry.office].map((id) => register.entries.find((row) => row.id === id));
      const of = office?.kind === "office" ? `${office.title}, ${office.organisation}` : entry.office;
      const until = entry.to ? `to ${entry.to}` : entry.asOf ? `and still on ${entry.asOf}` : "on";
      return {
        name: person?.kind === "person" ? person.name : entry.person,
        says: `${of}, from ${entry.from} ${until}.`,
        from: entry.from,
        ...(entry.to && { to: entry.to }),
      };
    }
    case "organisation":
      return {
        name: entry.name,
        says: sentence(
          among("Also", entry.aliases),
          among("Its people and adjective", entry.demonyms),
          entry.capital ? `Capital ${entry.capital}.` : "",
          among(
            "Members",
            entry.members?.map(({ name, from, to }) => (from || to ? `${name} (${from ?? "…"} to ${to ?? "now"})` : name)),
          ),
        ),
      };
    case "wording":
      return {
        name: entry.thing,
        says: sentence(
          among("Goes by", entry.forms),
          entry.preferred ? `The desk writes “${entry.preferred}”.` : "",
          among("In sentences that name", entry.about),
        ),
      };
  }
};
