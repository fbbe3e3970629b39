import { institutionWords, placeNames } from "../lexicon/institutions.ts";
import { honorifics, tenses } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Token } from "../text/text.ts";
import { isInitial, isNameWord, isSureName, type Name, nameAt } from "./person-name.ts";
import { isShouted, namedWith, type Sighting } from "./person-sighting.ts";
import { type Title, titleAt } from "./person-title.ts";

/** A title and the name right after it. */
export function titledAt(tokens: readonly Token[], at: number, end: number, register: RegisterIndex): Sighting | undefined {
  const title = titleAt(tokens, at, end, register);
  if (!title || title.to >= end) return undefined;
  if (tokens[title.to]?.text === ",") return apposedAt(tokens, title, end, register);
  const address = title.title !== "" && honorifics.has(tokens[title.to]?.lower ?? "") ? 1 : 0;
  const name = nameAt(tokens, title.to + address, end, register);
  return name && isNamed(tokens, title, name, register) ? namedWith(name, title, title.from, name.to) : undefined;
}

/** "the fire chief, Dorothea Malone, said": a title in small letters and a full name between commas. */
function apposedAt(tokens: readonly Token[], title: Title, end: number, register: RegisterIndex): Sighting | undefined {
  if (title.title === "" || /^\p{Lu}/u.test(tokens[title.from]?.text ?? "")) return undefined;
  const name = nameAt(tokens, title.to + 1, end, register);
  const isClosed = name && (name.to === end || /^[,.;:)]/.test(tokens[name.to]?.text ?? ""));
  if (!name || !isClosed || name.words.length < 2 || !isNamed(tokens, title, name, register)) return undefined;
  if (!isSureName(name, tokens, register) && name.words.some(({ text, lower }) => institutionWords.has(lower) || isEnglishWord(text)))
    return undefined;
  return namedWith(name, title, title.from, name.to);
}

/** "General Motors", "Justice Department" and "President Hotel" are not named persons. */
function isNamed(tokens: readonly Token[], title: Title, name: Name, register: RegisterIndex) {
  const { words, to } = name;
  const [first, second] = words as [Token, Token?];
  const isSmall = !/^\p{Lu}/u.test(tokens[title.to - 1]?.text ?? "");
  if (isShouted(tokens[title.to - 1])) return false;
  if (title.title !== "" && title.organisation && !isSureName(name, tokens, register) && register.family(first.text).length === 0)
    return false;
  if (institutionWords.has(tokens[to]?.lower ?? "") && isNameWord(tokens[to]) && second === undefined) return false;
  if (isInitial(first) && second === undefined) return false;
  if (second !== undefined)
    return !((title.isWeak || isSmall) && isEnglishWord(first.text) && isEnglishWord(second.text)) || isSureName(name, tokens, register);
  if (placeNames.has(first.lower) && title.isWeak) return false;
  return !isEnglishWord(first.text) || (!title.isWeak && !tenses.has(first.lower) && (!isSmall || register.family(first.text).length > 0));
}
