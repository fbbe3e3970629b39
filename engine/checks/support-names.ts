import { firstNames } from "../lexicon/first-names.ts";
import { openers } from "../lexicon/function-words.ts";
import { placeNames } from "../lexicon/institutions.ts";
import { months, weekdays } from "../lexicon/months.ts";
import { cardinals, ordinals } from "../lexicon/numbers.ts";
import { prefixes, tails } from "../lexicon/senses.ts";
import { honorifics } from "../lexicon/titles.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { isEnglishWord } from "../text/english-words.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import { carriedNames, isCarriedName } from "./support-carried.ts";
import { type Gap, gapAt } from "./support-gap.ts";
import { isCapital } from "./support-initials.ts";
import { alone, type Told } from "./support-told.ts";

/** The names of a short text in sentence case that none of its sources carries, as rows of words. */
export function absentNames(tokens: readonly Token[], sources: readonly Told[], register: RegisterIndex): Gap[] {
  const carried = carriedNames(tokens, sources, register);
  const gaps: Gap[] = [];
  tokens.forEach((token, at) => {
    if (!isName(tokens, at) || carried.has(at)) return;
    if (isCarriedName(token, sources) && !isStrangersFirstName(tokens, at, sources)) return;
    if (isTail(tokens, at, carried, sources)) return;
    const last = gaps.at(-1);
    if (last?.to === at) last.to++;
    else gaps.push(gapAt(at, "name"));
  });
  return gaps;
}

const opensSentence = (tokens: readonly Token[], at: number) => at === 0 || /^(?:[.!?:“"‘']|[-–—]+)$/.test(tokens[at - 1]?.text ?? "");

function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { lower, kind } = token;
  if (kind !== "word" || !isCapital(token) || token.text.length < 2 || honorifics.has(lower)) return false;
  if (months[lower] !== undefined || weekdays[lower] !== undefined || cardinals[lower] !== undefined || ordinals[lower] !== undefined)
    return false;
  const next = tokens[at + 1];
  if (prefixes.has(lower) && next?.start === token.end + 1) return false;
  if (!opensSentence(tokens, at)) return true;
  return !openers.has(lower) && (!isEnglishWord(lower) || (firstNames.has(lower) && next !== undefined && isCapital(next)));
}

/** A given name before a family name that the sources have, but with another given name and never with this one. */
function isStrangersFirstName(tokens: readonly Token[], at: number, sources: readonly Told[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]] as [Token, Token | undefined];
  if (!next || !firstNames.has(token.lower) || next.kind !== "word" || !isCapital(next) || isEnglishWord(next.lower)) return false;
  if (placeNames.has(next.lower) || tails.has(next.lower)) return false;
  const [first, family] = [stemOf(token.lower), stemOf(next.lower)];
  const isTheirs = ({ followed }: Told) => followed.get(first)?.has(family) === true || followed.get(first)?.has(alone) === true;
  return sources.some(({ stems }) => stems.has(family)) && !sources.some(isTheirs);
}

/** A bare "Court", and "Town" behind "Derby", "Court" behind "Perth Sheriff": the rest of a name whose beginning is carried. */
function isTail(tokens: readonly Token[], at: number, carried: ReadonlySet<number>, sources: readonly Told[]): boolean {
  if (!tails.has((tokens[at] as Token).lower)) return false;
  let head = at - 1;
  while (tails.has(tokens[head]?.lower ?? "") && isCapital(tokens[head] as Token)) head--;
  const name = tokens[head];
  if (!name || !isCapital(name)) return head === at - 1 && !(tokens[at + 1] && isCapital(tokens[at + 1] as Token));
  return carried.has(head) || isCarriedName(name, sources);
}
