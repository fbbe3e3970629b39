import type { Reading } from "../reading.ts";
import type { Dossier } from "./check.ts";
import { type Sketch, type Statement, sketchesOf, statementOf } from "./contradiction-statements.ts";
import { rowAt } from "./number-rows.ts";
import { askEach } from "./postings.ts";

/** A plain statement and one of another document about the same names. */
export type Pair = { said: Statement; other: Statement };

/** A name that stands in more sentences tells none from another. */
const mostHolders = 60;
/** Documents that came out further apart speak of other days. */
const mostDaysApart = 2;

/**
 * What is found in the statements of different documents that may be of one thing: all names of the one, a short and plain sentence, stand in the other. They are
 * looked up by the rarest of these names, or of its words where it names nobody, so that one more document costs what shares a word with it.
 */
export function foundInPairs<Found>(find: (pair: Pair) => Found[]): (dossier: Dossier) => Found[] {
  const ask = askEach<Sketch, number, { said: Sketch; other: Sketch; found: Found[] }[]>({
    itemsOf: sketchesOf,
    keysOf: ({ kept, at }) => rowAt(kept.stems, at),
    asksFor: (sketch) => [...asksOf(sketch)],
    most: mostHolders,
    answer: ({ item: said }, { holders }) => {
      const lists = Array.from(asksOf(said), holders).filter(({ length }) => length > 0);
      if (lists.length === 0) return undefined;
      const others = lists.reduce((least, list) => (list.length < least.length ? list : least)).filter(({ item }) => mayMeet(said, item));
      if (others.length === 0) return undefined;
      const one = statementOf(said);
      return others.map(({ item: other }) => ({ said, other, found: find({ said: one, other: statementOf(other) }) }));
    },
  });
  return (dossier) => {
    const met = new Map<Sketch, Set<Sketch>>();
    return ask(dossier)
      .flat()
      .flatMap(({ said, other, found }) => {
        if (met.get(other)?.has(said)) return [];
        met.set(said, (met.get(said) ?? new Set()).add(other));
        return found;
      });
  };
}

const asksOf = ({ kept, at }: Sketch) => rowAt(kept.asks, at);

function mayMeet(said: Sketch, other: Sketch): boolean {
  if (other.reading === said.reading) return false;
  const stems = rowAt(other.kept.stems, other.at);
  if (said.kept.isNamed[said.at] && !asksOf(said).every((name) => stems.includes(name))) return false;
  return isOfOneTime(said.reading, other.reading) && !says(said, other) && !says(other, said);
}

/** Has a document the other's sentence too? What one document says of both is no contradiction between two. */
const says = ({ kept }: Sketch, other: Sketch) => kept.words.includes(other.kept.words[other.at] as number);

const daysOf = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return year * 372 + month * 31 + day;
};
const isOfOneTime = ({ date: one }: Reading, { date: other }: Reading) =>
  one === null || other === null || Math.abs(daysOf(one) - daysOf(other)) <= mostDaysApart;
