import { speechVerbs } from "../lexicon/cues.ts";
import { firstNames } from "../lexicon/first-names.ts";
import { institutionWords, placeNames, surnames } from "../lexicon/institutions.ts";
import { isFamilyName } from "../lexicon/surnames.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Token } from "../text/text.ts";
import { isInitial, isNameWord, isSureName, type Name, nameAt } from "./person-name.ts";
import { officeAfter, officeTaken } from "./person-office.ts";
import { type Place, placeAt, withPlace } from "./person-place.ts";
import { alone, namedWith, type Sighting, textOf } from "./person-sighting.ts";
import { titleAt } from "./person-title.ts";
import { titledAt } from "./person-titled.ts";
import { isHuman, isLoneName } from "./person-vouched.ts";

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
    if (seen?.certainty === "named") free = at;
  }
  return found;
}

/**
 * Names in a headline that writes every word with a capital and so hides where a name begins and ends: those that the register knows, and a known
 * given name before a word that is no other.
 */
export function knownNames(tokens: readonly Token[], begin: number, end: number, register: RegisterIndex): Sighting[] {
  const found: Sighting[] = [];
  for (let from = begin; from < end; from++) {
    const to =
      [4, 3, 2].map((length) => from + length).find((last) => last <= end && register.person(textOf(tokens, from, last))) ??
      pairAt(tokens, from, end);
    if (to === undefined) continue;
    found.push(alone({ from, to, words: tokens.slice(from, to) }, "named"));
    from = to - 1;
  }
  return found;
}

/** The token after "Paula Marchetti" or "Paula M. Marchetti" at `from`. */
function pairAt(tokens: readonly Token[], from: number, end: number): number | undefined {
  const first = tokens[from];
  const last = isInitial(tokens[from + 1]) ? from + 2 : from + 1;
  const family = tokens[last];
  if (!first || !family || last >= end || !firstNames.has(first.lower) || !isNameWord(first) || isNoName(first) || !isNameWord(family))
    return undefined;
  return isFamilyName(family) || !isNoName(family) ? last + 1 : undefined;
}

/** A name without a title before it: a full one by its words or by what stands around it, one that can only be guessed, or one bare word. */
function untitledAt(tokens: readonly Token[], name: Name, begin: number, end: number, register: RegisterIndex): Sighting | undefined {
  const { from, to, words } = name;
  const before = tokens[from - 1];
  const continues = from > begin && before !== undefined && isNameWord(before) && !isInitial(before);
  if (words.length === 1) return continues ? undefined : alone(name, isLoneName(tokens, from, end) ? "lone" : "bare");
  if (continues && !register.person(textOf(tokens, from, to))) return undefined;
  const office = officeAfter(tokens, to, end, register) ?? officeTaken(tokens, from, to, end, register);
  if (isSureName(name, tokens, register) || isTold(tokens, name, office !== undefined, end))
    return office ? namedWith(name, office, from, office.to) : alone(name, "named");
  return words.length === 2 && isUnheardOf(words) ? alone(name, "guessed") : undefined;
}

/** A word of a dictionary, a body or a place. */
const isNoName = ({ lower, text }: Token) => institutionWords.has(lower) || placeNames.has(lower) || isEnglishWord(text);

/** A first word that no list knows, and a last one that no body or place is called by: "Anrew Rice". */
const isUnheardOf = (words: readonly Token[]) => {
  const last = words.at(-1) as Token;
  return (
    !words.slice(0, -1).some(isNoName) && !placeNames.has(last.lower) && (!institutionWords.has(last.lower) || surnames.has(last.lower))
  );
};

/** Words that no dictionary knows, told to be somebody: an office or an age after the name, or the name of one who speaks. */
function isTold(tokens: readonly Token[], { from, to, words }: Name, hasOffice: boolean, end: number) {
  if (hasOffice && isUnheardOf(words)) return true;
  const last = words.at(-1) as Token;
  if (
    !words.slice(0, -1).some(isNoName) &&
    (isFamilyName(last) ? !placeNames.has(last.lower) : isUnheardOf(words) && isHuman(tokens, from, to, end))
  )
    return true;
  if (words.some(isNoName)) return false;
  const speaksAfter = to < end && speechVerbs.has(tokens[to]?.lower ?? "");
  const speaksBefore = speechVerbs.has(tokens[from - 1]?.lower ?? "") && /^[.,]/.test(tokens[to]?.text ?? ".");
  return speaksAfter || speaksBefore;
}
