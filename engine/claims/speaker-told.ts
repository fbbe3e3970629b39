import { type Gender, genderOfName, genderOfTitle } from "../lexicon/gender.ts";
import type { Context } from "../mentions/context.ts";
import { type Person, personsIn } from "../mentions/person.ts";
import type { Span } from "../types.ts";
import type { Words } from "./clause.ts";

/** One place where a person is told of. `first`: the token it begins with; `isQuoted`: in somebody's own words. */
export type Told = Span & { person: Person; title: string; sentence: number; first: number; isQuoted: boolean };

/** Every mention of every person, in the order of the text. */
export function toldPersons({ text, tokens, quoted }: Words, context: Context): Told[] {
  const told = personsIn(text, context)
    .flatMap((person) => person.mentions.map(({ start, end, title, sentence }) => ({ start, end, title, sentence, person })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return told.map((mention) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < mention.start) at++;
    return { ...mention, first: at, isQuoted: (quoted[at] ?? -1) >= 0 };
  });
}

/** Answers whether somebody is a woman or a man, by titles and forms of address before the given name; undefined where neither tells. */
export function genders({ text }: Words): (person: Person) => Gender | undefined {
  const known = new Map<Person, Gender | undefined>();
  return (person) => {
    if (known.has(person)) return known.get(person);
    const gender = byTitle(person, text.text) ?? genderOfName((person.name.split(" ")[0] ?? "").toLowerCase());
    known.set(person, gender);
    return gender;
  };
}

/** More mentions than these tell nothing new. */
const enough = 12;

function byTitle({ mentions }: Person, text: string): Gender | undefined {
  for (const { start, title } of mentions.slice(0, enough)) {
    const address = text.slice(start, start + 12).split(/\s/, 1)[0] ?? "";
    const told = genderOfTitle(address.toLowerCase()) ?? genderOfTitle(title.split(" ").at(-1)?.toLowerCase() ?? "");
    if (told) return told;
  }
  return undefined;
}
