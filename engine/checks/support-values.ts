import { sizeOf } from "../lexicon/conversions.ts";
import { magnitudes } from "../lexicon/senses.ts";
import { timeUnits } from "../lexicon/units.ts";
import { quantitiesMeet, type ToldQuantity, toldQuantity } from "../mentions/quantity-same.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/text.ts";
import type { Claim, Fact } from "../types.ts";
import { type Gap, gapAt } from "./support-gap.ts";
import type { Told } from "./support-told.ts";

/** Who sums up may count for himself what the article lists, so far; beyond three only where the article has no count of the same. */
const alwaysCounted = 3;
const mostCounted = 12;

/** The figures and ranks of a short text that no source has, is rounded from, or makes when added up. */
export const absentFigures = ({ claims, tokens }: Told, sources: readonly Told[]): Gap[] =>
  claims
    .filter(({ kind }) => kind === "figure" || kind === "series")
    .filter((claim) => !claim.facts.every((fact) => isCarried(fact, claim, sources)))
    .map((claim) => ({ ...tokensOf(tokens, claim), kind: "figure" }));

const tokensOf = (tokens: readonly Token[], { start, end }: Claim) => ({
  from: tokens.findIndex((token) => token.end > start),
  to: tokens.findLastIndex((token) => token.start < end) + 1,
});

/** Amounts that are no number of their own: they say how something was cut or multiplied. */
const vague = /^9\/11\b|\b(?:couple|few|several|half|halves|double|doubled|quarter|third|once|twice|tens|pair|trio|dozens?)\b/i;

function isCarried(fact: Fact, { quote }: Claim, sources: readonly Told[]): boolean {
  const has = (value: number) => sources.some(({ numbers }) => numbers.has(value));
  if (fact.type === "series") return fact.value.ordinal < alwaysCounted || has(fact.value.ordinal);
  if (fact.type !== "quantity" && fact.type !== "duration") return true;
  const told = toldQuantity(fact.value, quote);
  const { min, max, unit } = told;
  const size = Math.abs(max ?? min ?? 0);
  if (vague.test(quote) && (!/\d/.test(quote) || quote.includes("/"))) return true;
  // "one in 30" and "9/11" are known by their digits.
  if (size < 1 && (quote.match(/\d+/g) ?? []).every((digits) => has(Number(digits)))) return true;
  const ends = [min, max].filter((end) => end !== null);
  // A measure is carried by a measure of its kind: "36%" by no "36 pairs"; by the bare number only where nobody has read it as something else.
  const isTaken = (end: number) => isMeasure(unit) && sources.some((source) => isOfAnotherKind(source, end, unit));
  if (ends.every((end) => has(end) && !isTaken(end))) return true;
  if (isCount(told) && size <= alwaysCounted) return true;
  if (isCount(told) && size <= mostCounted && !sources.some(({ quantities }) => quantities.some((other) => other.unit === unit)))
    return true;
  const meets = (other: ToldQuantity) => {
    const alike = isMeasure(unit) && !isOneUnit(unit, other.unit) ? other : { ...other, unit };
    return isNear(told, alike) && (quantitiesMeet(told, alike) === true || (alike.unit === unit && isRounded(told, alike)));
  };
  if (sources.some(({ quantities }) => quantities.some(meets))) return true;
  return unit === "year" ? sources.some((source) => isSpan(source, size)) : sources.some((source) => isSum(source, size, unit));
}

/** "560 pounds" may be money or weight. */
const pounds: ReadonlySet<string> = new Set(["GBP", "pound of weight"]);
const isOneUnit = (a: string, b: string) => a === b || a === "" || b === "" || (pounds.has(a) && pounds.has(b));

/** Money, shares, lengths, weights: everything with a unit that is set, but for time, which is told in dates as well. */
const isMeasure = (unit: string) => unit === "percent" || /^[A-Z]{3}$/.test(unit) || (sizeOf(unit) !== undefined && !(unit in timeUnits));

/** Has a source the number only as a quantity of another kind, or as a year? */
function isOfAnotherKind({ quantities }: Told, value: number, unit: string): boolean {
  const alike = quantities.filter(({ min, max }) => min === value || max === value);
  if (alike.length === 0) return Number.isInteger(value) && value > 1000 && value < 2100;
  return alike.every((other) => !isOneUnit(other.unit, unit) && quantitiesMeet({ ...other, unit }, other) !== true);
}

/** So many of something, and no time, money or percentage. */
const isCount = ({ min, max, unit }: ToldQuantity) =>
  Number.isInteger(max ?? min ?? 0) && !(unit in timeUnits) && unit !== "percent" && !/^[A-Z]{3}$/.test(unit);

const openReach = 0.25;
/** An open end meets what lies close beyond it: "more than 20" is carried by 23, not by 400. */
function isNear(a: ToldQuantity, b: ToldQuantity): boolean {
  const [x, y] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0];
  return a.unit !== b.unit || Math.abs(x - y) <= openReach * Math.max(Math.abs(x), Math.abs(y));
}

const mostSummed = 1000;
/** "$1K" of 1,200: the finer one lies within half of the place to which the other was told. */
const isRounded = (told: ToldQuantity, other: ToldQuantity) =>
  told.step > other.step && Math.abs((told.min ?? told.max ?? 0) - (other.min ?? other.max ?? 0)) <= told.step / 2;

/** Two of the source's small numbers make it together, or two amounts of its unit do, or lie so far apart. */
function isSum({ numbers, quantities }: Told, value: number, unit: string): boolean {
  if (value < mostSummed && [...numbers].some((one) => one > 0 && one < value && numbers.has(value - one))) return true;
  const alike = new Set(quantities.flatMap(({ min, max, unit: other }) => (other === unit && min !== null && min === max ? [min] : [])));
  return [...alike].some((one) => one > 0 && (alike.has(value - one) || alike.has(value + one)));
}

/** Two of the source's years lie so far apart. */
const isSpan = ({ numbers }: Told, years: number) => [...numbers].some((year) => year > 1000 && year < 2100 && numbers.has(year - years));

/** So many goals can be counted from who scored them. */
const mostGoals = 4;

/** Scores ("7-1") of which no source has the two numbers beside each other. */
export const absentScores = (tokens: readonly Token[], sources: readonly Told[]): Gap[] =>
  tokens.flatMap((_, at): Gap[] => {
    const score = scoreAt(tokens, at);
    return score === undefined || sources.some((source) => scoresOf(source).has(score)) ? [] : [gapAt(at, "figure", 3)];
  });

const scored = new WeakMap<Told, Set<string>>();

function scoresOf(source: Told): Set<string> {
  const found = scored.get(source) ?? new Set(source.tokens.flatMap((_, at) => scoreAt(source.tokens, at) ?? []));
  scored.set(source, found);
  return found;
}

const isDash = (token: Token | undefined) => token !== undefined && /^[-–]$/.test(token.text);
const longestScore = 3;
/** "7-1", "7–1" and "1-7" as one. */
function scoreAt(tokens: readonly Token[], at: number): string | undefined {
  const [one, dash, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one?.kind !== "number" || other?.kind !== "number" || !isDash(dash)) return undefined;
  // "2016-07-15" is a day
  if (isDash(tokens[at - 1]) || isDash(tokens[at + 3])) return undefined;
  if (one.end !== dash?.start || dash.end !== other.start || one.text.length > longestScore || other.text.length > longestScore)
    return undefined;
  return Math.max(Number(one.text), Number(other.text)) > mostGoals ? [one.text, other.text].sort().join("-") : undefined;
}

/** "Thousands" of which no source has a word or a number. */
export const absentMagnitudes = (tokens: readonly Token[], sources: readonly Told[]): Gap[] =>
  tokens.flatMap(({ lower }, at): Gap[] => {
    const least = magnitudes[lower];
    const isTold = ({ numbers, stems }: Told) =>
      stems.has(stemOf(lower)) || [...numbers].some((number) => number >= (least ?? 0) && !(number > 1900 && number < 2100));
    return least === undefined || sources.some(isTold) ? [] : [gapAt(at, "figure")];
  });
