import { titleHeads } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import type { Token } from "../text/text.ts";
import { type Title, tenseOf, titleAt } from "./person-title.ts";

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

const becoming = new Set(["becomes", "became"]);
const auxiliaries = new Set(["is", "was", "been", "be", "are", "were"]);
const appointing = new Set(["named", "appointed", "elected", "hired", "promoted", "made", "installed", "picked", "chosen", "chose"]);

/**
 * The office that somebody takes up: "Roe becomes chief pilot", "Roe was named as chief pilot", "the board appointed Roe (as) chief pilot". It is told as incoming: the
 * person may hold another until then. `from`, `at`: the tokens of the name, and after it.
 */
export function officeTaken(tokens: readonly Token[], from: number, at: number, end: number, register: RegisterIndex): Title | undefined {
  let to = at;
  if (becoming.has(tokens[to]?.lower ?? "")) to++;
  else if (auxiliaries.has(tokens[to]?.lower ?? "") && appointing.has(tokens[to + 1]?.lower ?? "")) to += 2;
  else if (appointing.has(tokens[to]?.lower ?? "") && tokens[to + 1]?.lower === "as") to++;
  else if (!appointing.has(tokens[from - 1]?.lower ?? "")) return undefined;
  if (tokens[to]?.lower === "as") to++;
  if (determiners.has(tokens[to]?.lower ?? "")) to++;
  const title = to < end && to < at + farthest ? titleAt(tokens, to, end, register) : undefined;
  if (!title || title.title === "" || tenseOf(title.title).when !== undefined || !closes(tokens, title, end)) return undefined;
  return { ...title, from: at, title: `incoming ${title.title}` };
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
