import { bodies } from "./bodies.ts";
import type { OfficeEntry, Register, TermEntry } from "./entries.ts";
import { type OfficeRow, offices } from "./offices.ts";
import { people } from "./people.ts";
import { slugOf } from "./plain-name.ts";
import { states } from "./states.ts";
import { wordings } from "./wordings.ts";

/** The register that comes with Stet. */
export const shippedRegister: Register = {
  entries: [...states, ...bodies, ...people, ...offices.map(officeOf), ...offices.flatMap(termsOf), ...wordings],
};

function officeOf({ id, title, organisation, short, partial, source }: OfficeRow): OfficeEntry {
  return { kind: "office", id: `office/${id}`, source, title, organisation, short, partial };
}

function termsOf({ id, source, holders }: OfficeRow): TermEntry[] {
  return holders.map(({ name, ...term }) => ({
    kind: "term",
    id: `term/${id}/${term.from}`,
    source,
    person: `person/${slugOf(name)}`,
    office: `office/${id}`,
    ...term,
  }));
}
