import { cardinals } from "../lexicon/numbers.ts";
import { timeUnits } from "../lexicon/units.ts";
import { quantitiesMeet } from "../mentions/quantity-same.ts";
import type { Claim } from "../types.ts";
import type { Answer, Dossier, Group, Member } from "./check.ts";
import { counterparts } from "./counterpart.ts";
import { isSameCount, kindOf } from "./figure-kind.ts";
import { figuresOf, isRange, memberOf, type Told } from "./figure-told.ts";
import { isUpdate } from "./figure-update.ts";
import { pairsOf } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import { type Parallel, parallelClaims } from "./parallel.ts";

/** What stands in one another's place in parallel sentences: figures, the durations of series ("second time in two months"), and times counted off ("five years ago"). */
export const parallelFigures = (dossier: Dossier): Group<Told>[] => [
  ...parallelClaims(dossier, "figure").flatMap(figuresTold),
  ...counterparts(dossier, "figure").flatMap(onceTold),
  ...parallelClaims(dossier, "series").flatMap(figuresTold),
  ...parallelClaims(dossier, "date").flatMap((parallel) => groupsOf(parallel, countedOff)),
];

const figuresTold = (parallel: Parallel) => groupsOf(parallel, (claim) => figuresOf(claim, "parallel"));
const onceTold = onceEach(figuresTold);

/** Figures of claims in one another's place: of those with as many of them, the first with the first, where the units allow it. */
function groupsOf(parallel: Parallel, read: (claim: Claim) => Told[]): Group<Told>[] {
  const all = parallel.map(({ reading, claim }) => ({ reading, claim, values: read(claim) }));
  const count = all[0]?.values.length ?? 0;
  const alike = all.filter(({ values }) => values.length === count);
  return Array.from({ length: count }, (_, at) => {
    const members = alike.map(({ reading, claim, values }) => memberOf(reading, claim, values[at] as Told));
    const [first] = members;
    const those = members.filter(({ value }) => first !== undefined && meet(value, first.value) !== undefined);
    return { key: `${first?.claim?.id} ${at}`, label: `figure “${first?.side.quote}”`, members: those };
  }).filter(({ members }) => members.length > 1);
}

/** A time counted off in years or from something the text names ("five years ago", "four days later"): how long. Nearer days are compared as days. */
function countedOff({ facts: [fact], quote }: Claim): Told[] {
  if (fact?.type !== "date") return [];
  const words = quote.toLowerCase().split(/[\s-]+/);
  if (!words.some((word) => countedFrom.has(word))) return [];
  const at = words.findIndex((word) => timeUnits[word] !== undefined);
  const unit = timeUnits[words[at] ?? ""];
  const value = cardinals[words[at - 1] ?? ""] ?? Number(words[at - 1]);
  if (unit === undefined || !(value > 0) || (fact.value.basis !== "unresolved" && unit !== "year" && unit !== "decade")) return [];
  const wording = words.filter((_, index) => index !== at - 1).join(" ");
  return [{ min: value, max: value, unit, approximate: false, step: 1, way: "parallel", wording }];
}
const countedFrom = new Set(["ago", "later", "earlier", "before", "after", "now", "hence"]);

/** Two figures in one another's place: another direction, another value, or the same. */
export function compareParallel(members: readonly Member<Told>[]): Answer<Told, "same-figure" | "other-figure" | "other-direction">[] {
  const answers = pairsOf(members).flatMap(([a, b]): Answer<Told, "same-figure" | "other-figure" | "other-direction">[] => {
    if (a.value.change && b.value.change && a.value.change !== b.value.change)
      return [{ relation: "conflict", reason: "other-direction", sides: [a, b] }];
    return meet(a.value, b.value) !== false || isUpdate(a, b) ? [] : [{ relation: "conflict", reason: "other-figure", sides: [a, b] }];
  });
  const odd = new Set(answers.flatMap(({ sides }) => sides));
  const same = members.filter((member) => !odd.has(member) && members.some((other) => other !== member && meet(member.value, other.value)));
  return same.length > 1 ? [...answers, { relation: "agreement", reason: "same-figure", sides: same }] : answers;
}

/** Two ranges, bounds or round figures in the same words are the same only where their ends are: "more than 40" is not "more than 50", "about 1,000" not "about 1,200". */
function meet(a: Told, b: Told): boolean | undefined {
  if (a.unit !== b.unit && kindOf(a.unit) === "count" && kindOf(b.unit) === "count") {
    const isMet = quantitiesMeet({ ...a, unit: "" }, { ...b, unit: "" });
    return isMet || isSameCount(a.unit, b.unit) ? isMet : undefined;
  }
  const isSameWording = a.wording === b.wording && a.unit === b.unit;
  if (!isSameWording || (!(a.approximate && b.approximate) && !(isRange(a) && isRange(b)))) return quantitiesMeet(a, b);
  const isNear = (x: number | null, y: number | null) => x === y || (x !== null && y !== null && isSame(a, b, x, y));
  return isNear(a.min, b.min) && isNear(a.max, b.max);
}

const isSame = (a: Told, b: Told, min: number, other: number) =>
  quantitiesMeet({ ...a, approximate: false, min, max: min }, { ...b, approximate: false, min: other, max: other }) === true;
