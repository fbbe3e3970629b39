import type { OfficeEntry, OrganisationEntry, PersonEntry, Register, RegisterEntry, TermEntry, WordingEntry } from "./entries.ts";
import { cellOf, type FileRow, faultsInRow, listIn } from "./file-row.ts";
import { joinRegister, lookup } from "./lookup.ts";
import { plainName, wordsOf } from "./plain-name.ts";

/**
 * The rows of register files as a register of their own, to be joined with `base`. A row about the same thing as one of `base` gets its id, and so
 * takes its place; a member joins those that the organisation has. `problems`: one sentence for each thing that is wrong, with file and row;
 * where there is one, the register is empty: nothing is half loaded.
 */
export function registerOfRows(rows: readonly FileRow[], base: Register): { register: Register; problems: string[] } {
  const problems = rows.flatMap((row) => faultsInRow(row).map((fault) => told(row, fault)));
  if (problems.length > 0) return { register: { entries: [] }, problems };
  const draft = new Draft(base, problems);
  // Terms and members speak of what other rows bring, wherever those stand.
  for (const kinds of [["person", "organisation", "wording"], ["office", "member"], ["term"]])
    for (const row of rows) if (kinds.includes(cellOf(row, "kind"))) draft.add(row);
  return problems.length > 0 ? { register: { entries: [] }, problems } : { register: { entries: draft.entries }, problems };
}

const told = ({ file, row }: FileRow, fault: string) => `${file}, row ${row}: ${fault}`;

class Draft {
  readonly #rows = new Map<string, FileRow>();
  readonly #own = new Map<string, RegisterEntry>();
  readonly #base: Register;
  readonly #problems: string[];

  constructor(base: Register, problems: string[]) {
    this.#base = base;
    this.#problems = problems;
  }

  get entries(): RegisterEntry[] {
    return [...this.#own.values()];
  }

  add(row: FileRow) {
    const id = cellOf(row, "kind") === "member" ? this.#join(row) : this.#put(row);
    if (id === null) return;
    const before = this.#rows.get(id);
    if (before) this.#problems.push(told(row, `It says again what ${before.file}, row ${before.row} says. Keep one of them.`));
    else this.#rows.set(id, row);
  }

  /** Keeps the entry of a row; answers its id, or null where something was wrong. */
  #put(row: FileRow): string | null {
    const entry = this.#entryOf(row);
    if (!entry) return null;
    if (!this.#rows.has(entry.id)) this.#own.set(entry.id, entry);
    return entry.id;
  }

  #entryOf(row: FileRow): RegisterEntry | null {
    const source = cellOf(row, "source");
    switch (cellOf(row, "kind")) {
      case "person":
        return this.#personOf(row, source);
      case "organisation":
        return this.#organisationOf(row, source);
      case "wording":
        return this.#wordingOf(row, source);
      case "office":
        return this.#officeOf(row, source);
      default:
        return this.#termOf(row, source);
    }
  }

  #personOf(row: FileRow, source: string): PersonEntry | null {
    const name = cellOf(row, "name");
    const family = cellOf(row, "family") || (wordsOf(name).at(-1)?.text ?? name);
    if (!plainName(name).includes(plainName(family)))
      return this.#refuse(row, `The family name “${family}” is no part of the name “${name}”.`);
    const twice = listIn(row, "misspellings").find((wrong) => [name, ...listIn(row, "variants")].includes(wrong));
    if (twice !== undefined) return this.#refuse(row, `“${twice}” stands as right and as a misspelling. Keep one.`);
    const known = this.#base.entries.find((entry) => entry.kind === "person" && plainName(entry.name) === plainName(name));
    const lists = { variants: listIn(row, "variants"), misspellings: listIn(row, "misspellings") };
    return { kind: "person", id: known?.id ?? idOf("person", name), source, name, family, ...lists };
  }

  #organisationOf(row: FileRow, source: string): OrganisationEntry {
    const name = cellOf(row, "name");
    const known = this.#organisation(name);
    const [capital, asOf] = [cellOf(row, "capital"), cellOf(row, "as_of")];
    return {
      kind: "organisation",
      id: known?.id ?? idOf("organisation", name),
      source,
      name: known?.name ?? name,
      aliases: [...listIn(row, "aliases"), ...(known && known.name !== name ? [name] : [])],
      demonyms: listIn(row, "demonyms"),
      ...(capital ? { capital } : {}),
      ...(known?.members ? { members: known.members } : {}),
      ...(asOf ? { membersAsOf: asOf } : known?.membersAsOf ? { membersAsOf: known.membersAsOf } : {}),
    };
  }

  #wordingOf(row: FileRow, source: string): WordingEntry | null {
    const [thing, preferred, about] = [cellOf(row, "thing"), cellOf(row, "preferred"), listIn(row, "about")];
    const forms = [...new Set([...listIn(row, "forms"), ...(preferred ? [preferred] : [])])];
    if (forms.length < 2) return this.#refuse(row, "A wording has two forms or more. Name the others, or leave the row out.");
    const known = this.#base.entries.find((entry) => entry.kind === "wording" && plainName(entry.thing) === plainName(thing));
    const may = { ...(preferred ? { preferred } : {}), ...(about.length > 0 ? { about } : {}) };
    return { kind: "wording", id: known?.id ?? idOf("wording", thing), source, thing, forms, ...may };
  }

  #officeOf(row: FileRow, source: string): OfficeEntry {
    const [title, organisation] = [cellOf(row, "title"), this.#nameOf(cellOf(row, "organisation"))];
    const lists = { short: listIn(row, "short"), partial: listIn(row, "partial") };
    const id = this.#office(title, organisation)?.id ?? idOf("office", `${organisation} ${title}`);
    return { kind: "office", id, source, title, organisation, ...lists };
  }

  #termOf(row: FileRow, source: string): TermEntry | null {
    const [name, title, organisation] = [cellOf(row, "person"), cellOf(row, "title"), this.#nameOf(cellOf(row, "organisation"))];
    const person = this.#person(name);
    const office = this.#office(title, organisation);
    if (!person) return this.#refuse(row, `The register knows nobody called “${name}”. Add a row of kind person, or put the name right.`);
    if (!office)
      return this.#refuse(row, `The register knows no office “${title}” of “${organisation}”. Add a row of kind office, or put it right.`);
    const [from, to, asOf] = [cellOf(row, "from"), cellOf(row, "to"), cellOf(row, "as_of")];
    const isSame = (entry: RegisterEntry) =>
      entry.kind === "term" && entry.person === person.id && entry.office === office.id && entry.from === from;
    const id = this.#base.entries.find(isSame)?.id ?? idOf("term", `${organisation} ${title} ${name} ${from}`);
    return { kind: "term", id, source, person: person.id, office: office.id, from, ...(to ? { to } : { asOf }) };
  }

  /** Adds a member to its organisation, in the place of the same one with the same first day. */
  #join(row: FileRow): string | null {
    const [name, group] = [this.#nameOf(cellOf(row, "name")), cellOf(row, "organisation")];
    const organisation = this.#organisation(group);
    if (!organisation)
      return this.#refuse(row, `The register knows no organisation “${group}”. Add a row of kind organisation, or put it right.`);
    const [from, to] = [cellOf(row, "from"), cellOf(row, "to")];
    const others = (organisation.members ?? []).filter((member) => !(member.name === name && (member.from ?? "") === from));
    const member = { name, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    this.#own.set(organisation.id, { ...organisation, members: [...others, member] });
    return `${organisation.id} ${name} ${from}`;
  }

  #refuse(row: FileRow, fault: string): null {
    this.#problems.push(told(row, fault));
    return null;
  }

  /** Rows of the files first: they take the place of those of the base. */
  get #all(): Register {
    return joinRegister(this.#base, { entries: this.entries });
  }
  #organisation(name: string): OrganisationEntry | undefined {
    const found = lookup(this.#base).organisation(name);
    const own = [...this.#own.values()].filter((entry) => entry.kind === "organisation");
    return own.find((entry) => entry.id === found?.id || [entry.name, ...(entry.aliases ?? [])].includes(name)) ?? found;
  }
  #nameOf(name: string): string {
    return this.#organisation(name)?.name ?? name;
  }
  #person(name: string): PersonEntry | undefined {
    const wanted = plainName(name);
    return this.#all.entries
      .filter((entry) => entry.kind === "person")
      .find((entry) => [entry.name, ...(entry.variants ?? [])].some((known) => plainName(known) === wanted));
  }
  #office(title: string, organisation: string): OfficeEntry | undefined {
    return this.#all.entries
      .filter((entry) => entry.kind === "office")
      .find((entry) => plainName(entry.title) === plainName(title) && entry.organisation === organisation);
  }
}

/** Rows of a file have ids of their own, so that none takes the place of a shipped row by chance. */
const idOf = (kind: string, name: string) =>
  `file/${kind}/${plainName(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;
