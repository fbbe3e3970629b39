import { sizeOf } from "../lexicon/conversions.ts";
import { currencyCodes } from "../lexicon/currencies.ts";
import { convert, type ToldQuantity, toldQuantity } from "../mentions/quantity-same.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";

/** A figure of a sentence, with the claim it stands in; the two of "6 feet 2 inches" are one. */
export type Figure = { claim: Claim; last: Claim; told: ToldQuantity };

/** The figures of one sentence, in order. `before(i)`: the words between a figure and the one before it; `before(figures.length)`: those behind the last. */
export type Sentence = { figures: Figure[]; before: (index: number) => string };

/** More figures than this are a table, not a sum that somebody wrote. */
const mostFigures = 16;

/** The sentences of a document that hold two figures or more. */
export function sentencesOf({ claims, document: { text } }: Reading): Sentence[] {
  const bySentence = Map.groupBy(
    claims.filter((claim) => claim.kind === "figure" && claim.facts.length === 1),
    ({ sentence }) => sentence.start,
  );
  return [...bySentence.values()].flatMap((all): Sentence[] => {
    if (all.length < 2 || all.length > mostFigures) return [];
    const figures = merged(
      all.flatMap((claim): Figure[] => {
        const fact = claim.facts[0];
        if (fact?.type !== "quantity" && fact?.type !== "duration") return [];
        return [{ claim, last: claim, told: toldQuantity(fact.value, claim.quote) }];
      }),
      text,
    );
    const { sentence } = all[0] as Claim;
    const before = (index: number) =>
      text.slice(figures[index - 1]?.last.end ?? sentence.start, figures[index]?.claim.start ?? sentence.end).replace(/\s+/g, " ");
    return figures.length < 2 ? [] : [{ figures, before }];
  });
}

/** "6 feet 2 inches", "three pounds and four ounces": the smaller part is counted into the greater. */
function merged(figures: readonly Figure[], text: string): Figure[] {
  const found: Figure[] = [];
  for (const figure of figures) {
    const whole = found.at(-1);
    const gap = whole ? text.slice(whole.last.end, figure.claim.start) : "";
    const part = whole && /^(?:,? | and )$/.test(gap) ? convert(figure.told, whole.told.unit)[0] : undefined;
    const isPart = part && whole && whole.told.unit !== figure.told.unit && part.max !== null && part.max < 1 && whole.told.max !== null;
    if (!isPart) found.push(figure);
    else {
      const [min, max] = [whole.told.min, whole.told.max].map((end) => (end ?? 0) + (part.max ?? 0)) as [number, number];
      found[found.length - 1] = { ...whole, last: figure.claim, told: { ...whole.told, min, max, step: part.step } };
    }
  }
  return found;
}

/** From the least to the most that a figure can mean, by the digits it was told with. */
export type Reach = [low: number, high: number];

/** Round figures reach no further than this part of themselves. */
const roundReach = 0.05;
const aboutReach = 0.1;

/** What a figure can mean: a count is exact unless it is round, a measure to half its last place, "about" a tenth, "more than" without end. */
export function reachOf({ min, max, unit, step, approximate }: ToldQuantity): Reach {
  const value = Math.abs(max ?? min ?? 0);
  const isMeasure = unit === "point" || sizeOf(unit) !== undefined || currencyCodes[unit] !== undefined;
  const isCount = step === 1 && !isMeasure;
  const rounding = isCount ? 0 : step > 1 ? Math.min(step / 2, roundReach * value) : step / 2;
  const slack = rounding + (approximate ? aboutReach * value : 0);
  return [min === null ? Number.NEGATIVE_INFINITY : min - slack, max === null ? Number.POSITIVE_INFINITY : max + slack];
}

/** Do two stretches touch, give or take the dust of binary fractions? */
export const meets = ([low, high]: Reach, [least, most]: Reach): boolean => {
  const dust = 1e-9 * (Math.abs(Number.isFinite(high) ? high : low) + 1e-9);
  return low <= most + dust && least <= high + dust;
};

/** A figure that is one number, neither open nor a range. */
export const isOne = ({ told: { min, max } }: Figure): boolean => min !== null && min === max;
export const amountOf = ({ told: { min, max } }: Figure): number => max ?? min ?? 0;
export const isCountOf = ({ told: { unit, step } }: Figure): boolean =>
  unit !== "percent" && currencyCodes[unit] === undefined && step >= 1;
/** Two figures of one unit, or one that names none and leans on the other ("from 40 to 50 percent"). */
export const isAlike = (a: Figure, b: Figure): boolean =>
  a.told.unit === b.told.unit || a.told.unit === "" || b.told.unit === "" || b.told.unit.startsWith(`${a.told.unit} a`);

/** A number for people: no dust, thousands with commas, millions in words. */
export function plain(value: number): string {
  const size = Math.abs(value);
  const [scale, word] = size >= 1e12 ? [1e12, " trillion"] : size >= 1e9 ? [1e9, " billion"] : size >= 1e6 ? [1e6, " million"] : [1, ""];
  const scaled = value / scale;
  const digits = word === "" && size >= 100 ? scaled.toFixed(0) : String(Number(scaled.toPrecision(word === "" ? 3 : 4)));
  return digits.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ",")) + word;
}
