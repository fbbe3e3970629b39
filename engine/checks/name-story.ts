import { firstNames } from "../lexicon/first-names.ts";
import { english } from "../lexicon/function-words.ts";
import { genderOfName } from "../lexicon/gender.ts";
import { relatives } from "../lexicon/human.ts";
import { isOneFirstName } from "../mentions/person-identity.ts";
import { tenseOf } from "../mentions/person-title.ts";
import type { Reading } from "../reading.ts";
import { stemOf } from "../text/stem.ts";
import type { Claim } from "../types.ts";
import type { Member } from "./check.ts";
import { office, slips, sound } from "./name-distance.ts";
import type { Named } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";
import { areOfOneStory } from "./story.ts";
import { mayBeOneOffice } from "./title-rivals.ts";
import { hashOf } from "./twice.ts";

/** Of passages that name one person so many are held against those of another. */
const mostPassages = 12;
/** So many telling words two sentences have in common that say the same of two persons, the names left out. */
const leastSaid = 3;
/** So many runs of three words two quotations have in common that are one. */
const leastQuoted = 3;
const run = 3;

/**
 * Two names of different documents that are given to one person of one story: one family name with two first names ("Samuel Barker", "Simon Barker"), one first name with
 * two family names a slip apart, or both a slip apart. Beyond the names something has to be the same: the office, what is quoted from the person, or what the sentence
 * says. Members of one family, who are often named in one story, are told by a document that names two of them, by gender, and by words for kin.
 */
export function areOneInStory(a: readonly Member<Named>[], b: readonly Member<Named>[]): boolean {
  const [some, others] = [a.slice(0, mostPassages), b.slice(0, mostPassages)];
  return some.some((one) =>
    others.some((other) => mayBeOne(one.value, other.value) && areOfOneStory(one.reading, other.reading) && isOneRole(one, other)),
  );
}

/** What two names that may be one person's have in common, as numbers. */
export const storyKeys = ({ family, given }: Named): number[] =>
  [`family ${family}`, `given ${given}`, `both ${given.slice(0, 3)} ${family.slice(0, 3)}`, `ends ${family[0]} ${given.slice(-3)}`].map(
    hashOf,
  );

function mayBeOne(a: Named, b: Named): boolean {
  if (a.isFamilyFirst || b.isFamilyFirst || a.given.length < 2 || b.given.length < 2) return false;
  const [inFamily, inGiven] = [slips(a.family, b.family), slips(a.given, b.given)];
  const isShort = Math.min(a.family.length, b.family.length) < 4;
  if (inFamily === 0) return !mayBeShort(a, b);
  if (isShort || inFamily > 2 || (firstNames.has(a.family) && firstNames.has(b.family))) return false;
  return inGiven === 0 ? inFamily === 1 || a.family.length > 5 : inGiven <= 2 && Math.min(a.given.length, b.given.length) > 3;
}

/** "Ty" of "Tyrone", "Allen Roe" of "Eric Allen Roe": one given name for another of the same person. */
function mayBeShort(a: Named, b: Named): boolean {
  const [x, y] = [a.given, b.given];
  if (isOneFirstName(x, y) || sound(x) === sound(y) || x.startsWith(y) || y.startsWith(x)) return true;
  return wordsOf(a.name).includes(y) || wordsOf(b.name).includes(x);
}

function isOneRole(one: Member<Named>, other: Member<Named>): boolean {
  if (namesTwo(one, other.value) || namesTwo(other, one.value)) return false;
  const [mine, theirs] = [officesOf(one), officesOf(other)];
  const pairs = mine.flatMap((said) =>
    theirs.filter((their) => mayBeOneOffice(said, their)).map((their): [string, string] => [said, their]),
  );
  if (mine.length > 0 && theirs.length > 0 && pairs.length === 0) return false;
  if (pairs.some(isOneOffice)) return true;
  const [gender, otherGender] = [genderOfName(one.value.given), genderOfName(other.value.given)];
  if (gender !== undefined && otherGender !== undefined && gender !== otherGender) return false;
  if (one.value.organisation !== undefined && one.value.organisation === other.value.organisation) return true;
  return quotesOfOne(one, other) || (one.value.given[0] === other.value.given[0] && saysTheSame(one, other));
}

/** "Chief" and "official" are many; a "police chief" is one, if both say so. */
const isOneOffice = (titles: readonly [string, string]) => {
  const [a, b] = titles.map((title) => title.toLowerCase()) as [string, string];
  return titles.every((title) => office({ title }) !== "") || (a === b && a.includes(" "));
};

/** Does a document name somebody else of one of the two families? */
function namesTwo({ reading, value: { family, given } }: Member<Named>, other: Named): boolean {
  const bearers = new Set<string>();
  for (const person of givenNames(reading)) if (person.family === family || person.family === other.family) bearers.add(person.given);
  bearers.delete(given);
  return [...bearers].some((name) => !isOneFirstName(name, given));
}

const givenNames = onceEach(({ persons }: Reading) =>
  persons.flatMap(({ name }) => {
    const words = name.toLowerCase().split(" ");
    return words.length > 1 ? [{ given: words[0] as string, family: words.at(-1) as string }] : [];
  }),
);

/** The offices that a document gives to a person. */
const officesOf = ({ reading, value }: Member<Named>): string[] =>
  (reading.persons.find(({ name }) => name === value.name)?.titles ?? []).map((title) => tenseOf(title).office);

const quotesOfOne = (one: Member<Named>, other: Member<Named>) => inBoth(quotedBy(one), quotedBy(other)) >= leastQuoted;

function quotedBy({ reading, value }: Member<Named>): Set<string> {
  const runs = new Set<string>();
  for (const { facts } of reading.claims)
    for (const fact of facts)
      if (fact.type === "quotation" && fact.value.speaker === value.name) {
        const words = wordsOf(fact.value.text);
        for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run).join(" "));
      }
  return runs;
}

function saysTheSame(one: Member<Named>, other: Member<Named>): boolean {
  const [words, others] = [one, other].map(saidIn) as [Set<string>, Set<string>];
  return inBoth(words, others) >= leastSaid && ![...words, ...others].some((word) => relatives.has(word));
}

function saidIn({ reading, claim, value }: Member<Named>): Set<string> {
  const { sentence } = claim as Claim;
  const names = new Set(wordsOf(value.name).map(stemOf));
  const stems = wordsOf(reading.document.text.slice(sentence.start, sentence.end))
    .filter((word) => word.length > 3 || /^\d/.test(word))
    .filter((word) => !english.has(word))
    .map((word) => (relatives.has(word) ? word : stemOf(word)));
  return new Set(stems.filter((stem) => !names.has(stem)));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length;
