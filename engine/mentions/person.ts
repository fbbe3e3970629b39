import type { RegisterIndex } from "../register/lookup.ts";
import { plainName } from "../register/plain-name.ts";
import type { Text, Token } from "../text/text.ts";
import type { PersonValue, Span } from "../types.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import { familyOf, isSamePerson, spellingOf } from "./person-identity.ts";
import { holderOf } from "./person-register.ts";
import { knownNames, type Sighting, sightings } from "./person-scan.ts";

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

const read = new WeakMap<Text, Person[]>();

/** The persons of a text, each once, in the order of first mention. Later mentions ("Yoon", "Mr Yoon") are resolved to the full name. */
export function personsIn(text: Text, context: Context): Person[] {
  const known = read.get(text);
  if (known) return known;
  const persons = gather(text, context);
  read.set(text, persons);
  return persons;
}

/** The mentions that make a claim: full names, and names with a title. */
export function findPersons(text: Text, context: Context): Mention[] {
  const mentions = personsIn(text, context).flatMap((person) =>
    person.mentions
      .filter(({ isNamed }) => isNamed)
      .map(
        (mention): Mention => ({
          start: mention.start,
          end: mention.end,
          kind: "name-title",
          sentence: mention.sentence,
          facts: [{ type: "person", value: personOf(person, mention) }],
        }),
      ),
  );
  return mentions.sort((a, b) => a.start - b.start);
}

/** The person that a stretch of text speaks of; the first where there are several. */
export const personAt = (persons: readonly Person[], { start, end }: Span): Person | undefined =>
  persons.find(({ mentions }) => mentions.some((mention) => mention.start < end && start < mention.end));

function personOf(person: Person, { name, title, organisation, isFull }: PersonMention): PersonValue {
  return {
    name: isFull ? name : person.name,
    ...(title === "" ? {} : { title }),
    ...(organisation ? { organisation } : {}),
    ...(person.reference ? { reference: person.reference } : {}),
  };
}

type Seen = Sighting & { sentence: number };

function gather(text: Text, context: Context): Person[] {
  const seen = text.sentences.flatMap((sentence, index): Seen[] => {
    const [begin, end] = sentence.tokens;
    const isShouted = text.blocks[sentence.block]?.role === "headline" && isTitleCase(text.tokens, begin, end);
    const find = isShouted ? knownNames : sightings;
    return find(text.tokens, begin, end, context.register).map((sighting) => ({ ...sighting, sentence: index }));
  });
  const crowd = new Crowd(context);
  const full = seen.filter(({ name }) => name.words.length > 1);
  for (const sighting of full) crowd.meet(sighting, text.tokens);
  for (const sighting of seen) if (sighting.name.words.length === 1) crowd.meetAgain(sighting, text.tokens);
  return crowd.persons();
}

const capitalised = /^\p{Lu}/u;

/** A headline that writes every word with a capital hides where a name begins and ends. */
function isTitleCase(tokens: readonly Token[], begin: number, end: number) {
  const words = tokens.slice(begin, end).filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 3 && words.filter(({ text }) => capitalised.test(text)).length > 0.7 * words.length;
}

/** The persons met so far, to be found by family name. */
class Crowd {
  private readonly context: Context;
  private readonly byFamily = new Map<string, Person[]>();
  private readonly met: Person[] = [];

  constructor(context: Context) {
    this.context = context;
  }

  /** A full name: somebody known, or new. */
  meet(sighting: Seen, tokens: readonly Token[]) {
    const { register } = this.context;
    const name = spellingOf(tokens, sighting.name);
    const family = familyOf(name, sighting.name.words, register);
    const bucket = this.bucket(family);
    let person = bucket.find((other) => isSamePerson(other.name, name, register)) ?? this.byReference(register, name);
    if (!person) {
      const entry = register.person(name)?.entry;
      person = { name, family, ...(entry ? { reference: entry.id } : {}), mentions: [] };
      this.add(person);
    } else if (name.length > person.name.length && !register.person(person.name)) person.name = name;
    person.mentions.push(mentionOf(sighting, tokens, name, true));
  }

  /** One word: the person of that family name; with a title also one whom only the register knows by it. */
  meetAgain(sighting: Seen, tokens: readonly Token[]) {
    const name = spellingOf(tokens, sighting.name);
    const person = this.only(this.bucket(name), sighting) ?? (sighting.isBare ? undefined : this.strange(sighting, name));
    person?.mentions.push(mentionOf(sighting, tokens, name, false));
  }

  persons(): Person[] {
    for (const { mentions } of this.met) mentions.sort((a, b) => a.start - b.start);
    return this.met.filter(({ mentions }) => mentions.length > 0).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }

  /** Of several people with one family name the one with that title; nobody where it cannot be told. */
  private only(bucket: readonly Person[], { title }: Sighting) {
    if (bucket.length < 2) return bucket[0];
    const titled =
      title === "" ? [] : bucket.filter(({ mentions }) => mentions.some((mention) => mention.title.toLowerCase() === title.toLowerCase()));
    return titled.length === 1 ? titled[0] : undefined;
  }

  private strange(sighting: Seen, family: string): Person | undefined {
    if (this.bucket(family).length > 1) return undefined;
    const holder =
      sighting.title === ""
        ? undefined
        : holderOf(
            this.context.register,
            { family, title: sighting.title, organisation: sighting.organisation },
            this.context.publication?.date ?? null,
          );
    const person: Person = { name: holder?.name ?? family, family, ...(holder ? { reference: holder.id } : {}), mentions: [] };
    this.add(person);
    return person;
  }

  private byReference(register: RegisterIndex, name: string) {
    const entry = register.person(name)?.entry;
    return entry && this.bucket(entry.family).find(({ reference }) => reference === entry.id);
  }

  private add(person: Person) {
    this.met.push(person);
    const key = plainName(person.family);
    this.byFamily.set(key, [...(this.byFamily.get(key) ?? []), person]);
  }

  private bucket(family: string): readonly Person[] {
    return this.byFamily.get(plainName(family)) ?? [];
  }
}

const mentionOf = (
  { from, to, title, organisation, isBare, sentence }: Seen,
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
  isNamed: isFull || !isBare,
});
