import { sizeOf } from "../lexicon/conversions.ts";
import { cardinals, scales } from "../lexicon/numbers.ts";
import { timeUnits } from "../lexicon/units.ts";
import { quantitiesMeet, type ToldQuantity, toldQuantity } from "../mentions/quantity-same.ts";
import { stemOf } from "../text/stem.ts";
import { coverage } from "./contradiction-alike.ts";
import type { Pair } from "./contradiction-pairs.ts";
import type { Statement } from "./contradiction-statements.ts";
import type { Difference } from "./contradiction-words.ts";

const leastShared = 0.8;
/** Statements in nearly the same words are the check of figures' own. */
const parallelPart = 0.7;
/** Tolls, crowds and scores move from hour to hour: the check of figures follows them. */
const moving: ReadonlySet<string> = new Set([
  "person",
  "dead",
  "killed",
  "injured",
  "wounded",
  "missing",
  "arrested",
  "victim",
  "casualty",
  "death",
  "injury",
  "case",
  "other",
  "hurt",
  "fatality",
  "point",
  "goal",
  "run",
  "wicket",
  "vote",
]);

/** So many of one kind in the one statement and another number of them in the other, which has no other figure of that kind. */
export function otherCounts({ said, other }: Pair): Difference | undefined {
  if (coverage(other.content, said) >= parallelPart) return undefined;
  const theirs = countsOf(other);
  for (const { told, quote } of countsOf(said)) {
    const alike = theirs.filter(({ told: { unit } }) => unit === told.unit);
    const [one] = alike;
    if (!one || alike.length > 1 || setOf(quote) !== setOf(one.quote) || quantitiesMeet(told, one.told) !== false) continue;
    const words = quote.toLowerCase();
    const rest = said.content.filter(({ lower }) => !words.includes(lower));
    if (rest.length > 0 && coverage(rest, other) >= leastShared) return { reason: "counted", said: quote, other: one.quote };
  }
  return undefined;
}

/** Which of a kind were counted: "three neighbouring provinces" are others than "four provinces". The number and the noun itself are left out. */
const setOf = (quote: string): string =>
  quote
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(0, -1)
    .filter((word) => !/\d/.test(word) && cardinals[word] === undefined && scales[word] === undefined && !countWords.has(word))
    .map(stemOf)
    .sort()
    .join(" ");
/** What only bounds a number or joins its words. */
const countWords = new Set(
  "and about around some roughly nearly almost over under more less fewer than at least most up to only just exactly the its all".split(
    " ",
  ),
);

/** The figures of a statement that count things: no measures, no money, and nothing that moves by the hour. */
const countsOf = ({ reading, span }: Statement): { told: ToldQuantity; quote: string }[] =>
  reading.claims
    .filter(({ kind, start, end }) => kind === "figure" && start >= span.start && end <= span.end)
    .flatMap(({ facts, quote }) =>
      facts.flatMap((fact) => (fact.type === "quantity" ? [{ told: toldQuantity(fact.value, quote), quote }] : [])),
    )
    .filter(
      ({ told: { unit }, quote }) =>
        !/-olds?\b/i.test(quote) &&
        unit !== "" &&
        unit !== "percent" &&
        !moving.has(unit) &&
        sizeOf(unit) === undefined &&
        !(unit in timeUnits) &&
        !/^[A-Z]{3}$/.test(unit),
    );
