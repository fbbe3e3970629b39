/**
 * The register: what a desk holds to be settled. It is handed in to the engine; rows of a desk join the shipped ones.
 * Every row names its source; a row with dates decides only within them.
 */

type Row = { id: string; source: string };

/** A person under the spelling that is right; `variants` are allowed spellings, `misspellings` are errors. */
export type PersonEntry = Row & {
  kind: "person";
  name: string;
  family: string;
  variants?: string[];
  misspellings?: string[];
};
/** An office: "Secretary of State" of "United States". `short`: other right forms; `partial`: forms that leave out what matters. */
export type OfficeEntry = Row & { kind: "office"; title: string; organisation: string; short?: string[]; partial?: string[] };
/**
 * Who held an office when. `from`, `to`: YYYY-MM-DD, both included. A term without `to` had not ended on `asOf`, the last day that the
 * source vouches for; after that day the row says nothing.
 */
export type TermEntry = Row & { kind: "term"; person: string; office: string; from: string; to?: string; asOf?: string };
/** A state, body, company or group of them. `capital`: a city that may speak for it. `members` by date where they are known, both days
 * included; of later days than `membersAsOf`, where it stands, nothing is said. */
export type OrganisationEntry = Row & {
  kind: "organisation";
  name: string;
  aliases?: string[];
  demonyms?: string[];
  capital?: string;
  members?: { name: string; from?: string; to?: string }[];
  membersAsOf?: string;
};
/**
 * A term of house style: one thing, several names in use. `preferred` only where the desk has chosen one; `about`: organisations that a
 * sentence must name for the forms to mean this thing ("strategic partnership" of whom?).
 */
export type WordingEntry = Row & { kind: "wording"; thing: string; forms: string[]; preferred?: string; about?: string[] };

export type RegisterEntry = PersonEntry | OfficeEntry | TermEntry | OrganisationEntry | WordingEntry;
export type Register = { entries: readonly RegisterEntry[] };
