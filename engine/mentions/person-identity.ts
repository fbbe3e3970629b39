import { distance } from "fastest-levenshtein";
import { nameParticles, nameSuffixes } from "../lexicon/family-names.ts";
import { firstNames } from "../lexicon/first-names.ts";
import { hungarianFamilies, hungarianGivens } from "../lexicon/hungarian.ts";
import { areOneGivenName } from "../lexicon/nicknames.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import { plainName, type Word } from "../register/plain-name.ts";
import type { Token } from "../text/text.ts";
import { isEastAsian, type Name } from "./person-name.ts";

/** The words of a name for comparing: plain, without suffixes and initials; hyphens open. */
export const namesIn = (name: string): string[] =>
  plainName(name)
    .replace(/[-,]/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !nameSuffixes.has(word) && !/^(?:\p{L}\.)+$/u.test(word));

/** The family name of a full name, as spelled: the register's, the first of an East Asian name, else the last with its particles. */
export function familyOf(name: string, words: readonly Word[], register: RegisterIndex): string {
  const known = register.person(name);
  if (known?.spelled === "name") return known.entry.family;
  if (isEastAsian(words)) return (words[0] as Token).text;
  if (known && words.length === 2 && plainName(words[0]?.text ?? "") === plainName(known.entry.family)) return known.entry.family;
  if (isHungarian(words)) return (words[0] as Word).text;
  const parts = name.split(/\s+/).filter((part) => !nameSuffixes.has(part.toLowerCase().replace(/,$/, "")));
  let from = parts.length - 1;
  while (from > 1 && nameParticles.has((parts[from - 1] as string).toLowerCase())) from--;
  return parts.slice(from).join(" ").replace(/,$/, "");
}

/** "Kovács Bálint": a Hungarian name in the order of its own country. */
const isHungarian = ([first, last, third]: readonly Word[]): boolean =>
  first !== undefined &&
  last !== undefined &&
  third === undefined &&
  hungarianFamilies.has(plainName(first.text)) &&
  hungarianGivens.has(plainName(last.text)) &&
  !hungarianFamilies.has(plainName(last.text));

/** The name as the text has it, on one line. */
export const spellingOf = (tokens: readonly Token[], { from, to }: Name): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/ ,/g, ",");

/** A full name cut into what is compared, in plain letters: the family name, and the first given name, or all of them where the family name stands first. */
export type NameParts = { family: string; given: string; isFamilyFirst: boolean };

/** `given` is empty for a single word. `words`: the words of the name without particles and suffixes. */
export function partsOf(name: string, words: readonly Word[], register: RegisterIndex): NameParts {
  const family = plainName(familyOf(name, words, register));
  const said = namesIn(name);
  // Of a Hungarian name both orders are met, and say the same.
  const isFamilyFirst = said.length > 1 && said[0] === family && !isHungarian(words);
  const given = isFamilyFirst ? said.slice(1).join("") : (said.find((word) => !family.split(/[ -]/).includes(word)) ?? "");
  return { family, given, isFamilyFirst };
}

/** The same given name, or its everyday form ("Tom" for "Thomas", "Bill" for "William"); what is a letter off within a name ("Jon", "John") may be a slip. */
export const isOneFirstName = (a: string, b: string): boolean =>
  a === b ||
  (areOneGivenName(a, b) && (a[0] !== b[0] || distance(a, b) > 1)) ||
  (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) && firstNames.has(a) && firstNames.has(b));
