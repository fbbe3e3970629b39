import { firstNames } from "../lexicon/first-names.ts";
import { openers } from "../lexicon/function-words.ts";
import { institutionWords, placeNames } from "../lexicon/institutions.ts";
import { months, weekdays } from "../lexicon/months.ts";
import { tenses } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Token } from "../text/text.ts";
import { isNameWord } from "./person-name.ts";
import { isShouted, type Sighting, textOf } from "./person-sighting.ts";
import { titleAt } from "./person-title.ts";

/** A state or body at tokens `from` to `to` (after the last, its genitive ending with it). */
export type Place = { from: number; to: number; name: string };

/** A state or body, with its genitive ending; not the first name of somebody ("Jordan Ellis"). */
export function placeAt(tokens: readonly Token[], at: number, end: number, register: RegisterIndex): Place | undefined {
  const match = register.organisationAt(tokens, at);
  if (!match || at + match.words > end) return undefined;
  const next = tokens[at + match.words];
  if (match.words === 1 && firstNames.has(tokens[at]?.lower ?? "") && isNameWord(next) && !titleAt(tokens, at + 1, end, register))
    return undefined;
  const to = at + match.words + (next?.lower === "'s" || next?.lower === "'" ? 1 : 0);
  return { from: at, to, name: match.form === "capital" ? textOf(tokens, at, at + match.words) : match.entry.name };
}

/** Puts the state or body before a title, or the capitalised words of one that the register does not know, to a sighting. */
export function withPlace(tokens: readonly Token[], sighting: Sighting, place: Place | undefined, free: number): Sighting {
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
  const isCity = localWords.has(tokens[sighting.from]?.lower ?? "") && /^\p{Lu}/u.test(tokens[sighting.from]?.text ?? "");
  const title = isCity ? sighting.title.replace(/^\S+ /, "") : sighting.title;
  let last = isCity && title !== sighting.title ? sighting.from + 1 : sighting.from;
  let from = last;
  if (tokens[from - 1]?.lower === "'s" && from - 1 > free) last = from -= 1;
  let isNoun = false;
  while (from > free && from > sighting.from - 6 && isBodyWord(tokens[from - 1] as Token, isNoun))
    isNoun = institutionWords.has(tokens[--from]?.lower ?? "");
  if (from === last) return sighting;
  return { ...sighting, from, title, organisation: sighting.organisation ?? textOf(tokens, from, last) };
}

/** "New York City Mayor": the place goes on. */
const localWords = new Set(["city", "county", "state", "district", "town"]);

/** A word of the name of a body. In front of "Press" or "University" any capitalised word is one; a day or month never ("On Monday Mayor Roe"). */
const isBodyWord = (token: Token, isBeforeNoun: boolean) =>
  token.kind === "word" &&
  /^\p{Lu}/u.test(token.text) &&
  !isShouted(token) &&
  !openers.has(token.lower) &&
  !Object.hasOwn(weekdays, token.lower) &&
  !Object.hasOwn(months, token.lower) &&
  (isBeforeNoun || institutionWords.has(token.lower) || placeNames.has(token.lower) || !isEnglishWord(token.text));
