import { looseTitles } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { plainName, wordsOf } from "../register/plain-name.ts";
import type { Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import type { Context } from "./context.ts";
import { familyOf, isOneFirstName, partsOf, spellingOf } from "./person-identity.ts";
import { fitOf, holderOf } from "./person-register.ts";
import type { Sighting } from "./person-sighting.ts";
import { headOf, isSameHead } from "./person-title.ts";

/** Words that speak of a person. `name`: as spelled there. `isFull`: with given and family name. `isNamed`: full, or with a title or form of address. */
export type PersonMention = Span & {
  sentence: number;
  name: string;
  title: string;
  organisation?: string;
  isFull: boolean;
  isNamed: boolean;
};

/** A person as one document knows them: the name at its fullest, where the register knows them, and every mention in the order of the text. */
export type Person = { name: string; family: string; reference?: string; mentions: PersonMention[] };

/** A sighting with the index of its sentence. */
export type Seen = Sighting & { sentence: number };

/** The letters that a given name shares with its everyday form at least. */
const shortest = 3;
/** Of so many people with one family name nobody can be told by a title. */
const largestFamily = 20;

/** The persons met so far, to be found by reference, by name and by family name. */
export class Crowd {
  private readonly context: Context;
  private readonly byName = new Map<string, Person>();
  private readonly byFamily = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Set<Person>>();
  private readonly met: Person[] = [];

  constructor(context: Context) {
    this.context = context;
  }

  /** A full name: somebody known, or new. */
  meet(sighting: Seen, tokens: readonly Token[]) {
    const { register } = this.context;
    const name = spellingOf(tokens, sighting.name);
    const entry = register.person(name)?.entry;
    const { family, given, isFamilyFirst } = partsOf(name, sighting.name.words, register);
    const short = isFamilyFirst || given.length < shortest ? undefined : `${family} ${given.slice(0, shortest)}…`;
    let person = (entry && this.byName.get(entry.id)) ?? this.byName.get(`${family} ${given}`);
    if (!person && !entry && short) person = this.sameFirstName(this.byName.get(short), given, register);
    if (!person) {
      person = { name, family: familyOf(name, sighting.name.words, register), ...(entry ? { reference: entry.id } : {}), mentions: [] };
      this.add(person);
    } else if (name.length > person.name.length && !register.person(person.name)) person.name = name;
    for (const key of [entry?.id, `${family} ${given}`, short]) if (key && !this.byName.has(key)) this.byName.set(key, person);
    if (given !== "" && !isFamilyFirst) this.byGiven.set(given, (this.byGiven.get(given) ?? new Set()).add(person));
    person.mentions.push(mentionOf(sighting, tokens, name, true));
  }

  /** Two words that no list knows: a name where somebody of that family has been met. */
  meetKin(sighting: Seen, tokens: readonly Token[]) {
    if (this.bucket(familyOf(spellingOf(tokens, sighting.name), sighting.name.words, this.context.register)).length > 0)
      this.meet(sighting, tokens);
  }

  /**
   * One word: the person of that family name, or the only one of that given name ("Matilda" of a child, "Charles" of a king). A word that names somebody
   * by itself, or with a title, is otherwise somebody new, or one whom the register knows.
   */
  meetAgain(sighting: Seen, tokens: readonly Token[]) {
    const name = spellingOf(tokens, sighting.name);
    const bucket = this.bucket(name);
    const person =
      this.only(bucket, sighting) ??
      (bucket.length === 0 || sighting.title === "" ? this.called(name, sighting) : undefined) ??
      (sighting.certainty === "bare" || (sighting.certainty === "lone" && bucket.length > 0) ? undefined : this.strange(sighting, name));
    person?.mentions.push(mentionOf(sighting, tokens, name, false));
  }

  persons(): Person[] {
    for (const person of this.met) {
      person.mentions.sort((a, b) => a.start - b.start);
      if (isNamesake(person, this.context.register)) delete person.reference;
    }
    return this.met.filter(({ mentions }) => mentions.length > 0).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }

  /** The person of a family name whose title fits; where several do or none, nobody. */
  private only(bucket: readonly Person[], { title }: Sighting) {
    if (title === "" || bucket.length > largestFamily) return bucket.length === 1 ? bucket[0] : undefined;
    const titled = bucket.filter(({ mentions }) => mentions.some((mention) => mention.title !== "" && isSameHead(mention.title, title)));
    if (titled.length === 1) return titled[0];
    const [person] = bucket;
    return bucket.length === 1 && person?.mentions.every((mention) => mention.title === "") && !this.isAnother(person, title)
      ? person
      : undefined;
  }

  /** The only person of a given name, where no family is called so. */
  private called(name: string, { title, certainty }: Sighting) {
    if (title !== "" || certainty === "named" || this.bucket(name).length > 0) return undefined;
    const persons = this.byGiven.get(plainName(name));
    return persons?.size === 1 ? [...persons][0] : undefined;
  }

  /** Does the register know somebody else of that name in that office ("President Obama" after Michelle Obama)? */
  private isAnother({ family, reference }: Person, title: string) {
    const holder = holderOf(this.context.register, { family, title }, this.context.publication?.date ?? null);
    return holder !== undefined && holder.id !== reference;
  }

  private strange({ title, organisation }: Seen, family: string): Person | undefined {
    const holder =
      title === ""
        ? undefined
        : holderOf(
            this.context.register,
            { family, title, ...(organisation ? { organisation } : {}) },
            this.context.publication?.date ?? null,
          );
    if (this.bucket(family).length > largestFamily) return undefined;
    const known = this.bucket(family).find(({ name, reference }) => (holder ? reference === holder.id : name === family));
    if (known) return known;
    const person: Person = { name: holder?.name ?? family, family, ...(holder ? { reference: holder.id } : {}), mentions: [] };
    this.add(person);
    return person;
  }

  /** "Tom Reed" where "Thomas" or "Tommy Reed" has been met. */
  private sameFirstName(person: Person | undefined, given: string, register: RegisterIndex) {
    return person && isOneFirstName(given, partsOf(person.name, wordsOf(person.name), register).given) ? person : undefined;
  }

  private add(person: Person) {
    this.met.push(person);
    const key = plainName(person.family);
    const family = this.byFamily.get(key);
    if (family) family.push(person);
    else this.byFamily.set(key, [person]);
  }

  private bucket(family: string): readonly Person[] {
    return this.byFamily.get(plainName(family)) ?? [];
  }
}

/** Does the text give somebody only offices that nobody holds where the person of that name in the register held one ("coach Mike Johnson")? */
function isNamesake({ reference, mentions }: Person, register: RegisterIndex) {
  const entry = register.entry(reference ?? "");
  const titles = mentions.map(({ title }) => title).filter((title) => title !== "" && !looseTitles.has(headOf(title)));
  if (entry?.kind !== "person" || titles.length === 0) return false;
  const organisations = new Set(register.holdings(entry).map(({ office }) => office.organisation));
  const offices = register.offices.filter(({ organisation }) => organisations.has(organisation));
  return offices.length > 0 && titles.every((title) => offices.every((office) => fitOf(office, title) === "other"));
}

const mentionOf = (
  { from, to, title, organisation, certainty, sentence }: Seen,
  tokens: readonly Token[],
  name: string,
  isFull: boolean,
): PersonMention => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
  sentence,
  name,
  title,
  ...(organisation ? { organisation } : {}),
  isFull,
  isNamed: isFull || certainty === "named",
});
