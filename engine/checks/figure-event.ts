import { eventKinds, vessels } from "../lexicon/disasters.ts";
import { openers, unfinished } from "../lexicon/function-words.ts";
import { months, weekdays } from "../lexicon/months.ts";
import type { Reading } from "../reading.ts";
import { states } from "../register/states.ts";
import { isEnglishWord } from "../text/english-words.ts";
import { onceEach } from "./once-each.ts";

/** What happened and where or to what, as the opening of a document has it. In small letters; `names`: places, and ships, trains and flights by name. */
export type NewsEvent = { kinds: ReadonlySet<string>; names: ReadonlySet<string> };

/** Headline and lead tell what the news is. */
const openingSentences = 3;
const longestOpening = 1500;

/** The event that a document is about, by the words of its first sentences. */
export const eventOf = onceEach((reading: Reading): NewsEvent => {
  const { text } = reading.document;
  const opening = text.slice(0, Math.min(reading.sentences[openingSentences - 1]?.end ?? text.length, longestOpening));
  const kinds = new Set<string>();
  for (const [word] of opening.toLowerCase().matchAll(/[\p{L}-]+/gu)) {
    const kind = eventKinds[word];
    if (kind) kinds.add(kind);
  }
  const names = new Set<string>();
  const learn = (name = "") => {
    const plain = name
      .toLowerCase()
      .trim()
      .replace(/^(?:the|an?) /, "");
    if (
      plain.length > 2 &&
      !unfinished.has(plain) &&
      !openers.has(plain) &&
      !eventKinds[plain] &&
      !weekdays[plain] &&
      !months[plain] &&
      !stateNames.has(plain)
    )
      names.add(plain);
  };
  for (const [, name] of opening.matchAll(placed)) learn(name);
  for (const [, lead, name] of opening.matchAll(named)) if (vessels.has((lead ?? "").toLowerCase())) learn(name);
  for (const [, name, , next, after] of opening.matchAll(before))
    if ((eventKinds[next ?? ""] || eventKinds[after ?? ""]) && !isEnglishWord((name ?? "").toLowerCase())) learn(name);
  for (const { role, start, end } of reading.blocks) if (role === "dateline") learn(text.slice(start, end).split(/[,(—–-]/, 1)[0]);
  return { kinds, names };
});

const name = String.raw`(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})`;
const placed = new RegExp(
  String.raw`\b(?:in|at|near|off|outside|around|across|through|(?:coast|north|south|east|west|city|town|village|port|province|island|outskirts|suburb|district) of|hits?|struck|strikes|rocked|shook|battered|devastated)\s+(?:(?:the|an?)\s)?${name}`,
  "gu",
);
const named = new RegExp(String.raw`\b(\p{L}+)\s${name}`, "gu");
const before = new RegExp(String.raw`${name}(\s)(\p{Ll}+)(?:\s(\p{Ll}+))?`, "gu");

/** Whole states say too little about where something happened. */
const stateNames: ReadonlySet<string> = new Set(states.map((state) => state.name.toLowerCase()));

/** Does each name a place of which the other says nothing? Then they tell of two events. */
export function areApart(a: Reading, b: Reading): boolean {
  return hasOwnPlace(a, b) && hasOwnPlace(b, a);
}

function hasOwnPlace(reading: Reading, other: Reading): boolean {
  const hasWord = wordsAsked(other);
  return [...eventOf(reading).names].some((place) => !place.split(" ").some(hasWord));
}

/** Of words that were asked for, whether a document has them: documents of one event ask each other for the same few. */
const wordsAsked = onceEach(({ document: { text } }: Reading) => {
  const known = new Map<string, boolean>();
  return (word: string): boolean => {
    const has = known.get(word) ?? text.toLowerCase().includes(word);
    known.set(word, has);
    return has;
  };
});
