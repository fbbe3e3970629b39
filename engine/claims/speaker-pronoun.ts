import { cueVerbs } from "../lexicon/cues.ts";
import type { Gender } from "../lexicon/gender.ts";
import { prepositions } from "../lexicon/grammar.ts";
import type { Person } from "../mentions/person.ts";
import type { Sentence } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isPunctuationAt, isQuoted, isVerbLike, lowerAt, type Words } from "./clause.ts";
import { firstThat } from "./places.ts";
import type { Told } from "./speaker-told.ts";

/** Who spoke in a sentence, by sentence; null for somebody whose name is not known ("a resident"). */
export type Spoken = ReadonlyMap<number, readonly (Person | null)[]>;

/** Farther back than this nobody is meant by "he". */
const mostSentences = 6;
/** A sentence that names more is a list. */
const mostNamed = 12;

/** Who "he" or "she" may be: `gender` undefined for "the 34-year-old"; `content`: what is handed over, so that whoever it names does not hand it over. */
export type Asked = { start: number; sentence: number; gender: Gender | undefined; content: Span };

/**
 * The person whom a pronoun means: the nearest subject of that gender in the sentences before. Somebody else of that gender who is named in
 * between, as no subject, leaves it open, unless one person alone has spoken in the paragraph.
 */
export function antecedent(
  words: Words,
  told: readonly Told[],
  spoken: Spoken,
  genderOf: (person: Person) => Gender | undefined,
  { start, sentence, gender, content }: Asked,
): Person | undefined {
  const { sentences, blocks } = words.text;
  const fits = (person: Person) => (genderOf(person) ?? (isWholeName(person) ? gender : undefined)) === gender;
  const inContent = new Set(within(told, content).map(({ person }) => person));
  const between = new Set<Person>();
  const here = (sentences[sentence] as Sentence).block;
  for (let at = sentence; at >= Math.max(0, sentence - mostSentences); at--) {
    const around = sentences[at] as Sentence;
    if (around.block !== here && blocks[around.block]?.role !== "body") continue;
    const named = within(told, { start: around.start, end: Math.min(around.end, start) }).filter(
      (one) => !one.isQuoted && fits(one.person) && !inContent.has(one.person),
    );
    const speaking = spoken.get(at) ?? [];
    const subject =
      speaking.find((person) => person !== null && fits(person) && !inContent.has(person)) ??
      named.find((one) => isSubject(words, one, around))?.person;
    if (!subject) {
      if (speaking.includes(null)) return undefined;
      if (!isPronounFirst(words, around, gender)) for (const { person } of named) between.add(person);
      continue;
    }
    const isClear = between.size === 0 || (between.size === 1 && between.has(subject));
    const isAlone = at < sentence || named.every(({ person }) => person === subject);
    return isClear && isAlone ? subject : onlySpeaker(sentences, spoken, sentence, fits);
  }
  return between.size === 1 ? [...between][0] : undefined;
}

/** One word that no list knows may be a town or a ship. */
const isWholeName = ({ name, reference }: Person) => reference !== undefined || name.includes(" ");

const within = (told: readonly Told[], { start, end }: Span): readonly Told[] => {
  const from = firstThat(told.length, (index) => (told[index] as Told).start >= start);
  let to = from;
  while (to < told.length && to - from < mostNamed && (told[to] as Told).start < end) to++;
  return told.slice(from, to);
};

/** The one person who has spoken in the paragraph of a sentence so far. */
function onlySpeaker(sentences: readonly Sentence[], spoken: Spoken, sentence: number, fits: (person: Person) => boolean) {
  const found = new Set<Person>();
  for (let at = sentence; at >= Math.max(0, sentence - mostSentences) && sentences[at]?.block === sentences[sentence]?.block; at--)
    for (const person of spoken.get(at) ?? []) if (person && fits(person)) found.add(person);
  return found.size === 1 ? [...found][0] : undefined;
}

/** Is the one told of what the sentence's first verb is said about? */
function isSubject(words: Words, { first, end }: Told, { tokens: [from, to] }: Sentence) {
  const before = lowerAt(words, first - 1);
  if (first > from && (prepositions.has(before) || before === "of" || before === "and" || before === "or")) return false;
  for (let at = from; at < first; at++)
    if (!isQuoted(words, at) && (isVerbLike(lowerAt(words, at)) || cueVerbs.has(lowerAt(words, at))) && !isParted(words, at, first))
      return false;
  let after = first;
  while (after < to && (words.tokens[after]?.start ?? 0) < end) after++;
  return !["'s", "’s", "'", "’", "and", "or"].includes(lowerAt(words, after));
}

/** A comma ends the clause or adjunct of a verb that stands before the subject ("Asked about it, Roe …"). */
function isParted(words: Words, verb: number, first: number) {
  return isPunctuationAt(words, first - 1) && lowerAt(words, first - 1) === "," && first - verb > 1;
}

/** "He was born in Oslo and knew Lind.": whom the sentence is about is told by what stands before it. */
function isPronounFirst(words: Words, { tokens: [from] }: Sentence, gender: Gender | undefined) {
  const opens = lowerAt(words, from);
  return opens === (gender === "woman" ? "she" : "he") || opens === (gender === "woman" ? "her" : "his");
}
