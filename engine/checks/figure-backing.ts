import { dayOfIso } from "../mentions/calendar.ts";
import { convert, quantitiesMeet, type ToldQuantity } from "../mentions/quantity-same.ts";
import { isAkin, isSameCount, kindOf, senseOf } from "./figure-kind.ts";
import type { Told } from "./figure-told.ts";

/** An open end reaches so far: "more than 40" may stand over 47, hardly over 80; a crowd ("dozens") over anything up to ten times as many. */
const openReach = 1.5;
const crowdReach = 10;

/** Is a headline's figure one that its story tells, in this or an akin unit, rounded or as a bound? */
export function isTold(head: Told, told: Told): boolean {
  if (!isAkin(head, told) || (told.min === null && told.max === null)) return false;
  const wanted = closed(head);
  const given = atItsBound(told);
  const met = quantitiesMeet(wanted, given);
  return met ?? quantitiesMeet(wanted, { ...given, unit: head.unit }) === true;
}

/** An open figure with an end on both sides. */
function closed<T extends ToldQuantity>(told: T): T {
  const reach = told.max === null && told.approximate ? crowdReach : openReach;
  return { ...told, min: told.min ?? (told.max ?? 0) / reach, max: told.max ?? (told.min ?? 0) * reach };
}

/** A bound is told again as it stands: "more than 50" as 50, "up to 800" as 800. */
const atItsBound = <T extends ToldQuantity>(told: T): T => ({ ...told, min: told.min ?? told.max, max: told.max ?? told.min });

/** Of more figures than this none is worked out. */
const mostFigures = 60;

/** Can a headline's figure be worked out from those of its story: a sum, a difference, a product, a part or change in percent, years between two days? */
export function isComputed(head: Told, told: readonly Told[], days: readonly number[]): boolean {
  if (isBetween(head, days)) return true;
  const wanted = closed(head);
  const is = (value: number) =>
    value > 0 && quantitiesMeet(wanted, { min: value, max: value, unit: head.unit, approximate: false, step: head.step / 10 }) === true;
  const points = told.slice(0, mostFigures).filter(({ min, max }) => min !== null || max !== null);
  const alike = points.flatMap((one) => valueIn(one, head) ?? []);
  if (sumsOfRuns(alike).some(is) || anyTwo(alike, (x, y) => is(x + y) || is(Math.abs(x - y)))) return true;
  if (kindOf(head.unit) !== "share") return points.some((a) => isFactor(a) && alike.some((y) => y > 1 && is(pointOf(a) * y)));
  return alike.some((x) => is(100 - x)) || anyTwo(points, (a, b) => isPartOf(a, b, is) || isPartOf(b, a, is));
}

const pointOf = ({ min, max }: ToldQuantity) => min ?? max ?? 0;
/** So much each, so much a day: what a number may be multiplied by. */
const isFactor = (told: Told) => ["count", "bare", "time"].includes(senseOf(told)) && pointOf(told) > 1;

/** So much percent of, more than or less than another figure of its measure. */
function isPartOf(a: Told, b: Told, is: (value: number) => boolean): boolean {
  const [x, y] = [pointOf(a), pointOf(b)];
  if (
    y === 0 ||
    kindOf(a.unit) === "share" ||
    !(a.unit === b.unit || isSameCount(a.unit, b.unit) || kindOf(a.unit) === "bare" || kindOf(b.unit) === "bare")
  )
    return false;
  return is((100 * x) / y) || is((100 * Math.abs(x - y)) / y);
}

const anyTwo = <T>(all: readonly T[], holds: (one: T, other: T) => boolean) =>
  all.some((one, index) => all.slice(index + 1).some((other) => holds(one, other)));

/** A value in the unit of the headline, where it may be counted together with it. */
function valueIn(told: Told, head: Told): number | null {
  if (told.unit === head.unit) return pointOf(told);
  const [converted] = convert(told, head.unit);
  if (converted) return pointOf(converted);
  const [one, other] = [senseOf(told), senseOf(head)];
  return (one === "count" || one === "bare") && (other === "count" || other === "bare" || one === "bare") ? pointOf(told) : null;
}

const longestRun = 6;
/** The sums of three and more figures that follow one another. */
function sumsOfRuns(values: readonly number[]): number[] {
  const sums: number[] = [];
  for (let from = 0; from < values.length; from++) {
    let sum = (values[from] as number) + (values[from + 1] ?? 0);
    for (let to = from + 2; to < Math.min(values.length, from + longestRun); to++) {
      sum += values[to] as number;
      sums.push(sum);
    }
  }
  return sums;
}

const daysOf: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};
/** Days counted by hand are off by so much of themselves. */
const countedSlack = 0.05;

/** Two dates of the story, or one and its publication, lie so far apart, give or take one unit. */
function isBetween({ min, max, unit }: Told, days: readonly number[]): boolean {
  const length = daysOf[unit.replace(/ of age$/, "")];
  if (!length) return false;
  const value = min ?? max ?? 0;
  return anyTwo(days, (one, other) => Math.abs(Math.abs(one - other) / length - value) <= Math.max(1, value * countedSlack));
}

/** Dates (YYYY-MM-DD) as days, each once. */
export const daysIn = (dates: readonly string[]): number[] =>
  [...new Set(dates.filter((date) => date !== ""))].slice(0, mostFigures).map(dayOfIso);
