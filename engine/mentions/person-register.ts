import type { OfficeEntry, PersonEntry } from "../register/entries.ts";
import type { Holding, RegisterIndex } from "../register/lookup.ts";
import { tenseOf } from "./person-title.ts";

/** What a text tells of somebody. */
export type Told = { family: string; title: string; organisation?: string };

/** How a title in a text stands to an office: its title or another right form, a form that leaves out what matters, or another thing. */
export type Fit = "right" | "partial" | "other";

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[-\s]+/g, " ")
    .replace(/\bof the\b/g, "of")
    .trim();

export function fitOf(office: OfficeEntry, title: string): Fit {
  const said = plain(tenseOf(title).office);
  if ([office.title, ...(office.short ?? [])].some((form) => plain(form) === said)) return "right";
  return (office.partial ?? []).some((form) => plain(form) === said) ? "partial" : "other";
}

/** Could a text that names this organisation, or none, mean the office's? */
export const isOrganisationOf = (register: RegisterIndex, office: OfficeEntry, organisation: string | undefined): boolean =>
  organisation === undefined || register.canonical(organisation) === register.canonical(office.organisation);

/** Was the term running on a day (YYYY-MM-DD)? */
export const isRunning = ({ term }: Holding, date: string): boolean => term.from <= date && date <= (term.to ?? term.asOf ?? "");

/**
 * The person whom a family name with a title means: the one of that name in the register who held such an office. With a date the one who held
 * it last by then. Undefined where two people would fit, or none.
 */
export function holderOf(register: RegisterIndex, { family, title, organisation }: Told, date: string | null): PersonEntry | undefined {
  const fitting = register
    .family(family)
    .filter((person) =>
      register
        .holdings(person)
        .some(
          (holding) =>
            fitOf(holding.office, title) !== "other" &&
            isOrganisationOf(register, holding.office, organisation) &&
            (date === null || holding.term.from <= date),
        ),
    );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Does a text give somebody an office that this person held by then, in a right or a shortened form? */
export const isWorn = (
  register: RegisterIndex,
  person: PersonEntry,
  { title, organisation }: { title?: string; organisation?: string },
  date: string | null,
): boolean =>
  title !== undefined &&
  register
    .holdings(person)
    .some(
      ({ office, term }) =>
        fitOf(office, title) !== "other" && isOrganisationOf(register, office, organisation) && (date === null || term.from <= date),
    );
