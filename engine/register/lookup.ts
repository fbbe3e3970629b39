import type { OfficeEntry, OrganisationEntry, PersonEntry, Register, RegisterEntry, TermEntry, WordingEntry } from "./entries.ts";
import { plainName, type Word, wordsOf } from "./plain-name.ts";

/** How a name stood in the text: the name itself, another name of the same thing, or the adjective and people of a state. */
export type NameForm = "name" | "alias" | "demonym" | "capital";
/** `words`: how many tokens the name takes. */
export type OrganisationMatch = { entry: OrganisationEntry; form: NameForm; words: number };
export type PersonMatch = { entry: PersonEntry; spelled: "name" | "variant" | "misspelling" };
/** A person in an office for a term. */
export type Holding = { term: TermEntry; person: PersonEntry; office: OfficeEntry };

/** A register made ready for questions. Every answer is undefined or empty where the register is silent. */
export type RegisterIndex = {
  entry(id: string): RegisterEntry | undefined;
  /** The state, body or group of a name, alias or demonym ("ROK", "South Korean", "the Republic of Korea"). */
  organisation(name: string): OrganisationEntry | undefined;
  /** The longest such name that begins at a token. Capitals ("Seoul") are told apart by `form`: they are places first, actors second. */
  organisationAt(tokens: readonly Word[], at: number): OrganisationMatch | undefined;
  /** The register's name of a state, body or group; what was asked for where it knows none. */
  canonical(name: string): string;
  /** A full name in any spelling that the register knows. */
  person(name: string): PersonMatch | undefined;
  /** Everybody with this family name. */
  family(name: string): readonly PersonEntry[];
  /** Everybody whose full name begins so. */
  given(name: string): readonly PersonEntry[];
  /** The offices that somebody held, earliest first. */
  holdings(person: PersonEntry): readonly Holding[];
  /** The terms of an office, earliest first. */
  holders(office: OfficeEntry): readonly Holding[];
  offices: readonly OfficeEntry[];
  /** Bodies whose members the register knows. */
  groups: readonly OrganisationEntry[];
  wordings: readonly WordingEntry[];
};

const indexes = new WeakMap<Register, RegisterIndex>();

/** The index of a register, built once for each. */
export function lookup(register: Register): RegisterIndex {
  const known = indexes.get(register);
  if (known) return known;
  const index = buildIndex(register.entries);
  indexes.set(register, index);
  return index;
}

/** One register of several; a later row takes the place of an earlier one with its id, so that a desk's row overrules a shipped one. */
export function joinRegister(...registers: readonly Register[]): Register {
  const rows = new Map<string, RegisterEntry>();
  for (const { entries } of registers) for (const entry of entries) rows.set(entry.id, entry);
  return { entries: [...rows.values()] };
}

/**
 * The members of a group on a day (YYYY-MM-DD); without a day, those whose membership has no end. None for a day later than the last for
 * which the source of the list vouches.
 */
export const membersOn = (entry: OrganisationEntry, date: string | null): string[] =>
  (date !== null && entry.membersAsOf !== undefined && date > entry.membersAsOf ? [] : (entry.members ?? []))
    .filter(({ from, to }) => (date === null ? to === undefined : (from === undefined || from <= date) && (to === undefined || date <= to)))
    .map(({ name }) => name);

function buildIndex(entries: readonly RegisterEntry[]): RegisterIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const of = <K extends RegisterEntry["kind"]>(kind: K) =>
    entries.filter((entry): entry is Extract<RegisterEntry, { kind: K }> => entry.kind === kind);
  const names = namesOf(of("organisation"));
  const persons = personsOf(of("person"));
  const families = Map.groupBy(of("person"), (entry) => plainName(entry.family));
  const givens = Map.groupBy(of("person"), (entry) => plainName(wordsOf(entry.name)[0]?.text ?? ""));
  const holdings = holdingsOf(of("term"), byId);
  const byPerson = Map.groupBy(holdings, ({ person }) => person.id);
  const byOffice = Map.groupBy(holdings, ({ office }) => office.id);

  const organisationAt = (tokens: readonly Word[], at: number) => longest(names, tokens, at);
  const organisation = (name: string) => {
    const words = wordsOf(name);
    const from = words[0]?.lower === "the" ? 1 : 0;
    const found = longest(names, words, from);
    return found && found.words === words.length - from ? found.entry : undefined;
  };
  return {
    entry: (id) => byId.get(id),
    organisation,
    organisationAt,
    canonical: (name) => organisation(name)?.name ?? name,
    person: (name) => persons.get(plainName(name)),
    family: (name) => families.get(plainName(name)) ?? [],
    given: (name) => givens.get(plainName(name)) ?? [],
    holdings: (person) => byPerson.get(person.id) ?? [],
    holders: (office) => byOffice.get(office.id) ?? [],
    offices: of("office"),
    groups: of("organisation").filter(({ members }) => members !== undefined),
    wordings: of("wording"),
  };
}

/** `exact`: an acronym, which is one only in its own capitals ("US" and not "us"). */
type OrganisationName = { words: readonly Word[]; exact: boolean; entry: OrganisationEntry; form: NameForm };

/** Names by their first word, the longest first. */
function namesOf(entries: readonly OrganisationEntry[]): Map<string, OrganisationName[]> {
  const names = new Map<string, OrganisationName[]>();
  const add = (name: string, entry: OrganisationEntry, form: NameForm) => {
    const words = wordsOf(name);
    const first = words[0]?.lower;
    if (first === undefined) return;
    const exact = words.length === 1 && !/\p{Ll}/u.test(name);
    names.set(first, [...(names.get(first) ?? []), { words, exact, entry, form }]);
  };
  for (const entry of entries) {
    add(entry.name, entry, "name");
    for (const alias of entry.aliases ?? []) add(alias, entry, "alias");
    for (const demonym of entry.demonyms ?? []) add(demonym, entry, "demonym");
    if (entry.capital) add(entry.capital, entry, "capital");
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function longest(names: Map<string, OrganisationName[]>, tokens: readonly Word[], at: number): OrganisationMatch | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const fits = ({ words, exact }: OrganisationName) =>
    words.every((word, offset) => tokens[at + offset]?.lower === word.lower) && (!exact || first.text === words[0]?.text);
  const found = names.get(first.lower)?.find(fits);
  return found && { entry: found.entry, form: found.form, words: found.words.length };
}

function personsOf(entries: readonly PersonEntry[]): Map<string, PersonMatch> {
  const persons = new Map<string, PersonMatch>();
  const add = (name: string, match: PersonMatch) => {
    if (!persons.has(plainName(name))) persons.set(plainName(name), match);
  };
  for (const entry of entries) add(entry.name, { entry, spelled: "name" });
  for (const entry of entries) for (const name of entry.variants ?? []) add(name, { entry, spelled: "variant" });
  for (const entry of entries) for (const name of entry.misspellings ?? []) add(name, { entry, spelled: "misspelling" });
  return persons;
}

function holdingsOf(terms: readonly TermEntry[], byId: Map<string, RegisterEntry>): Holding[] {
  const holdings: Holding[] = [];
  for (const term of terms) {
    const person = byId.get(term.person);
    const office = byId.get(term.office);
    if (person?.kind === "person" && office?.kind === "office") holdings.push({ term, person, office });
  }
  return holdings.sort((a, b) => (a.term.from < b.term.from ? -1 : 1));
}
