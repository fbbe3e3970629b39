import { sizeOf } from "../lexicon/conversions.ts";
import type { Member } from "./check.ts";
import { slipBetween } from "./counterpart-slip.ts";
import { kindOf } from "./figure-kind.ts";
import { isRange, type Told } from "./figure-told.ts";

/** Documents of different days: a figure that the later one has higher has moved on; where the days are not known, so may a bound ("at least 12"). */
export function isUpdate(a: Member<Told>, b: Member<Told>): boolean {
  if (!movesOn(a.value.unit) && !(isSoFar(a) && isSoFar(b))) return false;
  const [first, last] = (a.reading.date ?? "") <= (b.reading.date ?? "") ? [a, b] : [b, a];
  if (first.reading.date === null || last.reading.date === null) return isRange(a.value) && isRange(b.value);
  if (first.reading.date === last.reading.date || isOfSameDay(a, b) || areTurned(a, b)) return false;
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

/** 14 and 41: digits that changed places are a slip of the pen. */
function areTurned({ value: a }: Member<Told>, { value: b }: Member<Told>): boolean {
  const [x, y] = [a.max ?? a.min ?? 0, b.max ?? b.min ?? 0];
  return slipBetween(x, y) === "turned";
}

/** "Have searched for 20 hours": so long so far. */
const isSoFar = ({ reading: { document }, claim, value }: Member<Told>) =>
  kindOf(value.unit) === "time" &&
  claim !== undefined &&
  /\b(?:has|have|had)\b/.test(document.text.slice(claim.sentence.start, claim.start));

/** Counts, shares and money are counted on, and what burns or is under water grows; how long, how far, how heavy and how old stays what it was. */
function movesOn(unit: string): boolean {
  const kind = kindOf(unit);
  return kind !== "time" && kind !== "age" && (kind !== "measure" || growing.has(sizeOf(unit)?.dimension ?? ""));
}
const growing: ReadonlySet<string> = new Set(["area", "speed", "volume"]);
