import { unfinished } from "../lexicon/function-words.ts";
import { dayWords, months, weekdays } from "../lexicon/months.ts";
import { cardinals, ordinals } from "../lexicon/numbers.ts";
import { synonyms } from "../lexicon/synonyms.ts";
import { notPast, pastVerbs } from "../lexicon/tense.ts";
import { stemOf } from "../text/stem.ts";
import type { Claim } from "../types.ts";

/** A word or mark. `stem`: what it says, the same for all inflections and for words that say the same in news; "" where it tells nothing. */
export type Word = { lower: string; stem: string; isName: boolean };

/** The words and marks of a stretch of text, in its order. */
export const wordsIn = (stretch: string): Word[] =>
  (stretch.match(/\p{L}[\p{L}\p{M}’'-]*|\p{N}+|[,;:()–—“”"]/gu) ?? []).map((word) => {
    const lower = word.toLowerCase().replace(/[’']s$/, "");
    return { lower, stem: tells(lower) ? sameInNews(lower) : "", isName: /^\p{Lu}/u.test(word) };
  });

const tells = (lower: string) => /^\p{L}{3}/u.test(lower) && !isTime(lower) && !unfinished.has(lower) && !idle.has(lower);

/** The same by stems, but for those that words of several meanings share: "car" is the stem of "carry" too. */
const synonymsByStem: ReadonlyMap<string, string> = new Map(
  [...Map.groupBy(synonyms, ([word]) => stemOf(word))].flatMap(([stem, all]) => {
    const [one, ...others] = new Set(all.map(([, same]) => same));
    return one !== undefined && others.length === 0 ? [[stem, one] as const] : [];
  }),
);

/** What a word says in news, the same for all its inflections and for the words of its line. Takes lower case. It is never shown. */
export const sameInNews = (lower: string): string => synonyms.get(lower) ?? synonymsByStem.get(stemOf(lower)) ?? stemOf(lower);

/** "three-day" and "thirty-one" begin with a number. */
const isTime = (word: string) =>
  months[word] !== undefined ||
  months[`${word}.`] !== undefined ||
  weekdays[word] !== undefined ||
  dayWords[word] !== undefined ||
  ordinals[word] !== undefined ||
  cardinals[word.split("-", 1)[0] as string] !== undefined;

/** Words that stand beside figures and dates of any sort. */
const idle: ReadonlySet<string> = new Set(
  (
    "said says told more than about around nearly almost some least people person year years year-old day days week weeks month months hour hours minute minutes " +
    "percent million billion thousand also night morning evening afternoon late early later earlier ago first last next only did does was were been had has have " +
    "the its his her he she you him them they their not just per cent out off all one"
  ).split(" "),
);

/** The words around a claim that say what it is about: its clause, backwards and forwards from the claim. */
export function clauseAround(text: string, { start, end, sentence }: Claim): { before: readonly Word[]; behind: readonly Word[] } {
  return {
    before: clauseBefore(wordsIn(text.slice(sentence.start, start)).reverse()),
    behind: clauseOf(wordsIn(text.slice(end, sentence.end))),
  };
}

function clauseOf(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ lower }) => closes.has(lower));
  return end < 0 ? words : words.slice(0, end);
}
const closes: ReadonlySet<string> = new Set(
  '; : , ( ) — – “ ” " and but which who whom whose that where when while after before since because although as if said says told'.split(
    " ",
  ),
);

/** Words of a noun that a clause hangs on. */
const nounReach = 3;

/** A clause backwards and, where it hangs on a noun ("the airline, founded in", "the trial, which began in"), the noun. */
function clauseBefore(words: readonly Word[]): readonly Word[] {
  const clause = clauseOf(words);
  const end = words[clause.length]?.lower ?? "";
  const opening = clause.at(-1);
  const hangs = relatives.has(end) || (end === "," && (opening === undefined || isVerb(opening)));
  if (!hangs) return clause;
  const noun = words.slice(clause.length).findIndex(({ lower }) => lower !== "," && !relatives.has(lower));
  return noun < 0 ? clause : [...clause, ...clauseOf(words.slice(clause.length + noun)).slice(0, nounReach)];
}
const relatives: ReadonlySet<string> = new Set(["which", "who", "that"]);

/** Tells what was done, in a past form. */
export const isVerb = ({ lower, stem }: Word): boolean =>
  stem !== "" && !lower.includes("-") && (pastVerbs.has(lower) || (lower.length > 4 && lower.endsWith("ed") && !notPast.has(lower)));
