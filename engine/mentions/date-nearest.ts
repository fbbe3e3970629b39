import { civilOf, type Days } from "./calendar.ts";
import type { Tense } from "./date-tense.ts";

/** How near, in days, a month must be for it to count against what the verbs seem to say, and a single day; without a verb, a season ahead is near. */
const near = 31;
const nearDay = 45;
const nearWithoutVerb = 100;
const clearlyNearer = 1.5;

/** Which way the sentence looks. `isSure`: "last" and "next" leave no choice. `isPlanned`: of what is held by plan, the one that is clearly nearer is meant. */
type Sense = { looks: Tense; isSure?: boolean; isPlanned?: boolean };

/**
 * Which year a month or day without one means: the latest that has begun or, where the sentence looks ahead, the next. News speaks of what is
 * near: what is a few weeks off on the other side is meant rather than what is most of a year away.
 */
export function nearestYear(of: (year: number) => Days | null, today: number, { looks, isSure, isPlanned }: Sense): Days | null {
  const { year } = civilOf(today);
  const all = [year - 1, year, year + 1].map(of).filter((days) => days !== null);
  const past = all.findLast((days) => (isSure ? days.to < today : days.from <= today));
  const next = all.find((days) => (isSure ? days.from > today : days.to >= today));
  if (isSure) return (looks === "future" ? next : past) ?? null;
  if (!past || !next) return past ?? next ?? null;
  const [since, until] = [today - past.to, next.from - today];
  if (looks === "future") return since <= near && until > near ? past : next;
  if (isPlanned && until * clearlyNearer < since) return next;
  const reach = next.from === next.to ? nearDay : near;
  return until <= (looks === "past" ? reach : nearWithoutVerb) && since > nearWithoutVerb ? next : past;
}
