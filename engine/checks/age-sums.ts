import { dayOfIso } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import type { Claim, DateValue } from "../types.ts";
import type { Group, Member } from "./check.ts";
import { withoutSpanEnds } from "./date-span-ends.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/** A count of years and the dates that it should add up with, in one sentence. `year`: what the sum comes to; `spoken`: the year that is spoken of. */
export type Sum = { way: "anniversary" | "since" | "length"; year?: number; spoken?: number; days?: number };

/** A sentence with more figures and dates than this is a table. */
const mostClaims = 20;

/** "the 10th anniversary of the 2011 flood" in a text of 2024; "in the ten years since 2011"; "the eight-day fair from June 3 to 5". */
export const sumsIn = onceEach((reading: Reading): Group<Sum>[] => {
  const bySentence = Map.groupBy(
    withoutSpanEnds(reading).filter(({ kind }) => kind === "date" || kind === "figure" || kind === "series"),
    ({ sentence }) => sentence.start,
  );
  return [...bySentence.values()]
    .filter(({ length }) => length > 1 && length <= mostClaims)
    .flatMap((claims) => claims.flatMap((claim) => sumOf(reading, claim, claims) ?? []));
});

function sumOf(reading: Reading, claim: Claim, claims: readonly Claim[]): Group<Sum> | null {
  const [fact] = claim.facts;
  if (fact?.type === "series" && fact.value.unit === "anniversary")
    return yearSum(reading, claim, claims, fact.value.ordinal, "anniversary");
  if (fact?.type !== "duration" || fact.value.min === null || fact.value.min !== fact.value.max) return null;
  const { min, unit } = fact.value;
  if (/\b(?:about|around|nearly|almost|some|roughly|over|more|less|few)\b/i.test(claim.quote)) return null;
  if (unit === "year" && /^\s+since\b/.test(textBehind(reading, claim, 12))) return yearSum(reading, claim, claims, min, "since");
  return lengthSum(reading, claim, claims, min, unit);
}

const textBehind = ({ document }: Reading, { end }: Claim, length: number) => document.text.slice(end, end + length);

/** The date that stands behind a count ("anniversary of the 2011 flood", "years since 2011"), stated with its year, no comma between. */
function yearSum(reading: Reading, claim: Claim, claims: readonly Claim[], count: number, way: "anniversary" | "since"): Group<Sum> | null {
  const from = claims.find(({ kind, start }) => kind === "date" && start >= claim.end);
  const begun = from && dateOf(from);
  const between = from && reading.document.text.slice(claim.end, from.start);
  if (!from || begun?.basis !== "stated" || between === undefined || between.length > 70 || /[,;:()“”"]/.test(between)) return null;
  if (way === "anniversary" ? !/^\s+of\b/.test(between) : !/^\s+since\b/.test(between)) return null;
  const others = claims.filter((other) => other !== from && other.kind === "date").flatMap((other) => dateOf(other) ?? []);
  const spoken = spokenYears(reading, others);
  const year = Number(begun.from.slice(0, 4)) + count;
  const slack = way === "anniversary" && others.length > 0 ? 0 : 1;
  if (begun.precision === "decade" || begun.precision === "century" || spoken.length === 0) return null;
  if (spoken.some((one) => Math.abs(one - year) <= slack)) return null;
  return group(reading, [claim, from], { way, year, spoken: spoken[0] as number });
}

function spokenYears({ date }: Reading, others: readonly DateValue[]): number[] {
  const known = others.filter(({ basis }) => basis !== "unresolved");
  if (known.length > 0) return known.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  return date === null || others.length > 0 ? [] : [Number(date.slice(0, 4))];
}

const dateOf = ({ facts: [fact] }: Claim): DateValue | null => (fact?.type === "date" ? fact.value : null);

/** Days in a unit, and how many of them a count may be off against ends that are days: the last day may count or not, and longer units are rounded. */
const units: Record<string, { days: number; slack: number }> = {
  day: { days: 1, slack: 1 },
  week: { days: 7, slack: 4 },
  month: { days: 30.4, slack: 16 },
  year: { days: 365.2425, slack: 183 },
};
/** Ends that are months or years lie somewhere in them, so that the span may be so many days shorter. */
const inside: Record<string, number> = { day: 0, month: 60, year: 731 };
const farthest = 30;

/** A length beside the span it lasts: "the eight-day fair from June 3 to June 5", "from 2011 to 2019, for nine years". */
function lengthSum(reading: Reading, claim: Claim, claims: readonly Claim[], count: number, unit: string): Group<Sum> | null {
  const size = units[unit];
  const spans = claims.filter((other) => other.kind === "date" && isSpan(other));
  const lengths = claims.filter(({ facts: [fact] }) => fact?.type === "duration");
  const [span] = spans;
  if (!size || !span || spans.length > 1 || lengths.length > 1) return null;
  const { text } = reading.document;
  const between = span.start >= claim.end ? text.slice(claim.end, span.start) : text.slice(span.end, claim.start);
  if (between.length > farthest || !/^[\s,(–—-]*(?:[a-z-]+ ){0,2}(?:from |between |, |\(|for )?$/.test(between) || away.test(between))
    return null;
  const { from, to, precision } = dateOf(span) as DateValue;
  const days = dayOfIso(to) - dayOfIso(from) + 1;
  const inner = inside[precision];
  if (inner === undefined) return null;
  const slack = inner === 0 ? size.slack : 2;
  const told = count * size.days;
  if (told <= days + (unit === "day" && inner === 0 ? 0 : slack) && told >= days - inner - slack) return null;
  return group(reading, [claim, span], { way: "length", days });
}

const isSpan = ({ facts: [fact], quote }: Claim) =>
  fact?.type === "date" &&
  fact.value.basis !== "unresolved" &&
  fact.value.precision !== "minute" &&
  fact.value.from !== fact.value.to &&
  /\d.*(?:\bto\b|\bthrough\b|\buntil\b|\band\b|[-–]).*\d/.test(quote);
const away = /\b(?:after|before|later|earlier|ago|since|until|every|each|per|in)\b/i;

function group(reading: Reading, claims: Claim[], value: Sum): Group<Sum> {
  const members = claims.map((claim): Member<Sum> => ({ reading, claim, side: sideOf(claim), value, says: claim.quote }));
  return { key: `sum ${claims.map(({ id }) => id).join(" ")}`, label: `“${claims[0]?.quote}”`, members };
}
