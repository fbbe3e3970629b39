import type { Member } from "./check.ts";
import { isRange, type Told } from "./figure-told.ts";

/** Documents of different days: a figure that the later one has higher has moved on; where the days are not known, so may a bound ("at least 12"). */
export function isUpdate(a: Member<Told>, b: Member<Told>): boolean {
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
