import { humans } from "../lexicon/casualties.ts";
import { sizeOf } from "../lexicon/conversions.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import { clauseAround, isVerb, sameInNews, type Word, wordsIn } from "./counterpart-words.ts";
import { kindOf } from "./figure-kind.ts";
import { type Rows, rowAt, rowsOf } from "./number-rows.ts";
import { onceEach } from "./once-each.ts";
import { hashOf } from "./twice.ts";

/** A figure, date or series of a document, the `at`th of those that are kept of it. */
export type Telling = { kept: Kept; at: number };

/**
 * What is kept of the tellings of a document. `measures`: what each is a value of; `keys`: hashes of its measure with each telling word beside it, and at the
 * end with its value; `marks`: of each key what sort of word it is; `openings`: whether it is told as what another time or case may have otherwise.
 */
type Kept = { reading: Reading; claims: Claim[]; measures: string[]; keys: Rows; marks: Rows; openings: Uint8Array };

/** How near a word stands to the claim; a name; what narrows down what is counted ("12 worst-hit villages"); the verb of the clause. */
export const nearMask = 7;
export const isName = 8;
export const isNarrowing = 16;
export const isDeed = 32;

/** So long so far, or on top of others; as what would, may or has to be. */
export const soFar = 1;
const supposed = 2;

/** What a telling is drawn from: the words beside a claim, each once. */
type Sketch = { claim: Claim; measure: string; words: ReadonlyMap<string, number>; opening: number };

/** The tellings of a document, in the order of its text. */
export const tellingsIn = onceEach((reading: Reading): Telling[] => {
  const sketches = reading.claims.flatMap((claim) => sketchOf(reading, claim) ?? []);
  const kept: Kept = {
    reading,
    claims: sketches.map(({ claim }) => claim),
    measures: sketches.map(({ measure }) => measure),
    keys: rowsOf(sketches.map((sketch) => keysOfSketch(sketch))),
    marks: rowsOf(sketches.map(({ words }) => [...words.values()])),
    openings: Uint8Array.from(sketches, ({ opening }) => opening),
  };
  return sketches.map((_, at) => ({ kept, at }));
});

export const claimOf = ({ kept, at }: Telling): Claim => kept.claims[at] as Claim;
export const measureOf = ({ kept, at }: Telling): string => kept.measures[at] as string;
export const openingOf = ({ kept, at }: Telling): number => kept.openings[at] as number;
/** By what a telling is found: its words, and last its value. */
export const keysOf = ({ kept, at }: Telling): Int32Array => rowAt(kept.keys, at);
/** The marks of its words. */
export const marksOf = ({ kept, at }: Telling): Int32Array => rowAt(kept.marks, at);

const keysOfSketch = ({ claim, measure, words }: Sketch) =>
  [...[...words.keys()].map((word) => `${measure} ${word}`), `${sortOf(measure)} = ${valueIn(claim)}`].map(hashOf);

/** Counts of whatever are of one sort: 31,000 people may be 31,000 employees. */
export const sortOf = (measure: string): string => (measure.startsWith(counted) ? counted : measure);

/** Hours and days, or months and years. */
export const isTimeSpan = (measure: string): boolean => measure === `${measured}time` || measure === `${measured}calendar`;

/** Does what is counted say by itself what the figure is about ("63 witnesses")? Of people and of shares it does not. */
export const isTelling = (measure: string): boolean => measure.startsWith(counted) && measure !== people;
export const isShare = (measure: string): boolean => measure === `${measured}share`;

const counted = "count of ";
const measured = "measure of ";
const people = `${counted}person`;

function valueIn({ facts: [fact] }: Claim): string {
  if (fact?.type === "date") return fact.value.from;
  if (fact?.type === "series") return `${fact.value.ordinal}`;
  return fact?.type === "quantity" || fact?.type === "duration" ? `${fact.value.max ?? fact.value.min}` : "";
}

function sketchOf({ document: { text } }: Reading, claim: Claim): Sketch | undefined {
  const measure = measuredBy(claim, text);
  if (measure === undefined) return undefined;
  const { before, behind } = clauseAround(text, claim);
  const within = claim.kind === "date" ? [] : wordsIn(claim.quote);
  const words = new Map<string, number>();
  const unit = measure.startsWith(counted) ? sameInNews(measure.slice(counted.length)) : "";
  const note = ({ stem, isName: isNamed }: Word, distance: number, mark = 0) => {
    if (stem === "" || stem === unit || distance > reach) return;
    const known = words.get(stem) ?? 0;
    words.set(stem, Math.max(known & nearMask, nearnessAt(distance)) | (known & ~nearMask) | mark | (isNamed ? isName : 0));
  };
  for (const [at, word] of within.entries()) note(word, 0, at < within.length - 1 ? isNarrowing : 0);
  const deed = before.find(isVerb) ?? behind.find(isVerb);
  for (const side of [before, behind]) for (const [at, word] of side.entries()) note(word, at + 1, word === deed ? isDeed : 0);
  const isSoFar = isTimeSpan(measure) && before.some(({ lower }) => perfect.has(lower));
  const isAdded = [before[0], behind[0], ...within].some((word) => adding.has(word?.lower ?? ""));
  const isSupposed = before.some(({ lower }) => supposing.has(lower));
  return { claim, measure, words, opening: (isSoFar || isAdded ? soFar : 0) | (isSupposed ? supposed : 0) };
}

/** Words before and behind a claim that say what it is about. */
const reach = 12;
/** How much a word says of a claim by how many words lie between: the nearest name it, the far ones may belong to something else. */
const nearnessAt = (distance: number) => (distance <= 2 ? 5 : distance <= 4 ? 4 : distance <= 6 ? 3 : distance <= 9 ? 2 : 1);

const perfect: ReadonlySet<string> = new Set(["has", "have", "had", "been"]);
const adding: ReadonlySet<string> = new Set("another additional further other others extra more".split(" "));
const supposing: ReadonlySet<string> = new Set(
  "would could should may might must can if would-be average averaged averaging averages".split(" "),
);

/** What sort of value a claim holds, so that only such as can be set against each other are found; undefined for what is not compared here. */
function measuredBy({ kind, facts: [fact, ...more], end, sentence }: Claim, text: string): string | undefined {
  if (kind === "date" && fact?.type === "date")
    return fact.value.basis === "unresolved" ? undefined : `date ${coarse(fact.value.precision)}`;
  if (kind === "series" && fact?.type === "series")
    return fact.value.consecutive || isWithin.test(text.slice(end, sentence.end)) ? `series ${fact.value.unit ?? ""}` : undefined;
  if (kind !== "figure" || more.length > 0 || (fact?.type !== "quantity" && fact?.type !== "duration")) return undefined;
  const { unit = "" } = fact.value;
  const sense = kindOf(unit);
  // Ages are a person's, and are compared as such.
  if (sense === "age" || sense === "bare") return undefined;
  const dimension = sizeOf(unit)?.dimension;
  if (dimension !== undefined) return measured + dimension;
  if (sense !== "count") return unit;
  return humans.has(unit) ? people : counted + unit;
}

const coarse = (precision: string) => (precision === "minute" ? "day" : precision);

/** What is counted up within a time ("the second disaster in two years"); without it a number is a name ("the second letter"). */
const isWithin =
  /^(?: [\p{L}’'-]+){0,8}? (?:(?:in|of|within|over) (?:[\p{L}\d]+ ){0,4}?(?:years?|months?|weeks?|days?|decades?|\d{4})\b|since\b|this (?:year|month|week|season)\b)/u;
