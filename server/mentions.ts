/** Who is named in a text with "@". Pure: who may be named is given. */

export type Nameable = { id: string; name: string };

/** Words of a text that name somebody. `people`: more than one where the words are not plain; none where nobody is called so. */
export type Naming = { start: number; end: number; people: Nameable[] };

/** "@" at the beginning of a word: an e-mail address names nobody. */
const at = /(?<![\p{L}\p{N}._@-])@(?=\p{L})/gu;
const word = /[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/uy;

/** Capitals, diacritics, spaces and marks count for nothing: "@rosa.ferrante" is Rosa Ferrante. */
const plain = (words: string) =>
  words
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const possessive = /['’]s?$/u;

/** Every "@" with whom it names: by the whole name, or by one part of it where that is plain. The longest name counts. */
export const findNamings = (text: string, people: readonly Nameable[]): Naming[] => {
  const [whole, part] = [new Map<string, Nameable[]>(), new Map<string, Nameable[]>()];
  const put = (into: Map<string, Nameable[]>, key: string, person: Nameable) => into.set(key, [...(into.get(key) ?? []), person]);
  for (const person of people) {
    put(whole, plain(person.name), person);
    for (const key of new Set(person.name.split(/\s+/).map(plain))) put(part, key, person);
  }
  const most = Math.max(1, ...people.map(({ name }) => name.split(/\s+/).length));
  return [...text.matchAll(at)].flatMap(({ index }): Naming[] => {
    const ends = wordEnds(text, index + 1, most);
    for (const end of ends.toReversed()) {
      const words = text.slice(index + 1, end);
      for (const said of [words, words.replace(possessive, "")]) {
        const found = whole.get(plain(said)) ?? part.get(plain(said));
        if (said && found) return [{ start: index, end: index + 1 + said.length, people: found }];
      }
    }
    const [first] = ends;
    return first === undefined ? [] : [{ start: index, end: first, people: [] }];
  });
};

/** Where the first words from a place on end, `most` of them, one space apart. */
const wordEnds = (text: string, from: number, most: number): number[] => {
  const ends: number[] = [];
  for (let next = from; ends.length < most; ) {
    word.lastIndex = next;
    const found = word.exec(text);
    if (!found) break;
    ends.push(next + found[0].length);
    next += found[0].length + 1;
    if (text[next - 1] !== " ") break;
  }
  return ends;
};

/** "Anna Lee or Anna Kim" */
export const namesOf = (people: readonly Nameable[], or = "or"): string => {
  const names = people.map(({ name }) => name);
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} ${or} ${names.at(-1)}` : (names[0] ?? "");
};
