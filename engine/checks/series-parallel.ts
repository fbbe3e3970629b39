import { readAbout } from "../mentions/about-key.ts";
import { dayOfIso } from "../mentions/calendar.ts";
import type { Answer, Group, Member } from "./check.ts";
import { kindOf } from "./figure-kind.ts";
import { pairsOf, sideOf } from "./gather.ts";
import type { Parallel } from "./parallel.ts";
import { goesOn, type Told } from "./series-years.ts";

/** Series in parallel sentences that are not compared by their years, all of the unit of the first. */
export function parallelSeries(parallel: Parallel): Group<Told>[] {
  const all = parallel.flatMap(({ reading, claim }): Member<Told>[] => {
    const fact = claim.facts[0];
    if (fact?.type !== "series") return [];
    const value: Told = { ...fact.value, way: "parallel", about: readAbout(fact.about ?? ""), spoken: null };
    return [{ reading, claim, side: sideOf(claim), value, says: `number ${fact.value.ordinal}` }];
  });
  const [first] = all;
  const members = all.filter(({ value }) => value.unit === first?.value.unit);
  if (!first || members.length < 2 || members.every(isCountedBack)) return [];
  return [{ key: `parallel ${first.claim?.id}`, label: `number of “${first.side.quote}”`, members }];
}

const isCountedBack = ({ value, side }: Member<Told>) =>
  value.first !== undefined && value.about.of.length > 0 && goesOn(value, side.quote);

/** Days between two publications in which a count within years ("the third disaster in two years") seldom moves on. */
const sameNews = 4;

/** Do both count up to the same time: on one day, or within years that ended within days of each other? */
function isOneTime(a: Member<Told>, b: Member<Told>): boolean {
  if (a.reading.date === b.reading.date) return true;
  const [one, other] = [a.reading.date, b.reading.date].map((date) => (date === null ? null : dayOfIso(date)));
  return typeof one === "number" && typeof other === "number" && Math.abs(one - other) <= sameNews && isWithinYears(a) && isWithinYears(b);
}

const isWithinYears = ({ reading: { document }, claim, value }: Member<Told>) =>
  kindOf(value.unit ?? "") !== "time" &&
  !value.consecutive &&
  /\b(?:years|decades?|century)\b/.test(document.text.slice(claim?.end, claim?.sentence.end));

/** The same number agrees; another one is at odds only where both speak of the same time. */
export function compareParallel(members: readonly Member<Told>[]): Answer<Told, "same-count" | "other-count">[] {
  const answers = pairsOf(members)
    .filter(([a, b]) => a.value.ordinal !== b.value.ordinal && isOneTime(a, b))
    .map((sides): Answer<Told, "same-count" | "other-count"> => ({ relation: "conflict", reason: "other-count", sides }));
  const odd = new Set(answers.flatMap(({ sides }) => sides));
  const rest = Map.groupBy(
    members.filter((member) => !odd.has(member)),
    ({ value }) => value.ordinal,
  );
  for (const sides of rest.values()) if (sides.length > 1) answers.push({ relation: "agreement", reason: "same-count", sides });
  return answers;
}
