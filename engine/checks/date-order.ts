import { doneVerbs } from "../lexicon/tense.ts";
import { dayOfIso } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "../types.ts";
import type { Group, Member } from "./check.ts";
import { withoutSpanEnds } from "./date-span-ends.ts";
import { type Dated, datedBy } from "./date-told.ts";
import { onceEach } from "./once-each.ts";

/** "from 2020 to 2018": a span whose end lies before its begin; both ends have to be said in full. */
export const reversedSpans = onceEach((reading: Reading): Group<Dated>[] => {
  const dates = withoutSpanEnds(reading).filter(({ kind }) => kind === "date");
  return dates.flatMap((first, index) => {
    const second = dates[index + 1];
    if (!second || !joins(reading.document.text, first, second)) return [];
    const [begin, end] = [datedBy(reading, first, "order"), datedBy(reading, second, "order")];
    if (!begin || !end || !isStated(begin) || !isStated(end) || end.value.date.to >= begin.value.date.from) return [];
    return [{ key: `order ${first.id}`, label: `span “${first.quote}” to “${second.quote}”`, members: [begin, end] }];
  });
});

const isStated = ({ value }: Member<Dated>) => value.date.basis === "stated";
const farthest = 12;
const leadLength = 60;
/** "moved from June to May" spans nothing. */
const moves =
  /\b(?:moved|moving|brought|shifted|changed|rescheduled|pushed|pulled|altered|corrected|amended|revised|redated|rose|fell|went|back|forward)\b/i;

/** "from A to B", "between A and B". */
function joins(text: string, first: Claim, second: Claim): boolean {
  if (second.sentence.start !== first.sentence.start || second.start - first.end > farthest || second.start <= first.end) return false;
  const lead = text.slice(Math.max(first.sentence.start, first.start - leadLength), first.start);
  const middle = text
    .slice(first.end, second.start)
    .replace(/^[,\s]+|[,\s]+$/g, "")
    .toLowerCase();
  if (moves.test(lead)) return false;
  if (/\bbetween\s+$/i.test(lead)) return middle === "and";
  return /\bfrom\s+$/i.test(lead) && (middle === "to" || middle === "until" || middle === "through");
}

/** "opened on April 3, 2026" in a text of 2025: told as done, on a day that was still to come. */
export const datesAhead = onceEach((reading: Reading): Group<Dated>[] => reading.claims.flatMap((claim) => aheadOf(reading, claim)));

function aheadOf(reading: Reading, claim: Claim): Group<Dated>[] {
  const member = reading.date === null ? undefined : datedBy(reading, claim, "ahead");
  if (!member || !isStated(member) || dayOfIso(member.value.date.from) - dayOfIso(reading.date as string) <= aDayElsewhere) return [];
  const lead = reading.document.text.slice(claim.sentence.start, claim.start);
  const verb = /(\p{L}+)(?: (?:on|in|at|early|late|this))*\s+$/iu.exec(lead)?.[1]?.toLowerCase() ?? "";
  return doneVerbs.has(verb) && !supposes.test(lead)
    ? [{ key: `ahead ${claim.id}`, label: `date “${claim.quote}”`, members: [member] }]
    : [];
}

/** It may be a day later already where the event took place. */
const aDayElsewhere = 1;
/** What is only thought of, planned or set for a day. */
const supposes =
  /\b(?:will|would|if|until|unless|when|could|may|might|should|be|being|expected|scheduled|planned|plans|due|set|to|novel|film|fictional|imagine|suppose|by the time)\b/i;
