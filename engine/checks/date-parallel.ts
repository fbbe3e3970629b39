import { dayOfIso } from "../mentions/calendar.ts";
import type { Answer, Group, Member } from "./check.ts";
import { keysOf, reach } from "./date-events.ts";
import { type Dated, datedBy, gap, isKnown } from "./date-told.ts";
import { pairsOf } from "./gather.ts";
import type { Parallel } from "./parallel.ts";

/** Dates in parallel sentences that no event ties together already. */
export function parallelDates(parallel: Parallel): Group<Dated>[] {
  const members = parallel.flatMap(({ reading, claim }) => datedBy(reading, claim, "parallel") ?? []).filter(isKnown);
  const [first] = members;
  const keys = members.map((member) => keysOf(member));
  const isEvent = keys[0]?.some((key) => keys.every((others) => others.includes(key)));
  return first && members.length > 1 && !isEvent
    ? [{ key: `parallel ${first.claim?.id}`, label: `date “${first.side.quote}”`, members }]
    : [];
}

/** Days between two publications up to which "Monday" and "Tuesday" are of one week; further apart they may be of two occasions. */
const sameNews = 3;

/** Two stated dates that do not meet are at odds, two that were worked out only where the documents came out together. */
export function compareParallel(members: Member<Dated>[]): Answer<Dated, "days-meet" | "other-day">[] {
  const answers = pairsOf(members)
    .filter(([a, b]) => gap(a, b) > 0 && (isStated(a, b) || isSameNews(a, b)))
    .map((sides): Answer<Dated, "days-meet" | "other-day"> => ({ relation: "conflict", reason: "other-day", sides }));
  const odd = new Set(answers.flatMap(({ sides }) => sides));
  const met = members.filter((member) => !odd.has(member) && members.some((other) => other !== member && gap(member, other) === 0));
  return met.length > 1 ? [...answers, { relation: "agreement", reason: "days-meet", sides: met }] : answers;
}

const isStated = (...both: Member<Dated>[]) => both.every(({ value }) => value.date.basis === "stated");

function isSameNews(a: Member<Dated>, b: Member<Dated>): boolean {
  const [first, last] = [a, b].map(({ reading }) => (reading.date ? dayOfIso(reading.date) : 0)) as [number, number];
  return Math.abs(first - last) <= sameNews && gap(a, b) <= reach;
}
