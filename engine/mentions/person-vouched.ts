import { firstNames } from "../lexicon/first-names.ts";
import { humanActs, humanEnds, humanFates, humanThings, kin, sharedActs } from "../lexicon/human.ts";
import { institutionWords, placeNames } from "../lexicon/institutions.ts";
import { isFamilyName } from "../lexicon/surnames.ts";
import { titleHeads } from "../lexicon/titles.ts";
import { isEnglishWord } from "../text/english-words.ts";
import type { Token } from "../text/text.ts";

const beings = new Set(["is", "was", "were", "be", "been", "being", "has", "had", "have", "will", "would", "gets", "got"]);
const whereabouts = new Set(["in", "at", "near", "to", "from", "outside", "across", "around", "via", "for"]);
/** Auxiliaries and adverbs between a name and its verb at most ("had later been re-elected"). */
const farthest = 4;
const ageBefore = /^\d{1,3}-year-old$/;
const age = /^\d{1,3}$/;

/** Is it told, by the words around tokens `from` to `to` (after the last), that they name somebody? An age, an act, a fate, a relation. `isKnown`: acts of a body count too. */
export function isHuman(tokens: readonly Token[], from: number, to: number, end: number, isKnown = true): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  if (ageBefore.test(before) || humanFates.has(before)) return true;
  if (before === "of" && humanEnds.has(tokens[from - 2]?.lower ?? "")) return true;
  if (before === "as" && /^(?:identified|known|named)$/.test(tokens[from - 2]?.lower ?? "")) return true;
  if (to >= end) return false;
  const next = tokens[to]?.lower ?? "";
  if (before === "," && /^[,.;]/.test(next) && isSomebody(tokens, from - 2)) return true;
  if (next === ",")
    return age.test(tokens[to + 1]?.text ?? "") && !/^\d/.test(tokens[to + 2]?.text ?? "") && to + 1 < end && isAgeEnd(tokens[to + 2]);
  if (next === "'s" || next === "'") return humanThings.has(tokens[to + 1]?.lower ?? "") || humanThings.has(tokens[to + 2]?.lower ?? "");
  return acts(tokens, to, end) || (isKnown && sharedActs.has(next));
}

/** How far before a name its noun may stand: "the head of the dockers' union, Roe, …". */
const farthestNoun = 7;
const determiners = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "my", "'s", "'", "’"]);
const ofIts = new Set(["of", "at", "in", "for", "from", "on"]);

/** Does the noun phrase that ends at token `at`, in lower case, stand for somebody: "the finance minister", "her brother", "the head of the union"? */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Ll}/u.test(tokens[at]?.text ?? "")) return false;
  let isNoun = false;
  for (let back = at; back > at - farthestNoun && back >= 0; back--) {
    const { kind, lower } = tokens[back] as Token;
    if (determiners.has(lower) && isNoun) return true;
    if (kind === "punctuation" && !determiners.has(lower)) return false;
    isNoun ||= (titleHeads.has(lower) || kin.has(lower)) && (back === at || ofIts.has(tokens[back + 1]?.lower ?? ""));
  }
  return false;
}

/** After an age: a comma, or what goes on about somebody ("Roe, 61, of Leeds", "Roe, 61 and retired"). */
const isAgeEnd = (token: Token | undefined) =>
  token === undefined || /^[,.;)]/.test(token.text) || ["of", "from", "and", "was", "is", "who", "has", "had"].includes(token.lower);

function acts(tokens: readonly Token[], to: number, end: number) {
  if (humanActs.has(tokens[to]?.lower ?? "")) return true;
  let isBeing = false;
  for (let at = to; at < Math.min(end, to + farthest); at++) {
    const word = tokens[at]?.lower ?? "";
    if (beings.has(word)) isBeing = true;
    else if (!isBeing) return word.endsWith("ly") && humanActs.has(tokens[at + 1]?.lower ?? "");
    else if (humanFates.has(word) || humanActs.has(word)) return true;
    else if (
      !word.endsWith("ly") &&
      !["also", "not", "later", "then", "since", "now", "still", "never", "first", "just", "already"].includes(word)
    )
      return false;
  }
  return false;
}

/**
 * Does one capitalised word alone name somebody, of whom the text gives no full name? A given or family name that is no other word, or a word that no
 * dictionary has, beside an act or fate of somebody's.
 */
export function isLoneName(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (institutionWords.has(token.lower) || placeNames.has(token.lower) || token.text.length < 3) return false;
  if (at + 1 < end && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")) return false;
  const isListed = isFamilyName(token) || firstNames.has(token.lower);
  const isWord = isEnglishWord(token.text);
  if (isListed && !isWord && !whereabouts.has(tokens[at - 1]?.lower ?? "")) return true;
  return (isListed || !isWord) && !/s$/.test(isListed ? "" : token.lower) && isHuman(tokens, at, at + 1, end, isListed);
}
