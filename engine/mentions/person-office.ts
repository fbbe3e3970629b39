import { titleHeads } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import type { Token } from "../text/text.ts";
import { type Title, titleAt } from "./person-title.ts";

const determiners = new Set(["the", "a", "an", "his", "her", "its", "their", "our"]);
const farthest = 6;

/**
 * The office told after a name: ", the presidential spokesman", ", president of Lithuania", ", the city's public safety director". `at`:
 * the token after the name. The words between the comma and the title have to belong to it: determiner, states, genitives, adjectives.
 */
export function officeAfter(tokens: readonly Token[], at: number, end: number, register: RegisterIndex): Title | undefined {
  if (tokens[at]?.text !== ",") return undefined;
  let organisation: string | undefined;
  let from = at + 1;
  if (determiners.has(tokens[from]?.lower ?? "")) from++;
  const begin = from;
  while (from < Math.min(end, begin + farthest)) {
    const title = titleAt(tokens, from, end, register);
    if (title && title.title !== "" && closes(tokens, title, end)) {
      const found = title.organisation ?? organisation;
      return { ...title, from: at, ...(found ? { organisation: found } : {}) };
    }
    const known = register.organisationAt(tokens, from);
    if (known) {
      organisation = known.entry.name;
      from += known.words;
    } else if (
      tokens[from]?.kind === "word" &&
      tokens[from]?.lower !== "who" &&
      tokens[from]?.lower !== "whose" &&
      tokens[from]?.lower !== "and"
    )
      from++;
    else return undefined;
  }
  return undefined;
}

/** The title is the whole of the apposition: a comma, the end, or a preposition follows, and no further name. */
function closes(tokens: readonly Token[], { to }: Title, end: number) {
  const next = tokens[to];
  if (to >= end || next === undefined) return true;
  if (next.kind === "punctuation") return !/^['’]/.test(next.text);
  return (
    ["of", "for", "at", "in", "and", "who", "on", "to", "from", "with", "under", "said", "told"].includes(next.lower) &&
    !titleHeads.has(tokens[to]?.lower ?? "")
  );
}
