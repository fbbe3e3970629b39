import { speechVerbs } from "../lexicon/cues.ts";
import { firstNames } from "../lexicon/first-names.ts";
import { openers } from "../lexicon/function-words.ts";
import { institutionWords, placeNames } from "../lexicon/institutions.ts";
import { tenses } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Token } from "../text/text.ts";
import { isInitial, isNameWord, isSureName, type Name, nameAt } from "./person-name.ts";
import { officeAfter } from "./person-office.ts";
import { type Title, titleAt } from "./person-title.ts";

/** Tokens that speak of a person: the whole stretch, the name in it, and what is told of the office. `isBare`: one word without a title. */
export type Sighting = { from: number; to: number; name: Name; title: string; organisation?: string; isBare: boolean };

type Place = { from: number; to: number; name: string };

/** Everything in one sentence that may be a person, from left to right. One pass; every look ahead is bounded. */
export function sightings(tokens: readonly Token[], begin: number, end: number, register: RegisterIndex): Sighting[] {
  const found: Sighting[] = [];
  let place: Place | undefined;
  let free = begin; // first token that no sighting has taken
  let at = begin;
  while (at < end) {
    const known = placeAt(tokens, at, end, register);
    if (known) {
      place = known;
      at = known.to;
      continue;
    }
    const titled = titledAt(tokens, at, end, register);
    if (titled) {
      const whole = withPlace(tokens, titled, place, free);
      while ((found.at(-1)?.from ?? -1) >= whole.from) found.pop();
      found.push(whole);
      at = free = titled.to;
      continue;
    }
    const title = titleAt(tokens, at, end, register);
    if (title) {
      at = title.to;
      continue;
    }
    const name = nameAt(tokens, at, end, register);
    if (!name) {
      at++;
      continue;
    }
    const seen = untitledAt(tokens, name, begin, end, register);
    if (seen) found.push(seen);
    at = seen?.to ?? name.to;
    if (seen && !seen.isBare) free = at;
  }
  return found;
}

/** Names that the register knows, in a headline that writes every word with a capital and so hides where a name begins and ends. */
export function knownNames(tokens: readonly Token[], begin: number, end: number, register: RegisterIndex): Sighting[] {
  const found: Sighting[] = [];
  for (let from = begin; from < end; from++) {
    const to = [4, 3, 2].map((length) => from + length).find((last) => last <= end && register.person(textOf(tokens, from, last)));
    if (to === undefined) continue;
    found.push({ from, to, name: { from, to, words: tokens.slice(from, to) }, title: "", isBare: false });
    from = to - 1;
  }
  return found;
}

const textOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** A state or body, with its genitive ending; not the first name of somebody ("Jordan Ellis"). */
function placeAt(tokens: readonly Token[], at: number, end: number, register: RegisterIndex): Place | undefined {
  const match = register.organisationAt(tokens, at);
  if (!match || at + match.words > end) return undefined;
  const next = tokens[at + match.words];
  if (match.words === 1 && firstNames.has(tokens[at]?.lower ?? "") && isNameWord(next) && !titleAt(tokens, at + 1, end, register))
    return undefined;
  const to = at + match.words + (next?.lower === "'s" || next?.lower === "'" ? 1 : 0);
  return { from: at, to, name: match.entry.name };
}

/** A title and the name right after it. */
function titledAt(tokens: readonly Token[], at: number, end: number, register: RegisterIndex): Sighting | undefined {
  const title = titleAt(tokens, at, end, register);
  if (!title || title.to >= end) return undefined;
  if (tokens[title.to]?.text === ",") return apposedAt(tokens, title, end, register);
  const name = nameAt(tokens, title.to, end, register);
  if (!name || !isNamed(tokens, title, name)) return undefined;
  return {
    from: title.from,
    to: name.to,
    name,
    title: title.title,
    ...(title.organisation ? { organisation: title.organisation } : {}),
    isBare: false,
  };
}

/** "the fire chief, Dorothea Malone, said": a title in small letters and a full name between commas. */
function apposedAt(tokens: readonly Token[], title: Title, end: number, register: RegisterIndex): Sighting | undefined {
  if (title.title === "" || /^\p{Lu}/u.test(tokens[title.from]?.text ?? "")) return undefined;
  const name = nameAt(tokens, title.to + 1, end, register);
  const isClosed = name && (name.to === end || /^[,.;:)]/.test(tokens[name.to]?.text ?? ""));
  if (!name || !isClosed || name.words.length < 2 || !isNamed(tokens, title, name)) return undefined;
  if (!isSureName(name, tokens, register) && name.words.some(({ text, lower }) => institutionWords.has(lower) || isEnglishWord(text)))
    return undefined;
  return {
    from: title.from,
    to: name.to,
    name,
    title: title.title,
    ...(title.organisation ? { organisation: title.organisation } : {}),
    isBare: false,
  };
}

/** "General Motors", "Justice Department" and "President Hotel" are not named persons. */
function isNamed(tokens: readonly Token[], title: Title, { words, to }: Name) {
  const [first, second] = words as [Token, Token?];
  if (institutionWords.has(tokens[to]?.lower ?? "") && isNameWord(tokens[to]) && second === undefined) return false;
  if (isInitial(first) && second === undefined) return false;
  if (second !== undefined) return !(title.isWeak && isEnglishWord(first.text) && isEnglishWord(second.text));
  if (placeNames.has(first.lower) && title.isWeak) return false;
  return !isEnglishWord(first.text) || (!title.isWeak && !tenses.has(first.lower));
}

/** Puts the state or body before a title, or the capitalised words of one that the register does not know, to a sighting. */
function withPlace(tokens: readonly Token[], sighting: Sighting, place: Place | undefined, free: number): Sighting {
  if (sighting.title === "") return sighting;
  if (place && place.to === sighting.from && place.from >= free) {
    const before = tenses.get(tokens[place.from - 1]?.lower ?? "");
    const when = before && place.from - 1 >= free ? `${before} ` : "";
    return {
      ...sighting,
      from: place.from - (when ? 1 : 0),
      title: when + sighting.title,
      organisation: sighting.organisation ?? place.name,
    };
  }
  let from = sighting.from;
  let last = from;
  if (tokens[from - 1]?.lower === "'s" && from - 1 > free) last = from -= 1;
  while (from > free && from > sighting.from - 6 && isBodyWord(tokens[from - 1] as Token)) from--;
  if (from === last) return sighting;
  return { ...sighting, from, organisation: sighting.organisation ?? textOf(tokens, from, last) };
}

const isBodyWord = ({ kind, text, lower }: Token) =>
  kind === "word" &&
  /^\p{Lu}/u.test(text) &&
  !openers.has(lower) &&
  (institutionWords.has(lower) || placeNames.has(lower) || !isEnglishWord(text));

/** A name without a title before it: a full one by its words or by what stands around it, or one bare word. */
function untitledAt(tokens: readonly Token[], name: Name, begin: number, end: number, register: RegisterIndex): Sighting | undefined {
  const { from, to, words } = name;
  const before = tokens[from - 1];
  const continues = from > begin && before !== undefined && isNameWord(before) && !isInitial(before);
  if (words.length === 1) return continues ? undefined : { from, to, name, title: "", isBare: true };
  if (continues && !register.person(words.map(({ text }) => text).join(" "))) return undefined;
  const office = officeAfter(tokens, to, end, register);
  if (!isSureName(name, tokens, register) && !isTold(tokens, name, office !== undefined, end)) return undefined;
  if (!office) return { from, to, name, title: "", isBare: false };
  return {
    from,
    to: office.to,
    name,
    title: office.title,
    ...(office.organisation ? { organisation: office.organisation } : {}),
    isBare: false,
  };
}

/** Words that no dictionary knows, told to be somebody: an office or an age after the name, or the name of one who speaks. */
function isTold(tokens: readonly Token[], { from, to, words }: Name, hasOffice: boolean, end: number) {
  if (words.some(({ lower, text }) => institutionWords.has(lower) || placeNames.has(lower) || isEnglishWord(text))) return false;
  if (hasOffice) return true;
  if (tokens[to]?.text === "," && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? "") && /^[,.]$/.test(tokens[to + 2]?.text ?? "")) return true;
  const speaksAfter = to < end && speechVerbs.has(tokens[to]?.lower ?? "");
  const speaksBefore = speechVerbs.has(tokens[from - 1]?.lower ?? "") && /^[.,]/.test(tokens[to]?.text ?? ".");
  return speaksAfter || speaksBefore;
}
