import { weekdays } from "../lexicon/months.ts";
import { dayOfIso, weekdayOf } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import type { Answer, Group, Member } from "./check.ts";
import { reach } from "./date-events.ts";
import { type Dated, datedBy, isKnown } from "./date-told.ts";
import { onceEach } from "./once-each.ts";

/** A weekday with a date that falls on another one. A year that was not said may be another, so then only days near the publication count. */
export const misnamedDays = onceEach((reading: Reading): Group<Dated>[] =>
  reading.claims.flatMap((claim) => {
    const member = datedBy(reading, claim, "weekday");
    return member && isMisnamed(member) ? [{ key: `weekday ${claim.id}`, label: `weekday of “${claim.quote}”`, members: [member] }] : [];
  }),
);

function isMisnamed(member: Member<Dated>): boolean {
  const { side, reading, value } = member;
  const { from, to, basis } = value.date;
  const named = side.quote
    .toLowerCase()
    .split(/[\s,]+/)
    .flatMap((word) => weekdays[word] ?? []);
  if (named.length !== 1 || !isKnown(member) || from !== to || weekdayOf(dayOfIso(from)) === named[0]) return false;
  return basis === "stated" || (reading.date !== null && Math.abs(dayOfIso(reading.date) - dayOfIso(from)) <= reach);
}

/** With its year a date that cannot be is an error; without, the year may be meant otherwise. */
export const tellWeekday = (member: Member<Dated>): Answer<Dated, "wrong-weekday"> => ({
  relation: "conflict",
  reason: "wrong-weekday",
  sides: [member],
  severity: member.value.date.basis === "stated" ? "error" : "warning",
});

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** The weekday of a YYYY-MM-DD, by name. */
export const dayName = (iso: string) => names[weekdayOf(dayOfIso(iso)) - 1];
