import { readAbout } from "../mentions/about-key.ts";
import { dayOfIso, isoOf } from "../mentions/calendar.ts";
import type { Reading } from "../reading.ts";
import type { Claim, Fact } from "../types.ts";
import type { Answer, Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import type { Told } from "./series-years.ts";

/** Days before publication that may still be the first itself, told again. */
const recent = 60;

/**
 * Each "first visit since 2019" with the dates on which the same people are said to have done the same at the same place. Without a place, or
 * without a publication date, nothing is put beside it.
 */
export function firsts(readings: readonly Reading[]): Group<Told>[] {
  const all = readings.flatMap((reading) => firstsIn(reading));
  if (all.length === 0) return [];
  const dates = readings.flatMap((reading) => datesIn(reading));
  const places = new Map<string, number[]>();
  dates.forEach((date, at) => {
    for (const key of keysOf(date)) {
      const there = places.get(key);
      if (there) there.push(at);
      else places.set(key, [at]);
    }
  });
  return all.flatMap((first) => {
    const alike = new Set(keysOf(first).flatMap((key) => places.get(key) ?? []));
    const same = [...alike]
      .sort((a, b) => a - b)
      .map((at) => dates[at] as Member<Told>)
      .filter(({ reading, side }) => !(reading === first.reading && within(side, first.side)));
    const names = first.value.about.of.join(" and ");
    return same.length > 0
      ? [{ key: `first ${first.claim?.id}`, label: `“${first.side.quote}” of ${names}`, members: [first, ...same] }]
      : [];
  });
}

const firstsIn = onceEach((reading: Reading) => reading.claims.flatMap((claim) => firstOf(reading, claim)));
const datesIn = onceEach((reading: Reading) => reading.claims.flatMap((claim) => againOf(reading, claim)));

/** The same act by the same people at the same place: two members are alike where they have one of these in common. */
const keysOf = onceEach(({ value: { about } }: Member<Told>) =>
  about.acts.flatMap((act) => about.of.flatMap((name) => about.at.map((place) => `${act} @ ${place}: ${name}`))),
);

/** What lies between the day that "since" names and the days just before publication cannot be. */
export function compareFirst([first, ...dates]: readonly Member<Told>[]): Answer<Told, "not-the-first">[] {
  const room = first?.value.days;
  if (!first || !room) return [];
  return dates
    .filter(({ value: { days } }) => days !== undefined && days.from > room.from && days.to < room.to)
    .map((again) => ({ relation: "conflict", reason: "not-the-first", sides: [first, again] }));
}

function firstOf(reading: Reading, claim: Claim): Member<Told>[] {
  const series = claim.facts.find((fact) => fact.type === "series");
  if (series?.type !== "series" || series.value.ordinal !== 1 || !series.about || reading.date === null) return [];
  const from = claim.facts.map((fact) => sinceOf(fact, reading.date as string)).find((day) => day !== null);
  if (!from) return [];
  const days = { from, to: isoOf(dayOfIso(reading.date) - recent) };
  return [
    {
      reading,
      claim,
      side: sideOf(claim),
      value: { ...series.value, way: "first", about: readAbout(series.about), spoken: null, days },
      says: `none since ${from}`,
    },
  ];
}

/** The last day of what "since" names; of "in five years", a year less than those back, since they are counted roughly. */
function sinceOf(fact: Fact, published: string): string | null {
  if (fact.type === "date") return fact.value.basis === "unresolved" ? null : fact.value.to;
  if (fact.type !== "duration" || fact.value.unit !== "year" || fact.value.min === null || fact.value.min < 2) return null;
  return isoOf(dayOfIso(published) - Math.round((fact.value.min - 1) * 365.25));
}

function againOf(reading: Reading, claim: Claim): Member<Told>[] {
  const fact = claim.kind === "date" ? claim.facts[0] : undefined;
  if (fact?.type !== "date" || !fact.about || fact.value.basis === "unresolved") return [];
  const days = { from: fact.value.from.slice(0, 10), to: fact.value.to.slice(0, 10) };
  return [
    {
      reading,
      claim,
      side: sideOf(claim),
      value: { ordinal: 2, consecutive: false, way: "again", about: readAbout(fact.about), spoken: null, days },
      says: days.from === days.to ? days.from : `${days.from} to ${days.to}`,
    },
  ];
}

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end;
