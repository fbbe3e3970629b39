import type { Text, Token } from "../text/text.ts";
import type { PersonValue } from "../types.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import { Crowd, type Person, type PersonMention, type Seen } from "./person-crowd.ts";
import { knownNames, sightings } from "./person-scan.ts";

export type { Person, PersonMention } from "./person-crowd.ts";

const read = new WeakMap<Text, Person[]>();

/** The persons of a text, each once, in the order of first mention. Later mentions ("Yoon", "Mr Yoon") are resolved to the full name. */
export function personsIn(text: Text, context: Context): Person[] {
  const known = read.get(text);
  if (known) return known;
  const persons = gather(text, context);
  read.set(text, persons);
  return persons;
}

/** The mentions that make a claim: full names, names with a title, and of each shorter form ("Yoon") the first, with all others as its further places. */
export function findPersons(text: Text, context: Context): Mention[] {
  const mentions = personsIn(text, context).flatMap((person) => {
    const [named, later] = [true, false].map((isNamed) => person.mentions.filter((mention) => mention.isNamed === isNamed));
    const forms = Map.groupBy(later as PersonMention[], ({ name }) => name);
    return [
      ...(named as PersonMention[]).map((mention) => mentionOf(person, mention)),
      ...[...forms.values()].map(([first, ...others]): Mention => {
        const also = others.map(({ start, end }) => ({ start, end }));
        return { ...mentionOf(person, first as PersonMention), ...(also.length > 0 ? { also } : {}) };
      }),
    ];
  });
  return mentions.sort((a, b) => a.start - b.start);
}

const mentionOf = (person: Person, mention: PersonMention): Mention => ({
  start: mention.start,
  end: mention.end,
  kind: "name-title",
  sentence: mention.sentence,
  facts: [{ type: "person", value: personOf(person, mention) }],
});

function personOf(person: Person, { name, title, organisation, isFull }: PersonMention): PersonValue {
  return {
    name: isFull ? name : person.name,
    ...(title === "" ? {} : { title }),
    ...(organisation ? { organisation } : {}),
    ...(person.reference ? { reference: person.reference } : {}),
  };
}

function gather(text: Text, context: Context): Person[] {
  const seen = text.sentences.flatMap((sentence, index): Seen[] => {
    const [begin, end] = sentence.tokens;
    const isLine = !/[.!?…][”"’')\]]*$/.test(text.text.slice(sentence.start, sentence.end).slice(-4));
    const find = isLine && isTitleCase(text.tokens, begin, end) ? knownNames : sightings;
    return find(text.tokens, begin, end, context.register).map((sighting) => ({ ...sighting, sentence: index }));
  });
  const crowd = new Crowd(context);
  const [full, single] = [true, false].map((isFull) => seen.filter(({ name }) => name.words.length > 1 === isFull)) as [Seen[], Seen[]];
  for (const sighting of full) if (sighting.certainty === "named") crowd.meet(sighting, text.tokens);
  for (const sighting of full) if (sighting.certainty === "guessed") crowd.meetKin(sighting, text.tokens);
  for (const sighting of single) crowd.meetAgain(sighting, text.tokens);
  return crowd.persons();
}

const capitalised = /^\p{Lu}/u;

/** A line that writes every word with a capital hides where a name begins and ends. */
function isTitleCase(tokens: readonly Token[], begin: number, end: number) {
  const words = tokens.slice(begin, end).filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 3 && words.filter(({ text }) => capitalised.test(text)).length > 0.7 * words.length;
}
