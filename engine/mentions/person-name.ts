import { eastAsianFamilies, nameParticles, nameSuffixes } from "../lexicon/family-names.ts";
import { firstNames } from "../lexicon/first-names.ts";
import { openers } from "../lexicon/function-words.ts";
import { institutionWords, placeNames, shortForms, surnames } from "../lexicon/institutions.ts";
import { months, weekdays } from "../lexicon/months.ts";
import { isFamilyName } from "../lexicon/surnames.ts";
import { titleHeads, titleModifiers } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import type { Word } from "../register/plain-name.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Token } from "../text/text.ts";

/** A name at tokens `from` to `to` (after the last). `words`: the names in it, without particles and suffixes. */
export type Name = { from: number; to: number; words: Token[] };

const mostWords = 4;
/** A longer word is no name. */
const longestWord = 40;
const initial = /^(?:\p{Lu}\.)+-?(?:\p{Lu}\.)?$/u;
const capital = /^\p{Lu}/u;
const small = /\p{Ll}/u;

/** A look at one letter, because most words begin in lower case. */
const startsSmall = (text: string) => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122;

/** Could this token be a word of a name? Capitalised and not all in capitals, or an initial; no weekday and no small word. */
export function isNameWord(token: Token | undefined): token is Token {
  if (token?.kind !== "word" || token.text.length > longestWord || startsSmall(token.text) || !capital.test(token.text)) return false;
  if (initial.test(token.text)) return true;
  if (!small.test(token.text)) return false;
  return !openers.has(token.lower) && weekdays[token.lower] === undefined && !/\d|^\p{Lu}-\p{Ll}/u.test(token.text);
}

/** A single capital without its stop, or two in front ("George W Bush", "JD Vance"). */
const isBareInitial = (token: Token, isFirst: boolean) =>
  token.kind === "word" &&
  /^\p{Lu}{1,2}$/u.test(token.text) &&
  (isFirst ? token.text.length === 2 && !shortForms.has(token.text) : token.text.length === 1);

export const isInitial = (token: Token | undefined): boolean => token !== undefined && initial.test(token.text);

/** Words of a state, body or group begin here, which no person is called. */
const isOrganisation = (tokens: readonly Token[], at: number, register: RegisterIndex) => {
  const found = register.organisationAt(tokens, at);
  return found !== undefined && (found.words > 1 || !firstNames.has(tokens[at]?.lower ?? ""));
};

/** The longest row of name words that begins at a token: particles and suffixes belong to it; institutions, months with a day, and what follows two full names do not. */
export function nameAt(tokens: readonly Token[], at: number, end: number, register: RegisterIndex): Name | undefined {
  const words: Token[] = [];
  let to = at;
  for (let next = at; next < end && words.length < mostWords; next++) {
    const token = tokens[next] as Token;
    if (isParticle(token, words.length === 0) && leadsOn(tokens, next, end)) continue;
    if (words.length > 0 && nameSuffixes.has(token.lower) && (capital.test(token.text) || token.lower.startsWith("jr"))) {
      to = next + 1;
      break;
    }
    const isPart = isNameWord(token) || (isBareInitial(token, words.length === 0) && next + 1 < end && isNameWord(tokens[next + 1]));
    if (!isPart || isOrganisation(tokens, next, register) || endsBefore(tokens, next, words)) break;
    words.push(token);
    to = next + 1;
  }
  if (tokens[to]?.text === "," && nameSuffixes.has(tokens[to + 1]?.lower ?? "") && words.length > 1) to += 2;
  return words.length === 0 ? undefined : { from: at, to, words };
}

/** "von" and "De", but not "Ben" or "Al" at the beginning of a name. */
const isParticle = ({ text, lower }: Token, isFirst: boolean) =>
  nameParticles.has(lower) && !(isFirst && (openers.has(lower) || (capital.test(text) && firstNames.has(lower))));

/** A particle counts where a name word follows it, over further particles ("van der Leyen", "de la Cruz"). */
function leadsOn(tokens: readonly Token[], at: number, end: number) {
  let next = at + 1;
  while (next < end && next < at + 3 && nameParticles.has(tokens[next]?.lower ?? "") && !isNameWord(tokens[next])) next++;
  return next < end && isNameWord(tokens[next]);
}

/** Does the name end before this word? "House" in "Biden White House", "May" in "Theresa May 3", but not "May" in "Theresa May". */
function endsBefore(tokens: readonly Token[], at: number, words: readonly Token[]) {
  const token = tokens[at] as Token;
  const [first, second] = words;
  if (months[token.lower] !== undefined && tokens[at + 1]?.kind === "number") return true;
  if (first && titleModifiers.has(token.lower) && titleHeads.has(tokens[at + 1]?.lower ?? "")) return true;
  if (first && titleHeads.has(token.lower) && isNameWord(tokens[at + 1]) && !nameSuffixes.has(tokens[at + 1]?.lower ?? "")) return true;
  if (first && second && startsAnew(token, first, second)) return true;
  if (!institutionWords.has(token.lower)) return false;
  if (!first) return !((eastAsianFamilies.has(token.lower) || isCalled(token, tokens[at + 1])) && isNameWord(tokens[at + 1]));
  return !(
    surnames.has(token.lower) &&
    words.length === 1 &&
    (firstNames.has(first.lower) || isInitial(first)) &&
    !isNameWord(tokens[at + 1])
  );
}

/** "Bill Whitfield", but not "Bill Passes" or "Christian Church": a given name that is a body's word as well, before what is no other word or a family name. */
const isCalled = (token: Token, next: Token | undefined) =>
  firstNames.has(token.lower) &&
  next !== undefined &&
  (isFamilyName(next) || !(isEnglishWord(next.text) || institutionWords.has(next.lower)));

/** After a full name a dictionary word or another given name is the next thing: "Mike Pence Previously", but "Martin Luther King". */
const startsAnew = ({ lower, text }: Token, first: Token, second: Token) =>
  firstNames.has(first.lower) &&
  !firstNames.has(second.lower) &&
  !isInitial(second) &&
  second.text.length > 1 &&
  (firstNames.has(lower) || isEnglishWord(text));

/** Is it certainly a person's full name by its own words, whatever stands around it? */
export function isSureName({ words, to }: Name, tokens: readonly Token[], register: RegisterIndex): boolean {
  const [first, second, third] = words;
  if (!first || !second) return false;
  if (institutionWords.has(tokens[to]?.lower ?? "") && capital.test(tokens[to]?.text ?? "")) return false;
  if (register.person(words.map(({ text }) => text).join(" "))) return true;
  if (isEastAsian(words)) return true;
  const last = words.at(-1) as Token;
  if (placeNames.has(last.lower)) return false;
  if (firstNames.has(first.lower.split("-")[0] as string)) return !isInitial(last);
  return third !== undefined && isInitial(second) && !isEnglishWord(third.text) && !isEnglishWord(first.text);
}

/** Family name first: "Kim Keon-hee", "Yoon Suk Yeol"; two bare words ("Park Jin") only the register can tell. */
export function isEastAsian(words: readonly Word[]): boolean {
  const [family, second, third] = words;
  if (!family || !second || !eastAsianFamilies.has(family.lower) || openers.has(family.lower)) return false;
  if (words.length === 2)
    return /^\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}$/u.test(second.text) && !firstNames.has(second.lower) && !isCompound(second.lower);
  if (third && isEnglishWord(second.text) && isEnglishWord(third.text)) return false;
  return (
    words.length === 3 &&
    third !== undefined &&
    [second, third].every(({ text, lower }) => text.length <= 6 && !firstNames.has(lower) && !isInitialText(text))
  );
}

/** "Kong-flagged": a long English word after the hyphen makes no given name. */
const isCompound = (word: string) => word.length > 9 && isEnglishWord(word.slice(word.indexOf("-") + 1));

const isInitialText = (text: string) => initial.test(text);
