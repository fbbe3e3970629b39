import type { Reading } from "../reading.ts";
import type { Dossier } from "./check.ts";
import { type Kept, type Statement, statementOf, statementsIn } from "./contradiction-statements.ts";
import { rowAt } from "./number-rows.ts";
import { askEach, type Posting } from "./postings.ts";

/** A plain statement and one of another document about the same names. */
export type Pair = { said: Statement; other: Statement };

type Sketch = Posting<Kept>;

/** A name that stands in more sentences tells none from another. */
const mostHolders = 60;
/** Documents that came out further apart speak of other days. */
const mostDaysApart = 2;

/**
 * What is found in the statements of different documents that may be of one thing: all names of the one, a short and plain sentence, stand in the other. They are
 * looked up by the rarest of these names, or of its words where it names nobody, so that one more document costs what shares a word with it.
 */
export function foundInPairs<Found>(find: (pair: Pair) => Found[]): (dossier: Dossier) => Found[] {
  const ask = askEach<Kept, number, { said: Sketch; other: Sketch; found: Found[] }[]>({
    keptOf: statementsIn,
    keysOf: ({ stems }, at) => rowAt(stems, at),
    asksFor: ({ asks }, at) => rowAt(asks, at),
    most: mostHolders,
    answer: (said, { holders }) => {
      const lists = Array.from(asksOf(said), holders).filter(({ length }) => length > 0);
      if (lists.length === 0) return undefined;
      const others = lists.reduce((least, list) => (list.length < least.length ? list : least)).filter((other) => mayMeet(said, other));
      if (others.length === 0) return undefined;
      const one = wholeOf(said);
      return others.map((other) => ({ said, other, found: find({ said: one, other: wholeOf(other) }) }));
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

const wholeOf = ({ shelf: { reading, kept }, at }: Sketch) => statementOf(reading, kept, at);
const asksOf = ({ shelf: { kept }, at }: Sketch) => rowAt(kept.asks, at);

function mayMeet(said: Sketch, other: Sketch): boolean {
  if (other.shelf === said.shelf) return false;
  const stems = rowAt(other.shelf.kept.stems, other.at);
  if (said.shelf.kept.isNamed[said.at] && !asksOf(said).every((name) => stems.includes(name))) return false;
  return isOfOneTime(said.shelf.reading, other.shelf.reading) && !says(said, other) && !says(other, said);
}

/** Has a document the other's sentence too? What one document says of both is no contradiction between two. */
const says = ({ shelf: { kept } }: Sketch, other: Sketch) => kept.words.includes(other.shelf.kept.words[other.at] as number);

const daysOf = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return year * 372 + month * 31 + day;
};
const isOfOneTime = ({ date: one }: Reading, { date: other }: Reading) =>
  one === null || other === null || Math.abs(daysOf(one) - daysOf(other)) <= mostDaysApart;
