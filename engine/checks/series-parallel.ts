import { readAbout } from "../mentions/about-key.ts";
import type { Answer, Group, Member } from "./check.ts";
import { sideOf } from "./gather.ts";
import type { Parallel } from "./parallel.ts";
import { goesOn, type Told } from "./series-years.ts";

/** Two series in parallel sentences that are not compared by their years. */
export function parallelSeries({ a, b }: Parallel): Group<Told>[] {
  const members = [a, b].flatMap(({ reading, claim }): Member<Told>[] => {
    const fact = claim.facts[0];
    if (fact?.type !== "series") return [];
    const value: Told = { ...fact.value, way: "parallel", about: readAbout(fact.about ?? ""), spoken: null };
    return [{ reading, claim, side: sideOf(claim), value, says: `number ${fact.value.ordinal}` }];
  });
  const [left, right] = members;
  if (!left || !right || left.value.unit !== right.value.unit || (isCountedBack(left) && isCountedBack(right))) return [];
  return [{ key: `${a.claim.id} ${b.claim.id}`, label: `number of “${a.claim.quote}”`, members }];
}

const isCountedBack = ({ value, side }: Member<Told>) =>
  value.first !== undefined && value.about.of.length > 0 && goesOn(value, side.quote);

/** The same number agrees; another one is at odds only where both speak of the same day. */
export function compareParallel(members: Member<Told>[]): Answer<Told, "same-count" | "other-count">[] {
  const [a, b] = members;
  if (a?.value.ordinal === b?.value.ordinal) return [{ relation: "agreement", reason: "same-count", sides: members }];
  return a?.reading.date === b?.reading.date ? [{ relation: "conflict", reason: "other-count", sides: members }] : [];
}
