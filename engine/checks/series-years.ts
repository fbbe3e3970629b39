import { actNouns } from "../lexicon/events.ts";
import { type About, readAbout } from "../mentions/about-key.ts";
import type { Reading } from "../reading.ts";
import type { Claim, SeriesValue } from "../types.ts";
import type { Member } from "./check.ts";
import { listed, sideOf } from "./gather.ts";

/**
 * A series as one passage tells it. `way`: counted back to the year it began ("years"), told in parallel sentences, a first since some day, or
 * something that would come before such a first. `spoken`: the year it speaks of. `days`: YYYY-MM-DD, between which nothing like it may lie
 * ("first"), or on which it happened ("again").
 */
export type Told = SeriesValue & {
  way: "years" | "parallel" | "first" | "again";
  about: About;
  spoken: number | null;
  days?: { from: string; to: string };
};

/** The series of a claim that counts years and knows whose they are. An edition ("12th annual") counts no years: some may have been left out. */
export function told(reading: Reading, claim: Claim): Member<Told>[] {
  return claim.facts.flatMap((fact): Member<Told>[] => {
    if (fact.type !== "series" || fact.value.unit !== "year" || fact.value.ordinal < 2 || !fact.about || !goesOn(fact.value, claim.quote))
      return [];
    const { first, ordinal } = fact.value;
    const spoken = first === undefined ? null : Number(first) + ordinal - 1;
    const side = sideOf(claim);
    const value: Told = { ...fact.value, way: "years", about: readAbout(fact.about), spoken };
    return [{ reading, claim, side, value, says: first === undefined ? `${ordinal} years, of an unknown date` : `since ${first}` }];
  });
}

/** What went on each year: "second year that the leaders met", not "her second year in office". */
export const goesOn = ({ consecutive }: SeriesValue, quote: string) => consecutive || / (?:of|that) /.test(quote);

/** What is measured by the year is told when the year is over: in January and February nobody can say of which. */
const isOfOpenYear = ({ value, reading }: Member<Told>) =>
  value.about.acts.some((act) => act === "rise" || act === "fall") && (reading.date ?? "").slice(5, 7) < "03";

/** Two passages surely count one series: not two people, and not the events of two hosts. */
export function isSurelyOne(a: Member<Told>, b: Member<Told>): boolean {
  if (a.value.first !== b.value.first && (isOfOpenYear(a) || isOfOpenYear(b))) return false;
  const persons = [a, b].map(({ reading, value }) =>
    value.about.of.filter((name) => reading.persons.some((person) => person.name === name)),
  );
  const [left = [], right = []] = persons;
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
      return `${quotes} (${reading.document.id}), said of ${value.spoken}, ${verb} ${years(Number(value.first), value.spoken as number)}`;
    })
    .join("; ");
}

function years(from: number, to: number): string {
  const all = Array.from({ length: Math.min(to - from + 1, 4) }, (_, index) => from + index);
  return to - from < 4 ? all.join(", ") : `${from} to ${to} (${to - from + 1} years)`;
}

export function labelOf(members: readonly Member<Told>[]): string {
  const shared = (members[0]?.value.about.of ?? []).filter((name) => members.every(({ value }) => value.about.of.includes(name)));
  const act = members[0]?.value.about.acts[0] ?? "";
  return `year of ${listed(shared)}’s ${actNouns[act] ?? act}`;
}
