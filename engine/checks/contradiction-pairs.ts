import type { Reading } from "../reading.ts";
import { stemsOf } from "../text/stem.ts";
import { type Statement, statementsOf } from "./contradiction-statements.ts";

/** A plain statement and one of another document about the same names. */
export type Pair = { said: Statement; other: Statement };

/** A name that stands in more sentences tells none from another. */
const mostHolders = 60;
/** Documents that came out further apart speak of other days. */
const mostDaysApart = 2;

/**
 * Statements of different documents that may be of one thing: all names of the one, a short and plain sentence, stand in the other. They are looked up by the
 * rarest of these names, or of its words where it names nobody, so that one more document costs what shares a word with it.
 */
export function pairsIn(readings: readonly Reading[]): Pair[] {
  if (readings.length < 2) return [];
  const all = readings.flatMap(statementsOf);
  const plain = all.filter(({ isPlain }) => isPlain);
  const holders = new Map<string, Statement[]>(plain.flatMap(keysOf).map((key) => [key, []]));
  for (const statement of all) for (const stem of statement.stems) holders.get(stem)?.push(statement);
  const pairs = plain.flatMap((said) => othersOf(said, holders));
  const met = new Map<Statement, Set<Statement>>();
  return pairs.filter(({ said, other }) => {
    if (met.get(other)?.has(said)) return false;
    met.set(said, (met.get(said) ?? new Set()).add(other));
    return !says(said.reading, other) && !says(other.reading, said);
  });
}

const sentences = new WeakMap<Reading, Set<string>>();
/** Has a document the sentence too? What one document says of both is no contradiction between two. */
function says(reading: Reading, { words }: Statement): boolean {
  const known = sentences.get(reading) ?? new Set(statementsOf(reading).map((statement) => statement.words));
  sentences.set(reading, known);
  return known.has(words);
}

const fewestWords = 3;
/** What a statement is looked up by. */
const keysOf = ({ names, content }: Statement): string[] => {
  if (names.size > 0) return [...names];
  return content.length < fewestWords ? [] : content.flatMap(({ lower }) => stemsOf(lower)[0] ?? []);
};

function othersOf(said: Statement, holders: ReadonlyMap<string, readonly Statement[]>): Pair[] {
  const lists = keysOf(said).map((key) => holders.get(key) ?? []);
  if (lists.length === 0) return [];
  const rarest = lists.reduce((least, list) => (list.length > 0 && (least.length === 0 || list.length < least.length) ? list : least));
  if (rarest.length > mostHolders) return [];
  return rarest
    .filter(
      (other) =>
        other.reading !== said.reading &&
        [...said.names].every((name) => other.stems.has(name)) &&
        isOfOneTime(said.reading, other.reading),
    )
    .map((other) => ({ said, other }));
}

const daysOf = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return year * 372 + month * 31 + day;
};
const isOfOneTime = ({ date: one }: Reading, { date: other }: Reading) =>
  one === null || other === null || Math.abs(daysOf(one) - daysOf(other)) <= mostDaysApart;
