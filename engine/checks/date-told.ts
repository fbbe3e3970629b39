import { type About, readAbout } from "../mentions/about-key.ts";
import { dayOfIso } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import type { Claim, DateValue } from "../types.ts";
import type { Member } from "./check.ts";
import { sideOf } from "./gather.ts";

/** A date as one passage tells it. `way`: of an event, in parallel sentences, of a weekday that names another day, of a
 * dateline, of a span whose ends are the wrong way round, or told as past though it lies ahead. */
export type Dated = { way: "event" | "parallel" | "weekday" | "dateline" | "order" | "ahead"; date: DateValue; about: About };

/** The date of a claim as a member; undefined where the claim is none. */
export function datedBy(reading: Reading, claim: Claim, way: Dated["way"]): Member<Dated> | undefined {
  const fact = claim.kind === "date" ? claim.facts[0] : undefined;
  if (fact?.type !== "date") return undefined;
  const value: Dated = { way, date: fact.value, about: readAbout(fact.about ?? "") };
  return { reading, claim, side: sideOf(claim), value, says: daysOf(fact.value) };
}

export const isKnown = ({ value }: Member<Dated>) => value.date.basis !== "unresolved";

/** Days between the end of the one and the beginning of the other; 0 where they meet. Both have to be known. */
export function gap(a: Member<Dated>, b: Member<Dated>): number {
  const [left, right] = [a.value.date, b.value.date].map(({ from, to }) => ({ from: dayOfIso(from), to: dayOfIso(to) }));
  const days = left && right ? Math.max(0, right.from - left.to, left.from - right.to) : 0;
  return days === 1 && (hasClock(a) || hasClock(b)) && a.reading.document.timezone !== b.reading.document.timezone ? 0 : days;
}

/** An hour is told by the outlet’s own clock, so that two outlets may put one instant on two days. */
const hasClock = ({ value }: Member<Dated>) => value.date.precision === "minute";

/** The days of a date in words. */
function daysOf({ from, to, basis }: DateValue): string {
  if (basis === "unresolved") return "a day that is not known";
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return first === last ? first : `${first} to ${last}`;
}
