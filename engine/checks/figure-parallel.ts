import { quantitiesMeet } from "../mentions/quantity-same.ts";
import type { Answer, Group, Member } from "./check.ts";
import { figuresOf, isRange, memberOf, type Told } from "./figure-told.ts";
import { isUpdate } from "./figure-update.ts";
import { pairsOf } from "./gather.ts";
import type { Parallel } from "./parallel.ts";

/** The figures of parallel claims that are one figure each, all of the unit of the first or of one that it converts into. */
export function parallelFigures(parallel: Parallel): Group<Told>[] {
  const all = parallel.flatMap(({ reading, claim }): Member<Told>[] => {
    const [value, ...more] = figuresOf(claim, "parallel");
    return value && more.length === 0 && claim.facts.length === 1 ? [memberOf(reading, claim, value)] : [];
  });
  const members = all.filter(({ value }) => all[0] !== undefined && meet(value, all[0].value) !== undefined);
  const [first] = members;
  return first && members.length > 1 ? [{ key: `${first.claim?.id}`, label: `figure “${first.side.quote}”`, members }] : [];
}

/** Two figures in one another's place: another direction, another value, or the same. */
export function compareParallel(members: Member<Told>[]): Answer<Told, "same-figure" | "other-figure" | "other-direction">[] {
  const answers = pairsOf(members).flatMap(([a, b]): Answer<Told, "same-figure" | "other-figure" | "other-direction">[] => {
    if (a.value.change && b.value.change && a.value.change !== b.value.change)
      return [{ relation: "conflict", reason: "other-direction", sides: [a, b] }];
    return meet(a.value, b.value) !== false || isUpdate(a, b) ? [] : [{ relation: "conflict", reason: "other-figure", sides: [a, b] }];
  });
  const odd = new Set(answers.flatMap(({ sides }) => sides));
  const same = members.filter((member) => !odd.has(member) && members.some((other) => other !== member && meet(member.value, other.value)));
  return same.length > 1 ? [...answers, { relation: "agreement", reason: "same-figure", sides: same }] : answers;
}

/** Two ranges, or two bounds in the same words, are the same only where their ends are: "more than 40" is not "more than 50". */
function meet(a: Told, b: Told): boolean | undefined {
  if (!isRange(a) || !isRange(b) || a.wording !== b.wording || a.unit !== b.unit) return quantitiesMeet(a, b);
  const isNear = (x: number | null, y: number | null) => x === y || (x !== null && y !== null && isSame(a, b, x, y));
  return isNear(a.min, b.min) && isNear(a.max, b.max);
}

const isSame = (a: Told, b: Told, min: number, other: number) =>
  quantitiesMeet({ ...a, min, max: min }, { ...b, min: other, max: other }) === true;
