import { dayOfIso, isoOf } from "../mentions/calendar.ts";
import { datelineDay } from "../mentions/dateline.ts";
import type { Reading } from "../reading.ts";
import type { Answer, Group, Member } from "./check.ts";
import type { Dated } from "./date-told.ts";
import { pairsOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/** Of a place and day no more are held against each other, so that a thousand reports from a capital cost no more than these. */
const mostOfPlace = 24;
/** A dateline names the day on which a text was filed; around the world that may be a day after the outlet’s. */
const aDayElsewhere = 1;

/** The day in a dateline ("SEOUL, July 12 (Agency) —"), by the place and agency that stand around it and the day of publication. */
export function datelines(readings: readonly Reading[]): Group<Dated>[] {
  const members = readings.flatMap((reading) => datelinesIn(reading));
  const byPlace = Map.groupBy(members, ({ place, member }) => `${place} ${member.reading.date}`);
  return [...byPlace].map(([key, all]) => ({
    key: `dateline ${key}`,
    label: `dateline of ${all[0]?.place}`,
    members: all.slice(0, mostOfPlace).map(({ member }) => member),
  }));
}

const datelinesIn = onceEach((reading: Reading) =>
  reading.blocks.flatMap((block) => (block.role === "dateline" ? datelineOf(reading, block) : [])),
);

function datelineOf(reading: Reading, { start, end }: { start: number; end: number }): { place: string; member: Member<Dated> }[] {
  const words = reading.document.text.slice(start, end);
  if (reading.date === null) return [];
  const found = datelineDay(words, { day: dayOfIso(reading.date), year: Number(reading.date.slice(0, 4)) });
  if (!found || found.day === null) return [];
  const iso = isoOf(found.day);
  const side = {
    document: reading.document.id,
    start: start + found.start,
    end: start + found.end,
    quote: words.slice(found.start, found.end),
  };
  const value: Dated = {
    way: "dateline",
    date: { from: iso, to: iso, precision: "day", basis: "implied" },
    about: { acts: [], of: [], at: [] },
  };
  const place = `${words.slice(0, found.start)}${words.slice(found.end)}`.replace(/[^\p{L}]+/gu, " ").trim();
  return [{ place, member: { reading, side, value, says: iso } }];
}

/** A dateline after the day of publication; two of one report with different days. */
export function compareDatelines(members: readonly Member<Dated>[]): Answer<Dated, "filed-ahead" | "other-dateline">[] {
  const ahead = members.filter((member) => dayIn(member) - published(member) > aDayElsewhere);
  const apart = pairsOf(members).filter(([a, b]) => dayIn(a) !== dayIn(b) && isOneReport(a, b));
  return [
    ...apart.map((sides): Answer<Dated, "other-dateline"> => ({ relation: "conflict", reason: "other-dateline", sides })),
    ...ahead
      .filter((member) => !apart.some((sides) => sides.includes(member)))
      .map((member): Answer<Dated, "filed-ahead"> => ({ relation: "conflict", reason: "filed-ahead", sides: [member] })),
  ];
}

const dayIn = ({ value }: Member<Dated>) => dayOfIso(value.date.from);
const published = ({ reading }: Member<Dated>) => dayOfIso(reading.date as string);

/** Copies of one report share whole stretches of words. */
function isOneReport(a: Member<Dated>, b: Member<Dated>): boolean {
  if (a.reading === b.reading) return false;
  const theirs = new Set(b.reading.prints);
  const shared = a.reading.prints.filter((print) => theirs.has(print)).length;
  return shared * 2 >= Math.min(a.reading.prints.length, theirs.size) && shared > 0;
}
