import { dayOfIso } from "../mentions/calendar.ts";
import type { Answer, Group, Member } from "./check.ts";
import { keysOf, reach } from "./date-events.ts";
import { type Dated, datedBy, gap, isKnown } from "./date-told.ts";
import type { Parallel } from "./parallel.ts";

/** Two dates in parallel sentences that no event ties together already. */
export function parallelDates({ a, b }: Parallel): Group<Dated>[] {
  const [left, right] = [a, b].map(({ reading, claim }) => datedBy(reading, claim, "parallel"));
  if (!left || !right || !isKnown(left) || !isKnown(right)) return [];
  const others = keysOf(right);
  if (keysOf(left).some((key) => others.includes(key))) return [];
  return [{ key: `${a.claim.id} ${b.claim.id}`, label: `date “${a.claim.quote}”`, members: [left, right] }];
}

/** Days between two publications up to which "Monday" and "Tuesday" are of one week; further apart they may be of two occasions. */
const sameNews = 3;

/** Two stated dates that do not meet are at odds, two that were worked out only where the documents came out together. */
export function compareParallel(members: Member<Dated>[]): Answer<Dated, "days-meet" | "other-day">[] {
  const [a, b] = members;
  if (!a || !b) return [];
  if (gap(a, b) === 0) return [{ relation: "agreement", reason: "days-meet", sides: members }];
  const isStated = members.every(({ value }) => value.date.basis === "stated");
  const [first, last] = [a, b].map(({ reading }) => (reading.date ? dayOfIso(reading.date) : 0)) as [number, number];
  const isSameNews = Math.abs(first - last) <= sameNews && gap(a, b) <= reach;
  return isStated || isSameNews ? [{ relation: "conflict", reason: "other-day", sides: members }] : [];
}
