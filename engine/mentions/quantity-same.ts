import { sizeOf } from "../lexicon/conversions.ts";
import type { DurationValue, QuantityValue } from "../types.ts";

/**
 * A quantity as it was told. `step`: the place to which it was rounded, in its unit: 1.5 million was told to the nearest 100,000, 4,300 to
 * the nearest hundred, "a third" to some hundredths. `unit` is "" where none was told; `approximate`: its words say that it is rounded further.
 */
export type ToldQuantity = {
  min: number | null;
  max: number | null;
  unit: string;
  approximate: boolean;
  change?: "up" | "down";
  step: number;
};

/** The quantity or duration of a claim with the words it stands in. A fraction in words is a share ("a third": 33.3 percent, give or take 3). */
export function toldQuantity(value: QuantityValue | DurationValue, quote: string): ToldQuantity {
  const { min, max, unit = "" } = value;
  const { approximate, change } = "approximate" in value ? value : { approximate: false, change: undefined };
  const size = max ?? min ?? 0;
  if (unit !== "percent" && size > 0 && size < 1 && !/\d/.test(quote))
    return { min: min && min * 100, max: max && max * 100, unit: "percent", approximate, change, step: 5 };
  const told = { min, max, unit, approximate, change };
  return { ...told, step: stepOf([min, max], quote) };
}

/** The finer of the places to which the ends of a figure were told. */
function stepOf(ends: readonly (number | null)[], quote: string): number {
  const steps = ends.flatMap((end) => (end === null || end === 0 ? [] : [placeOf(Math.abs(end), quote)]));
  return steps.length > 0 ? Math.min(...steps) : 1;
}

/** "1.50 million": the second decimal, so ten thousand. Of a whole number from a hundred on the noughts behind are taken for rounded; below, it was counted. */
function placeOf(value: number, quote: string): number {
  for (const [, digits = "", decimals = ""] of quote.matchAll(/(?<![\d,])(\d[\d,]*)\.(\d{1,15})/g)) {
    const number = Number(`${digits.replaceAll(",", "")}.${decimals}`);
    const scale = 10 ** Math.round(Math.log10(value / number));
    if (number > 0 && Math.abs(value / scale - number) < 1e-9 * number) return scale * 10 ** -decimals.length;
  }
  if (value < 100 && Number.isInteger(value)) return 1;
  const [mantissa = "", exponent] = Number(value.toPrecision(12)).toExponential().split("e");
  return 10 ** (Number(exponent) - Math.max(0, mantissa.length - 2));
}

/** About this much off is still "about". */
const aboutSlack = 0.1;
/** Round numbers reach no further than this part of themselves: 60 is no 100, however 100 was rounded. */
const roundReach = 0.1;
/** A little more than half a step: binary fractions fall short, and houses round halves up or down. */
const half = 0.5000001;

/**
 * Do two values told of one thing meet: are they the same, is one the other one rounded, or do their bounds and ranges touch? Units of one dimension
 * are converted (miles and kilometres, minutes and hours). Undefined where the units cannot be set against each other.
 */
export function quantitiesMeet(a: ToldQuantity, b: ToldQuantity): boolean | undefined {
  if (a.unit === b.unit) return touch(a, b, a.step === b.step ? 0 : roundingOf(a.step > b.step ? a : b));
  const [ones, others] = [convert(a, b.unit), convert(b, a.unit)];
  if (ones.length === 0) return undefined;
  return ones.some((one) => touch(one, b, conversionOf(b))) || others.some((other) => touch(a, other, conversionOf(a)));
}

/** How far off a finer value may lie from one that was rounded to its step. */
const roundingOf = ({ min, max, step }: ToldQuantity): number =>
  step <= 1 ? half * step : Math.min(half * step, roundReach * Math.abs(max ?? min ?? 0));

/** The same where a value was worked out from another unit, by which people also round to tens and fives: 35 mph is 55 km/h. */
function conversionOf({ min, max, step }: ToldQuantity): number {
  const value = Math.abs(max ?? min ?? 0);
  let coarse = step;
  while (value >= 10 * coarse && Math.round(value / coarse) % 10 === 0) coarse *= 10;
  if (value >= 10 && Math.round(value / coarse) % 5 === 0) coarse *= 5;
  return value < 10 ? half * coarse : Math.min(half * coarse, roundReach * value);
}

/** Do two stretches of one unit touch, each end let out by `slack`, and by a tenth where one of them is approximate? */
function touch(a: ToldQuantity, b: ToldQuantity, slack: number): boolean {
  const isAbout = a.approximate || b.approximate;
  const reaches = (low: number | null, high: number | null) =>
    low === null || high === null || low - high <= slack + Math.abs(high) * (isAbout ? aboutSlack : 1e-9);
  return reaches(a.min, b.max) && reaches(b.min, a.max);
}

/** A value in another unit of its dimension, once for each size that either may have; none where they measure different things. */
export function convert(told: ToldQuantity, unit: string): ToldQuantity[] {
  const [from, to] = [sizeOf(told.unit), sizeOf(unit)];
  if (!from || !to || from.dimension !== to.dimension) return [];
  const shift = (from.zero ?? 0) - (to.zero ?? 0);
  return from.sizes.flatMap((size) =>
    to.sizes.map((other) => {
      const turn = (end: number | null) => (end === null ? null : (end * size + shift) / other);
      return { ...told, unit, min: turn(told.min), max: turn(told.max), step: (told.step * size) / other };
    }),
  );
}
