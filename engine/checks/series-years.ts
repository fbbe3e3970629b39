import { actNouns } from "../lexicon/events.ts";
import { measuredActs } from "../lexicon/series.ts";
import { type About, readAbout } from "../mentions/about-key.ts";
import type { Reading } from "../reading.ts";
import type { Claim, SeriesValue } from "../types.ts";
import type { Member } from "./check.ts";
import { listed, sideOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";

/**
 * A series as one passage tells it. `way`: counted back to the year, quarter or month in which it began ("years"), told in parallel sentences,
 * counted of one thing on one day, who was the first, a first since some day, or something that would come before such a first. `spoken`: the
 * year, quarter or month it speaks of. `days`: YYYY-MM-DD, between which nothing like it may lie
 * ("first"), or on which it happened ("again").
 */
export type Told = SeriesValue & {
  way: "years" | "parallel" | "count" | "holder" | "first" | "again";
  about: About;
  spoken: string | null;
  days?: { from: string; to: string };
};

/** The series of a claim that counts years and knows whose they are. An edition ("12th annual") counts no years: some may have been left out. */
export const told = onceEach((reading: Reading): Member<Told>[] => reading.claims.flatMap((claim) => toldBy(reading, claim)));

function toldBy(reading: Reading, claim: Claim): Member<Told>[] {
  return claim.facts.flatMap((fact): Member<Told>[] => {
    if (fact.type !== "series" || !isPeriod(fact.value.unit) || fact.value.ordinal < 2 || !fact.about || !goesOn(fact.value, claim.quote))
      return [];
    const { first, ordinal, unit } = fact.value;
    const spoken = first === undefined ? null : shifted(first, ordinal - 1);
    const side = sideOf(claim);
    const value: Told = { ...fact.value, way: "years", about: readAbout(fact.about), spoken };
    return [{ reading, claim, side, value, says: first === undefined ? `${ordinal} ${unit}s, of an unknown date` : `since ${first}` }];
  });
}

const isPeriod = (unit = "") => unit === "year" || unit === "quarter" || unit === "month";

/** A year, quarter or month so many on: "2024-Q3" and two is "2025-Q1". */
function shifted(period: string, by: number): string {
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return String(year + by);
  const [length, prefix, digits] = period.charAt(5) === "Q" ? [4, "Q", 1] : [12, "", 2];
  const part = year * length + Number(period.slice(-digits)) - 1 + by;
  return `${Math.floor(part / length)}-${prefix}${String((part % length) + 1).padStart(digits, "0")}`;
}

/** What went on each year: "second year that the leaders met", not "her second year in office". */
export const goesOn = ({ consecutive }: SeriesValue, quote: string) => consecutive || / (?:of|that) /.test(quote);

/** What is measured by the year is told when the year is over: in January and February nobody can say of which. */
const isOfOpenYear = ({ value, reading }: Member<Told>) =>
  value.unit === "year" && isMeasured(value.about) && (reading.date ?? "").slice(5, 7) < "03";

/** A name as a text writes it, and not the noun of a measure. */
const isName = (word: string) => /^\p{Lu}/u.test(word);
const isMeasured = ({ acts }: About) => acts.some((act) => measuredActs.has(act));

/** By what a series is put beside others: its unit, act, and who takes part; where a measure rose or fell, the measure and not whose it is. */
export const keysOf = onceEach(({ value: { about, unit } }: Member<Told>): string[] => {
  const measures = isMeasured(about) ? about.of.filter((name) => !isName(name)) : [];
  const subjects = measures.length > 0 ? measures : about.of;
  return about.acts.flatMap((act) => subjects.map((name) => `${unit === "year" ? "" : `${unit} `}${act} ${name}`));
});

const personsOf = onceEach(({ reading, value }: Member<Told>) =>
  value.about.of.filter((name) => reading.persons.some((person) => person.name === name)),
);

/** Two passages surely count one series: not two people or the measures of two states, and not the events of two hosts. */
export function isSurelyOne(a: Member<Told>, b: Member<Told>): boolean {
  if (a.value.first !== b.value.first && (isOfOpenYear(a) || isOfOpenYear(b))) return false;
  if (isMeasured(a.value.about)) {
    const [whose, others] = [a, b].map(({ value: { about } }) => [...about.of, ...about.at].filter(isName)) as [string[], string[]];
    return whose.length === 0 || others.length === 0 || whose.some((name) => others.includes(name));
  }
  const [left, right] = [personsOf(a), personsOf(b)];
  if (left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name))) return false;
  const [here, there] = [a.value.about.at, b.value.about.at];
  return here.length === 0 || there.length === 0 || here.some((host) => there.includes(host));
}

/** “third consecutive year” (a), said of 2024, counts 2022, 2023, 2024; those of one document and the same years are told together. */
export function sums(sides: readonly Member<Told>[]): string {
  const alike = Map.groupBy(sides, ({ value, reading }) => `${reading.document.id} ${value.spoken} ${value.first}`);
  return [...alike.values()]
    .map((same) => {
      const { reading, value } = same[0] as Member<Told>;
      const quotes = listed(same.map(({ side }) => `“${side.quote}”`));
      const verb = same.length === 1 ? "counts" : "count";
      return `${quotes} (${reading.document.id}), said of ${value.spoken}, ${verb} ${periods(value)}`;
    })
    .join("; ");
}

const periods = ({ first = "", ordinal, spoken, unit }: Told): string =>
  ordinal < 5
    ? Array.from({ length: ordinal }, (_, index) => shifted(first, index)).join(", ")
    : `${first} to ${spoken} (${ordinal} ${unit}s)`;

export function labelOf(members: readonly Member<Told>[]): string {
  const shared = (members[0]?.value.about.of ?? []).filter((name) => members.every(({ value }) => value.about.of.includes(name)));
  const act = members[0]?.value.about.acts[0] ?? "";
  return `${members[0]?.value.unit} of ${listed(shared)}’s ${actNouns[act] ?? act}`;
}
