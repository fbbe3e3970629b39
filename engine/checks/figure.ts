import { cardinals, scales } from "../lexicon/numbers.ts";
import type { DurationValue, Fact, QuantityValue } from "../types.ts";
import { type Answer, defineCheck, type Member } from "./check.ts";
import { type Parallel, parallelClaims } from "./parallel.ts";

/** A figure in one of two parallel sentences. `unit`: what it counts or measures, so that only like is compared. */
type Told = {
  min: number | null;
  max: number | null;
  approximate: boolean;
  unit: string;
  change?: "up" | "down";
  digits: number;
  wording: string;
};
type Reason = "same-figure" | "other-figure" | "other-direction";

/** The same statement in two documents with another number. */
export const figure = defineCheck<Told, Reason>({
  id: "figure",
  asks: "Do documents that tell the same give the same figures?",
  severity: "warning",
  point: "figure",
  about: ({ readings }) =>
    parallelClaims(readings, "figure").flatMap((pair) => {
      const members = membersOf(pair);
      return members ? [{ key: `${pair.a.claim.id} ${pair.b.claim.id}`, label: `figure “${pair.a.claim.quote}”`, members }] : [];
    }),
  compare: ({ members: [a, b] }): Answer<Told, Reason>[] => {
    if (!a || !b) return [];
    const sides = [a, b];
    if (a.value.change && b.value.change && a.value.change !== b.value.change)
      return [{ relation: "conflict", reason: "other-direction", sides }];
    if (meet(a.value, b.value)) return [{ relation: "agreement", reason: "same-figure", sides }];
    return isUpdate(a, b) ? [] : [{ relation: "conflict", reason: "other-figure", sides }];
  },
  says: {
    "same-figure": ({ sides: [a, b] }) =>
      `“${a?.side.quote}” (${a?.reading.document.id}) and “${b?.side.quote}” (${b?.reading.document.id}) give the same figure.`,
    "other-figure": ({ sides: [a, b] }) =>
      `“${a?.side.quote}” (${a?.reading.document.id}) is ${a?.says}, “${b?.side.quote}” (${b?.reading.document.id}) is ${b?.says}, in the same statement.`,
    "other-direction": ({ sides: [a, b] }) =>
      `${a?.reading.document.id} has “${a?.side.quote}” go ${a?.value.change}, ${b?.reading.document.id} ${b?.value.change}.`,
  },
  examples: {
    "same-figure": [
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "Along the northern coast of the island the storm destroyed 340 houses, the governor said.",
        ],
        quotes: ["340 houses"],
      },
    ],
    "other-figure": [
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "The governor said the storm destroyed 430 houses along the northern coast of the island.",
        ],
        quotes: ["340 houses", "430 houses"],
      },
      {
        texts: [
          {
            text: "Inflation in the northern districts slowed to 4.1 percent in August, the statistics office said.",
            published: "2025-09-19",
          },
          {
            text: "Inflation in the northern districts slowed to 4.3 percent in August, the statistics office said.",
            published: "2025-09-22",
          },
        ],
        quotes: ["4.1 percent", "4.3 percent"],
      },
      {
        texts: [
          "The airline will buy twelve planes for $1.5 billion from the French maker, its chief told investors.",
          "The airline will buy twelve planes for $1.9 billion from the French maker, its chief told investors.",
        ],
        quotes: ["$1.5 billion", "$1.9 billion"],
      },
    ],
    "other-direction": [
      {
        texts: [
          "Sales of the bakery chain rose 4 percent in the northern districts during the winter, its owner said.",
          "Sales of the bakery chain fell 4 percent in the northern districts during the winter, its owner said.",
        ],
        quotes: ["4 percent"],
      },
    ],
    silent: [
      {
        texts: [
          "The storm destroyed about 340 houses along the northern coast of the island, the governor said.",
          "The storm destroyed 343 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          "The storm destroyed more than 300 houses along the northern coast of the island, the governor said.",
          "The storm destroyed 343 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          "Exports of Norway rose 4 percent during the winter quarter, the statistics office said.",
          "Exports of Iceland rose 7 percent during the winter quarter, the statistics office said.",
        ],
      },
      {
        texts: [
          {
            text: "The storm killed at least 12 people along the northern coast of the island, the governor said.",
            published: "2025-03-03",
          },
          {
            text: "The storm killed at least 31 people along the northern coast of the island, the governor said.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "The fire destroyed 12 shops in the southern harbour of the capital, the mayor said.",
        ],
      },
    ],
  },
});

function membersOf({ a, b }: Parallel): [Member<Told>, Member<Told>] | null {
  const [left, right] = [a, b].map(({ claim }) => (claim.facts.length === 1 ? toldOf(claim.facts[0] as Fact, claim.quote) : null));
  if (!left || !right || left.unit !== right.unit) return null;
  const member = ({ reading, claim }: Parallel["a"], value: Told): Member<Told> => ({
    reading,
    claim,
    side: { document: claim.document, start: claim.start, end: claim.end, quote: claim.quote },
    value,
    says: inWords(value),
  });
  return [member(a, left), member(b, right)];
}

function toldOf(fact: Fact, quote: string): Told | null {
  if (fact.type !== "quantity" && fact.type !== "duration") return null;
  const value: QuantityValue | (DurationValue & { approximate: false; change?: undefined }) =
    fact.type === "quantity" ? fact.value : { ...fact.value, approximate: false };
  return {
    min: value.min,
    max: value.max,
    approximate: value.approximate,
    unit: value.unit ?? "",
    change: value.change,
    digits: digitsIn(quote),
    wording: wordingOf(quote),
  };
}

/** Digits that a figure is told with, without the noughts behind: 1.5 has two, 40,000 one. */
const digitsIn = (quote: string) => Math.max(1, (/\d[\d.,]*/.exec(quote)?.[0] ?? "").replace(/[.,]/g, "").replace(/^0+|0+$/g, "").length);

/** The words of a figure without its numbers: "more than … people". */
const wordingOf = (quote: string) =>
  quote
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/\d/.test(word) && cardinals[word] === undefined && scales[word] === undefined)
    .join(" ");

const isRange = ({ min, max }: Told) => min !== max;
const isNear = (a: number | null, b: number | null, slack: number) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b)));

/** Two figures meet where their bounds do, or where the finer is the coarser one rounded. */
function meet(a: Told, b: Told): boolean {
  const slack = a.approximate || b.approximate ? 0.1 : 0;
  // Two ranges, or two bounds in the same words, are the same only where their ends are: "more than 40" is not "more than 50".
  if (isRange(a) && isRange(b) && a.wording === b.wording) return isNear(a.min, b.min, slack) && isNear(a.max, b.max, slack);
  const [low, high] = [a, b].map(({ min, max }) => ({ min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY })) as [
    { min: number; max: number },
    { min: number; max: number },
  ];
  if (low.min <= high.max * (1 + slack) && high.min <= low.max * (1 + slack)) return true;
  if (a.min === null || a.min !== a.max || b.min === null || b.min !== b.max) return false;
  const [coarse, fine] = a.digits <= b.digits ? [a, b] : [b, a];
  return coarse.digits < fine.digits && Number((fine.min as number).toPrecision(coarse.digits)) === coarse.min;
}

/** Documents of different days: a figure that the later one has higher has moved on; where the days are not known, so may a bound ("at least 12"). */
function isUpdate(a: Member<Told>, b: Member<Told>): boolean {
  const [first, last] = (a.reading.date ?? "") <= (b.reading.date ?? "") ? [a, b] : [b, a];
  if (first.reading.date === null || last.reading.date === null) return isRange(a.value) && isRange(b.value);
  if (first.reading.date === last.reading.date || isOfSameDay(a, b)) return false;
  return (last.value.min ?? last.value.max ?? 0) > (first.value.max ?? first.value.min ?? 0);
}

/** A rate or a sum of money that both sentences date alike does not move on, as a count of victims does. */
function isOfSameDay(a: Member<Told>, b: Member<Told>): boolean {
  const [these, those] = [a, b].map(datesBeside);
  return /^(?:percent|percentage point|[A-Z]{3})$/.test(a.value.unit) && these !== "" && these === those;
}

/** The dates in the sentence of a member, as one line. */
const datesBeside = ({ reading, claim }: Member<Told>) =>
  reading.claims
    .filter(({ kind, sentence }) => kind === "date" && sentence.start === claim?.sentence.start)
    .flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.type === "date" && fact.value.basis !== "unresolved" ? `${fact.value.from} ${fact.value.to}` : [])),
    )
    .join("; ");

function inWords({ min, max, unit }: Told): string {
  const number = min === null ? `at most ${max}` : max === null ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`;
  return unit ? `${number} (${unit})` : number;
}
