import type { Context } from "../mentions/context.ts";
import { personsIn } from "../mentions/person.ts";
import type { Span } from "../types.ts";
import { lowerAt, type Words } from "./clause.ts";
import type { Run } from "./source.ts";

type Named = Span & { name: string };

/** Answers who speaks: the resolved name of a source, or undefined. Asked in the order of the text, so that "he" is who spoke or was named last. */
export function speakers(words: Words, context: Context): (source: Run) => string | undefined {
  const persons = personsIn(words.text, context)
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }): Named => ({ start, end, name })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let lastNamed: string | undefined;
  let lastSpoken: string | undefined;
  return ({ first, last }) => {
    const start = words.tokens[first]?.start as number;
    const end = words.tokens[last]?.end as number;
    for (; next < persons.length && (persons[next] as Named).start < start; next++) lastNamed = persons[next]?.name;
    if (first === last && ["he", "she"].includes(lowerAt(words, first))) return lastSpoken ?? lastNamed;
    let at = Math.max(0, next - 3);
    while (at < persons.length && (persons[at] as Named).end <= start) at++;
    const person = persons[at];
    if (person && person.start < end) {
      lastSpoken = person.name;
      return person.name;
    }
    for (let token = first; token <= last; token++) {
      const match = context.register.organisationAt(words.tokens, token);
      if (match && match.form !== "demonym" && token + match.words - 1 === last && !isList(words, { first, last })) return match.entry.name;
    }
    return undefined;
  };
}

const isList = (words: Words, { first, last }: Run) =>
  words.tokens.slice(first, last + 1).some(({ lower }) => lower === "and" || lower === ",");
