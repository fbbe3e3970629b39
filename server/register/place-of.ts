import type { OfficeEntry, PersonEntry, Register, RegisterEntry } from "#engine";
import { Refusal } from "../lib/refusal.ts";
import type { Row } from "./entry-input.ts";

const same = (one: string, other: string) => one.localeCompare(other, "en", { sensitivity: "accent" }) === 0;

/**
 * The row with its id: that of the row about the same thing, whose place it then takes, else a new one of the desk. A term's person is
 * found by name and its office by id. Throws a Refusal where they are not in the register.
 */
export const placeOf = (row: Row, register: Register): RegisterEntry => {
  switch (row.kind) {
    case "person":
      return {
        ...row,
        id: idOf(
          row.kind,
          row.name,
          register.entries.find((e) => e.kind === "person" && same(e.name, row.name)),
        ),
      };
    case "organisation":
      return {
        ...row,
        id: idOf(
          row.kind,
          row.name,
          register.entries.find((e) => e.kind === "organisation" && same(e.name, row.name)),
        ),
      };
    case "wording":
      return {
        ...row,
        id: idOf(
          row.kind,
          row.thing,
          register.entries.find((e) => e.kind === "wording" && same(e.thing, row.thing)),
        ),
      };
    case "office": {
      const isSame = (e: RegisterEntry) => e.kind === "office" && same(e.title, row.title) && same(e.organisation, row.organisation);
      return { ...row, id: idOf(row.kind, `${row.organisation} ${row.title}`, register.entries.find(isSame)) };
    }
    case "term": {
      const person = requirePerson(register, row.person);
      const office = requireOffice(register, row.office);
      const isSame = (e: RegisterEntry) => e.kind === "term" && e.person === person.id && e.office === office.id && e.from === row.from;
      return {
        ...row,
        person: person.id,
        office: office.id,
        id: idOf(row.kind, `${office.title} ${person.name} ${row.from}`, register.entries.find(isSame)),
      };
    }
  }
};

const idOf = (kind: string, name: string, known: RegisterEntry | undefined) =>
  known?.id ??
  `desk/${kind}/${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;

const requirePerson = (register: Register, name: string): PersonEntry => {
  const found = register.entries.find((e) => e.kind === "person" && (same(e.name, name) || e.variants?.some((v) => same(v, name))));
  if (found?.kind === "person") return found;
  throw new Refusal([{ field: "person", text: `The register knows nobody called “${name}”. Add the person first.` }]);
};

const requireOffice = (register: Register, id: string): OfficeEntry => {
  const found = register.entries.find((e) => e.kind === "office" && e.id === id);
  if (found?.kind === "office") return found;
  throw new Refusal([{ field: "office", text: "The register does not know this office. Add the office first." }]);
};
