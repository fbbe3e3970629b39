import { cardinals, scales } from "../lexicon/numbers.ts";
import type { DurationValue, Fact, QuantityValue } from "../types.ts";
import type { Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import type { Parallel } from "./parallel.ts";

/** A figure in one of two parallel sentences. `unit`: what it counts or measures, so that only like is compared. */
export type Told = {
  min: number | null;
  max: number | null;
  approximate: boolean;
  unit: string;
  change?: "up" | "down";
  digits: number;
  wording: string;
};

/** The figures of parallel claims that are one figure each, all of the unit of the first. */
export function membersOf(parallel: Parallel): Member<Told>[] {
  const members = parallel.flatMap(({ reading, claim }): Member<Told>[] => {
    const value = claim.facts.length === 1 ? toldOf(claim.facts[0] as Fact, claim.quote) : null;
    return value ? [{ reading, claim, side: sideOf(claim), value, says: inWords(value) }] : [];
  });
  return members.filter(({ value }) => value.unit === members[0]?.value.unit);
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

/** Is it a range, or open to one side? */
export const isRange = ({ min, max }: Told) => min !== max;
const isNear = (a: number | null, b: number | null, slack: number) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b)));

/** Two figures meet where their bounds do, or where the finer is the coarser one rounded. */
export function meet(a: Told, b: Told): boolean {
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

function inWords({ min, max, unit }: Told): string {
  const number = min === null ? `at most ${max}` : max === null ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`;
  return unit ? `${number} (${unit})` : number;
}
