import { events } from "../lexicon/events.ts";
import { openers, unfinished } from "../lexicon/function-words.ts";
import { dayWords, months, weekdays } from "../lexicon/months.ts";
import { honorifics, titleHeads } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Token } from "../text/text.ts";

/** A name in a sentence, resolved. `role`: who takes part, where it happens, or whose event it is. */
export type Name = { name: string; role: "participant" | "place" | "host"; at: number; end: number };

/** What names are resolved by: the register, what the text itself defines (term to its meaning), and the persons that stand there (by token). */
export type Names = {
  register: RegisterIndex;
  defined: ReadonlyMap<string, string>;
  persons: ReadonlyMap<number, { name: string; end: number }>;
};

/**
 * The names between two tokens. A name behind "in", "at" or "near" is a place; one before "summit" or in the genitive before another name
 * is a host ("NATO’s partners at the NATO summit"); the rest take part.
 */
export function namesBetween(tokens: readonly Token[], from: number, to: number, names: Names): Name[] {
  const found: Name[] = [];
  for (let at = from; at < to; ) {
    const name = nameAt(tokens, at, to, names);
    if (name) found.push({ ...name, at, role: roleOf(tokens, at, name.end, names) });
    at = name ? Math.max(name.end, at + 1) : at + 1;
  }
  return found;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  { register, defined, persons }: Names,
): { name: string; end: number } | null {
  const token = tokens[at] as Token;
  const person = persons.get(at);
  if (person) return person;
  if (!isCapital(token)) return null;
  const known = register.organisationAt(tokens, at);
  if (known) return { name: known.entry.name, end: at + known.words };
  const next = tokens[at + 1];
  const plural = next?.kind === "word" ? register.organisation(`${token.text} ${next.text}s`) : undefined;
  if (plural) return { name: plural.name, end: at + 2 };
  if (isCommon(token, tokens[at - 1])) return null;
  let end = at + 1;
  while (
    end < to &&
    end < at + 5 &&
    tokens[end]?.kind === "word" &&
    isCapital(tokens[end] as Token) &&
    !isDateWord(tokens[end] as Token) &&
    tokens[end - 1]?.kind !== "punctuation"
  )
    end++;
  const words = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join(" ");
  const meaning = defined.get(words);
  return { name: register.canonical(meaning ?? words), end };
}

const isCapital = ({ kind, text }: Token) => kind === "word" && text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90;
const isDateWord = ({ lower }: Token) => months[lower] !== undefined || weekdays[lower] !== undefined || dayWords[lower] !== undefined;
/** Capitals that name nobody: dates, titles, and English words that are large only because they open a sentence or a quotation. */
const isCommon = (token: Token, before: Token | undefined) =>
  isDateWord(token) ||
  titleHeads.has(token.lower) ||
  honorifics.has(token.lower) ||
  ((before === undefined || before.sentence !== token.sentence || before.kind === "punctuation") &&
    (unfinished.has(token.lower) || openers.has(token.lower) || isEnglishWord(token.lower)));

function roleOf(tokens: readonly Token[], at: number, end: number, names: Names): Name["role"] {
  const behind = tokens[end];
  if (behind && events.has(behind.lower)) return "host";
  if (isGenitive(behind) && tokens[end + 1] && (nextIsName(tokens, end + 1, names) || events.has(tokens[end + 1]?.lower ?? "")))
    return "host";
  if (behind?.lower === "(" && tokens[end + 2]?.lower === ")" && isGenitive(tokens[end + 3]) && nextIsName(tokens, end + 4, names))
    return "host";
  const lead = tokens[at - 1]?.lower ?? "";
  if (lead === "in" || lead === "at" || lead === "near" || reaches.has(lead)) return "place";
  return lead === "to" && goesTo.has(tokens[at - 2]?.lower ?? "") ? "place" : "participant";
}

/** What comes right behind these is where somebody went. */
const reaches = new Set(["visit", "visits", "visited", "visiting", "toured", "reached"]);
const goesTo = new Set(["visit", "trip", "travel", "travelled", "traveled", "flew", "tour", "came", "went", "arrived", "journey"]);
const isGenitive = (token: Token | undefined) =>
  token !== undefined && (token.lower === "'s" || token.lower === "’" || token.lower === "'");
const nextIsName = (tokens: readonly Token[], at: number, names: Names) => {
  const token = tokens[at];
  return token !== undefined && isCapital(token) && names.register.organisationAt(tokens, at) !== undefined;
};
