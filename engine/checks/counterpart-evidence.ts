import { sizeOf } from "../lexicon/conversions.ts";
import { dayOfIso } from "../mentions/calendar.ts";
import { quantitiesMeet, toldQuantity } from "../mentions/quantity-same.ts";
import type { Claim, Fact } from "../types.ts";
import { digitsOf, type Slip, slipBetween } from "./counterpart-slip.ts";
import {
  claimOf,
  isDeed,
  isName,
  isNarrowing,
  isShare,
  isTelling,
  isTimeSpan,
  keysOf,
  marksOf,
  measureOf,
  nearMask,
  openingOf,
  soFar,
  sortOf,
  type Telling,
  tellingsIn,
} from "./counterpart-telling.ts";
import { clauseAround } from "./counterpart-words.ts";
import { kindOf } from "./figure-kind.ts";

/** So much has to speak for two claims being of one thing where they differ, and where they say the same. */
const enoughToDiffer = 14;
const enoughToAgree = 10;
const enoughForDays = { same: 8, other: 12 };
/** This part of the words of the shorter clause stands in the other. */
const leastCovered = 0.4;

/**
 * How much speaks for two claims of two documents telling of one thing: the words they have in common, by how near they stand; that what they count says already
 * what it is; how rare the value is where it is the same, or how likely a slip made the one of the other. Undefined where it is too little.
 */
export function evidenceFor(one: Telling, other: Telling): number | undefined {
  const measure = measureOf(one);
  const isAlike = isSame(claimOf(one), claimOf(other));
  if (measure !== measureOf(other) && !(isAlike && sortOf(measure) === sortOf(measureOf(other)))) return undefined;
  const shared = sharedBy(one, other);
  if (measure.startsWith("date ")) {
    const isOne = isAlike || (shared.hasDeed && shared.words > 1 && areNear(one, other));
    return isOne && shared.nearness >= enoughForDays[isAlike ? "same" : "other"] ? shared.nearness : undefined;
  }
  if (isAlike) {
    const evidence = shared.nearness + rarityOf(claimOf(one)) + (measure === measureOf(other) ? weightOf(measure) : 0);
    return evidence >= enoughToAgree ? evidence : undefined;
  }
  return evidenceOfOther(one, other, shared);
}

/** The same of two claims whose values do not meet. */
function evidenceOfOther(one: Telling, other: Telling, shared: Shared): number | undefined {
  const slip = slipTo(claimOf(one), claimOf(other));
  const measure = measureOf(one);
  if (slip === undefined || openingOf(one) !== openingOf(other) || (openingOf(one) & soFar) > 0) return undefined;
  if (slip < likely) {
    const isCovered = shared.words >= leastCovered * Math.min(marksOf(one).length, marksOf(other).length);
    if (!isCovered || shared.words < (isTelling(measure) ? 1 : 2)) return undefined;
  }
  if (slip > 0 ? nameUnknown(one, other) && nameUnknown(other, one) : nameOthers(one, other)) return undefined;
  const evidence = shared.nearness + weightOf(measure) + slip + (shared.isOnly ? only : 0) - (shared.isNarrower ? narrower : 0);
  return evidence >= enoughToDiffer ? evidence : undefined;
}

/** No other claim of that measure stands beside a near word, in either document. */
const only = 4;
/** The one counts some of those that the other counts ("12 worst-hit villages"). */
const narrower = 4;

type Shared = { words: number; nearness: number; hasDeed: boolean; isOnly: boolean; isNarrower: boolean };
/** So near together stand a word and its claim in both documents that it says what the claim is of. */
const near = 8;

function sharedBy(one: Telling, other: Telling): Shared {
  const [ours, theirs] = [marksOf(one), marksOf(other)];
  const [keys, others] = [keysOf(one), keysOf(other)];
  const found = { words: 0, nearness: 0, hasDeed: false, isOnly: false, isNarrower: false };
  ours.forEach((mark, at) => {
    const there = others.indexOf(keys[at] as number);
    const met = there < 0 ? undefined : theirs[there];
    if (met === undefined) {
      if (mark & isNarrowing) found.isNarrower = true;
      return;
    }
    const nearness = (mark & nearMask) + (met & nearMask);
    found.words++;
    found.nearness += nearness;
    if (mark & met & isDeed) found.hasDeed = true;
    if (nearness >= near && !found.isOnly) found.isOnly = isAlone(one, keys[at] as number) && isAlone(other, keys[at] as number);
  });
  if (theirs.some((mark, at) => mark & isNarrowing && !keys.includes(others[at] as number))) found.isNarrower = true;
  return found;
}

/** Has no other claim of the document this key? */
const isAlone = ({ kept: { keys }, at }: Telling, key: number) => {
  const first = keys.all.indexOf(key);
  const again = keys.all.indexOf(key, first + 1);
  return again < 0 && first < (keys.ends[at] as number);
};

/** Each names somebody in its clause, and none of them is the other's. */
function nameOthers(one: Telling, other: Telling): boolean {
  const [ours, theirs] = [one, other].map((telling) => {
    const keys = keysOf(telling);
    return [...marksOf(telling)].flatMap((mark, at) => (mark & isName ? [keys[at] as number] : []));
  }) as [number[], number[]];
  const isIn = (names: number[], telling: Telling) => names.some((name) => keysOf(telling).includes(name));
  return ours.length > 0 && theirs.length > 0 && !isIn(ours, other) && !isIn(theirs, one);
}

/** Does it name somebody in its clause of whom the other's document says nothing? */
function nameUnknown(one: Telling, { kept }: Telling): boolean {
  const { before, behind } = clauseAround(one.kept.reading.document.text, claimOf(one));
  const names = [...before, ...behind].filter((word) => word.isName && word.stem !== "");
  const there = kept.reading.document.text.toLowerCase();
  return names.length > 0 && !names.some(({ lower }) => there.includes(lower));
}

/** A noun that is counted says of itself what the figure is about; shares and times do not. */
function weightOf(measure: string): number {
  if (isTelling(measure)) return 4;
  return isShare(measure) || isTimeSpan(measure) ? 0 : 2;
}

/** A value with many digits that tell is hardly met twice by chance. */
function rarityOf({ facts: [fact] }: Claim): number {
  const value = numberIn(fact);
  const digits = digitsOf(value).length + (value >= 1000 ? 1 : 0);
  return digits > 2 ? 10 : digits === 2 ? 6 : value > 3 ? 2 : 0;
}

function numberIn(fact: Fact | undefined): number {
  if (fact?.type === "series") return fact.value.ordinal;
  return fact?.type === "quantity" || fact?.type === "duration" ? (fact.value.max ?? fact.value.min ?? 0) : 0;
}

const likely = 10;
/** So much speaks for a slip of digits. */
const slipTells: Record<Slip, number> = { turned: likely, scaled: 6, mistyped: 5 };
/** Numbers that lie further apart are hardly of one thing. */
const farthest = 3;

/** How much speaks for one value being the other put wrongly; undefined where they are too far apart for that, or parts of one whole. */
function slipTo({ facts: [a] }: Claim, { facts: [b] }: Claim): number | undefined {
  if (a?.type === "series") return 2;
  const [x, y] = [numberIn(a), numberIn(b)];
  if (a?.type === "quantity" && a.value.unit === "percent" && Math.abs(x + y - 100) < 1) return undefined;
  const slip = slipBetween(x, y);
  if (slip) return slipTells[slip];
  return Math.max(x, y) <= farthest * Math.min(x, y) ? 0 : undefined;
}

const oneWeek = 7;
const tenYears = 3660;
/** Days of one week, months and years of one decade: further apart they are of two occasions. */
function areNear(one: Telling, other: Telling): boolean {
  const [a, b] = [claimOf(one).facts[0], claimOf(other).facts[0]];
  if (a?.type !== "date" || b?.type !== "date") return false;
  const isOfDays = a.value.precision === "day" || a.value.precision === "minute";
  return Math.abs(dayOfIso(a.value.from) - dayOfIso(b.value.from)) <= (isOfDays ? oneWeek : tenYears);
}

/** Who has the value of the other too, of whatever it is, does not contradict it. */
export const tellsElsewhere = ({ kept }: Telling, other: Telling): boolean =>
  tellingsIn(kept.reading).some((telling) => measureOf(telling) === measureOf(other) && isSame(claimOf(telling), claimOf(other)));

/** Do two claims give the same value? */
export function isSame({ facts: [a], quote }: Claim, { facts: [b], quote: other }: Claim): boolean {
  if (a?.type === "date" && b?.type === "date") return a.value.from <= b.value.to && b.value.from <= a.value.to;
  if (a?.type === "series" && b?.type === "series") return a.value.ordinal === b.value.ordinal;
  if ((a?.type !== "quantity" && a?.type !== "duration") || (b?.type !== "quantity" && b?.type !== "duration")) return false;
  return quantitiesMeet(ofAnything(toldQuantity(a.value, quote)), ofAnything(toldQuantity(b.value, other))) === true;
}

/** What is counted goes under several names. */
const ofAnything = <T extends { unit: string }>(told: T): T =>
  sizeOf(told.unit) || kindOf(told.unit) !== "count" ? told : { ...told, unit: "" };
