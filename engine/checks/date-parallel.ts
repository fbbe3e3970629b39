import { normalise } from "../claims/identity.ts";
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
  const isNear = pairsOf(members).every(([a, b]) => gap(a, b) <= reach);
  const isEvent = isNear && keys[0]?.some((key) => keys.every((others) => others.includes(key)));
  return first && members.length > 1 && !isEvent
    ? [{ key: `parallel ${first.claim?.id}`, label: `date “${first.side.quote}”`, members }]
    : [];
}

/** Days between two publications up to which "Monday" and "Tuesday" are of one week; further apart they may be of two occasions. */
const sameNews = 3;

/** Two stated dates that do not meet are at odds, two that were worked out only where the documents came out together. */
export function compareParallel(members: readonly Member<Dated>[]): Answer<Dated, "days-meet" | "other-day">[] {
  const answers = pairsOf(members)
    .filter(([a, b]) => (gap(a, b) > 0 ? (isStated(a, b) || isSameNews(a, b)) && !hangOnOthers(a, b) : haveOtherEnds(a, b)))
    .map((sides): Answer<Dated, "days-meet" | "other-day"> => ({ relation: "conflict", reason: "other-day", sides }));
  const odd = new Set(answers.flatMap(({ sides }) => sides));
  const met = members.filter((member) => !odd.has(member) && members.some((other) => other !== member && gap(member, other) === 0));
  return met.length > 1 ? [...answers, { relation: "agreement", reason: "days-meet", sides: met }] : answers;
}

/** The same words of documents of one day ("that year", "two days later") differ only because what they count from does. */
const hangOnOthers = (a: Member<Dated>, b: Member<Dated>) =>
  !isStated(a, b) &&
  a.reading.date === b.reading.date &&
  (normalise(a.side.quote) === normalise(b.side.quote) || clockOnly.test(a.side.quote) || clockOnly.test(b.side.quote));
const clockOnly = /^[\d:.]+ ?[ap]\.?m\.?(?: [A-Z]{2,4})?$/i;

/** "Nov. 4 to 10" and "Nov. 6 to 10": two spans of days with one end in common. */
function haveOtherEnds(a: Member<Dated>, b: Member<Dated>): boolean {
  const [x, y] = [a.value.date, b.value.date];
  const areSpans = x.precision === "day" && y.precision === "day" && x.from !== x.to && y.from !== y.to && isSpan(a) && isSpan(b);
  return areSpans && (x.from === y.from) !== (x.to === y.to) && isSameNews(a, b);
}
const isSpan = ({ side }: Member<Dated>) => /\d\s*(?:to|through|until|and|-|–)\s*\S*\s*\d/.test(side.quote);

const isStated = (...both: Member<Dated>[]) => both.every(({ value }) => value.date.basis === "stated");

function isSameNews(a: Member<Dated>, b: Member<Dated>): boolean {
  // "today" goes by the hour at which a text was written, and its publication may be stamped with the day after.
  if ((saysToday(a) || saysToday(b)) && a.reading.date !== b.reading.date && gap(a, b) <= 1) return false;
  const [first, last] = [a, b].map(({ reading }) => (reading.date ? dayOfIso(reading.date) : 0)) as [number, number];
  return Math.abs(first - last) <= sameNews && gap(a, b) <= reach;
}

const saysToday = ({ side }: Member<Dated>) =>
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\b/i.test(side.quote);
