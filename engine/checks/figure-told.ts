import { cardinals, scales } from "../lexicon/numbers.ts";
import { readAbout } from "../mentions/about-key.ts";
import { type ToldQuantity, toldQuantity } from "../mentions/quantity-same.ts";
import type { Reading } from "../reading.ts";
import type { Claim, Fact } from "../types.ts";
import type { Member } from "./check.ts";
import { sideOf } from "./gather.ts";

/**
 * A figure as the check compares it. `way`: on what ground it meets others; `wording`: its words without the number ("more than … people");
 * `fate`: what became of those whom it counts, and `who` they are.
 */
export type Told = ToldQuantity & {
  way: "parallel" | "headline" | "untold" | "toll";
  wording: string;
  fate?: string;
  who?: string;
  at?: string[];
};

/** The figures of a claim, one of each quantity or duration that it holds. */
export const figuresOf = (claim: Claim, way: Told["way"]): Told[] => claim.facts.flatMap((fact) => toldOf(fact, claim.quote, way) ?? []);

function toldOf(fact: Fact, quote: string, way: Told["way"]): Told | null {
  if (fact.type !== "quantity" && fact.type !== "duration") return null;
  const { acts, of, at } = readAbout(fact.about ?? "");
  const toll = acts[0] === undefined ? {} : { fate: acts[0], ...(of[0] === undefined ? {} : { who: of[0] }), at };
  return { ...toldQuantity(fact.value, quote), way, wording: wordingOf(quote), ...toll };
}

/** A claim with one of its figures as a side. */
export const memberOf = (reading: Reading, claim: Claim, value: Told): Member<Told> => ({
  reading,
  claim,
  side: sideOf(claim),
  value,
  says: inWords(value),
});

/** The words of a figure without its numbers: "more than … people". */
const wordingOf = (quote: string) =>
  quote
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/\d/.test(word) && cardinals[word] === undefined && scales[word] === undefined)
    .join(" ");

/** Is it a range, or open to one side? */
export const isRange = ({ min, max }: Told) => min !== max;

export function inWords({ min, max, unit }: ToldQuantity): string {
  const number = min === null ? `at most ${max}` : max === null ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`;
  return unit ? `${number} (${unit})` : number;
}
