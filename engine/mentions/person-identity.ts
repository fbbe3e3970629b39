import { nameParticles, nameSuffixes } from "../lexicon/family-names.ts";
import { firstNames } from "../lexicon/first-names.ts";
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
  const parts = name.split(/\s+/).filter((part) => !nameSuffixes.has(part.toLowerCase().replace(/,$/, "")));
  let from = parts.length - 1;
  while (from > 1 && nameParticles.has((parts[from - 1] as string).toLowerCase())) from--;
  return parts.slice(from).join(" ").replace(/,$/, "");
}

/** The name as the text has it, on one line. */
export const spellingOf = (tokens: readonly Token[], { from, to }: Name): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/ ,/g, ",");

/** One person in one document: the same words but for hyphens, middle names and initials; or the register knows both as one. */
export function isSamePerson(a: string, b: string, register: RegisterIndex): boolean {
  const [one, other] = [register.person(a), register.person(b)];
  if (one && other) return one.entry.id === other.entry.id;
  const [x, y] = [namesIn(a), namesIn(b)];
  if (x.join("") === y.join("")) return true;
  return x.length > 1 && y.length > 1 && x.at(-1) === y.at(-1) && isOneFirstName(x[0] as string, y[0] as string);
}

/** The same given name, or its everyday form ("Tom" for "Thomas"). */
export const isOneFirstName = (a: string, b: string): boolean =>
  a === b || (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)) && firstNames.has(a) && firstNames.has(b));
