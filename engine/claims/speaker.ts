import { type Gender, genderOfTitle } from "../lexicon/gender.ts";
import { determiners, prepositions } from "../lexicon/grammar.ts";
import type { Context } from "../mentions/context.ts";
import type { Person } from "../mentions/person.ts";
import type { Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isPunctuationAt, lowerAt, type Words } from "./clause.ts";
import { firstThat } from "./places.ts";
import type { Run } from "./source.ts";
import { bodiesIn } from "./speaker-body.ts";
import { antecedent } from "./speaker-pronoun.ts";
import { bearers } from "./speaker-title.ts";
import { genders, type Told, toldPersons } from "./speaker-told.ts";

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ["he", "man"],
  ["she", "woman"],
  ["his", "man"],
  ["her", "woman"],
]);

/**
 * Answers who speaks: the full name of a source as the document or the register has it; undefined where nobody is named, where several are, and where
 * two people fit. Asked in the order of the text. `content`: what the source hands over; `sentence`: where.
 */
export function speakers(words: Words, context: Context): (source: Run, content: Span, sentence: number) => string | undefined {
  const told = toldPersons(words, context);
  const genderOf = genders(words);
  const bearerOf = bearers(words, told, context);
  const bodies = bodiesIn(words);
  const spoken = new Map<number, (Person | null)[]>();
  const tell = (sentence: number, person: Person | null) => {
    const before = spoken.get(sentence);
    if (!before) spoken.set(sentence, [person]);
    else if (!before.includes(person)) before.push(person);
  };
  let lastBody: { name: string; sentence: number } | undefined;
  const personOf = (source: Run, content: Span, sentence: number): Person | undefined => {
    const { first, last } = source;
    const { start } = words.tokens[first] as Token;
    const pronoun = first === last ? pronouns.get(lowerAt(words, first)) : undefined;
    if (pronoun) return antecedent(words, told, spoken, genderOf, { start, sentence, gender: pronoun, content });
    const named = namedIn(words, told, source);
    if (named !== undefined) return named ?? undefined;
    if (isAge(lowerAt(words, last)) && lowerAt(words, first) === "the")
      return (
        ofAge(words, told, start, lowerAt(words, last)) ??
        antecedent(words, told, spoken, genderOf, { start, sentence, gender: undefined, content })
      );
    const bearer = bearerOf(first, last);
    const gender = genderOfTitle(lowerAt(words, last));
    if (!bearer || (gender !== undefined && (genderOf(bearer) ?? gender) !== gender)) return undefined;
    if (seatHeads.has(lowerAt(words, last))) return bearer;
    const nearest = antecedent(words, told, spoken, genderOf, { start, sentence, gender, content });
    return nearest === undefined || nearest === bearer || nearest.mentions.some(({ title }) => title !== "") ? bearer : undefined;
  };
  return (source, content, sentence) => {
    const { first, last } = source;
    if (last < first) return undefined;
    const person = personOf(source, content, sentence);
    if (person) {
      tell(sentence, person);
      return person.name;
    }
    if (first === last && lowerAt(words, first) === "it") {
      if (!lastBody || sentence - lastBody.sentence > 1) return undefined;
      lastBody = { ...lastBody, sentence };
      return lastBody.name;
    }
    const name = registered(words, context, source) ?? bodies.named(first, last) ?? bodies.later(first, last);
    lastBody = name ? { name, sentence } : undefined;
    if (!name && isSomebody(words, source)) tell(sentence, null);
    return name;
  };
}

const genitives = new Set(["'", "’", "'s", "’s"]);

/** Offices of which a text seldom has two, so that nobody else is thought of. */
const seatHeads = new Set("president premier minister chancellor mayor governor secretary king queen pope chairman chairwoman".split(" "));

/** One who is told of without a name, and whom "he" may mean from then on; several are not. */
const isSomebody = (words: Words, { last }: Run) => !unpersonal.has(lowerAt(words, last)) && !lowerAt(words, last).endsWith("s");
const unpersonal = new Set(
  "they we i you it report study survey poll census review index data statement letter memo article book story column editorial ad bill law lawsuit suit complaint indictment affidavit investigation inquiry website account evidence".split(
    " ",
  ),
);

/** The person whom a source names; null where it names several, or somebody whom another than the speaker belongs to ("Roe’s lawyer"). */
function namedIn(words: Words, told: readonly Told[], { first, last }: Run): Person | null | undefined {
  const { start } = words.tokens[first] as Token;
  const { end } = words.tokens[last] as Token;
  let at = firstThat(told.length, (index) => (told[index] as Told).end > start);
  let isOther = false;
  for (; at < told.length && (told[at] as Told).start < end; at++) {
    const mention = told[at] as Told;
    let behind = mention.first;
    while (behind <= last && (words.tokens[behind]?.start ?? end) < mention.end) behind++;
    const next = behind > last ? "" : lowerAt(words, behind);
    const before = lowerAt(words, mention.first - 1);
    const isHead =
      mention.first <= first || before === "," || (genitives.has(before) && mention.title !== "") || !hasLink(words, first, mention.first);
    const isWhole =
      behind > last ||
      (isPunctuationAt(words, behind) && !genitives.has(next)) ||
      ["of", "who", "from", "in", "with", "for", "at"].includes(next);
    if (isHead && isWhole && next !== "and") return isJoined(words, told, at, last) ? null : mention.person;
    isOther = true;
  }
  return isOther ? null : undefined;
}

/** Something stands before the name that makes it another's: "a lawyer for Roe", "the men who accused Roe", "Lind and Roe". */
function hasLink(words: Words, from: number, to: number) {
  for (let at = from; at < to; at++) {
    const lower = lowerAt(words, at);
    if (prepositions.has(lower) || /^(?:of|who|that|which|and|or|'s|’s|'|’)$/.test(lower) || /.{3}ing$/.test(lower)) return true;
  }
  return false;
}

/** "Roe and Lind", "Roe, Lind and Berg". */
function isJoined(words: Words, told: readonly Told[], at: number, last: number) {
  const next = told[at + 1];
  if (!next || next.first > last || next.person === told[at]?.person) return false;
  return (
    ["and", "or", "&"].includes(lowerAt(words, next.first - 1)) || (lowerAt(words, next.first - 1) === "," && lowerAt(words, last) !== ",")
  );
}

/** The state or body of the register that a source is, with its article, or for which it speaks ("a spokesman for Norway"). */
function registered({ tokens }: Words, { register }: Context, { first, last }: Run): string | undefined {
  const opening = determiners.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  for (const at of [opening, last, last - 1, last - 2]) {
    if (at < opening) continue;
    const match = register.organisationAt(tokens, at);
    if (!match || match.form === "demonym" || at + match.words - 1 !== last) continue;
    const link = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
    if (at === opening || (link === opening + 1 && speaking.test(`${tokens[opening]?.lower} ${tokens[link]?.lower}`)))
      return match.entry.name;
  }
  return undefined;
}
const speaking = /^(?:(?:spokes(?:man|woman|person)|government|ministry|officials?) (?:for|of))$/;

const isAge = (lower: string) => /^\d{1,3}-year-old$/.test(lower);

/** How far back an age is looked for, in mentions of persons. */
const mostBack = 60;

/** The one whose age was told so ("Roe, 34,", "34-year-old Roe"). */
function ofAge(words: Words, told: readonly Told[], before: number, age: string): Person | undefined {
  const years = age.slice(0, age.indexOf("-"));
  const from = firstThat(told.length, (index) => (told[index] as Told).start >= before) - 1;
  for (let at = from; at >= Math.max(0, from - mostBack); at--) {
    const { first, end, person } = told[at] as Told;
    let behind = first;
    while ((words.tokens[behind]?.start ?? end) < end) behind++;
    if (lowerAt(words, first - 1) === age || (lowerAt(words, behind) === "," && lowerAt(words, behind + 1) === years)) return person;
  }
  return undefined;
}
