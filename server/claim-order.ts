import { type ClaimProgress, noProgress, type ProgressCount } from "./progress.ts";

/** The claims of a document one after another. Pure. */

type Standing = { isCheckable: boolean; progress: ClaimProgress };

/** Does somebody still have to rule? Opinion, forecasts and questions count only once somebody has taken them up. */
export const isOpen = ({ isCheckable, progress }: Standing): boolean => isCheckable && progress !== "checked";

/** A claim on the way through its document. `number`: from 1, in the order of the text. */
export type Step = { id: string; start: number; number: number };

/**
 * The claims of a sheet that stand alike: how many, and the first of them. Where the way is asked for from one claim: whether that is among them
 * (`isHere`), the last of them before it and the first after it. `isOwn`: who asks is to check them.
 */
export type StepGroup = Standing & {
  sheet: number;
  isOwn: boolean;
  claims: number;
  first: Step;
  isHere: boolean;
  before: Step | null;
  after: Step | null;
};

const firstOf = (steps: readonly (Step | null | undefined)[]): Step | undefined =>
  steps.reduce<Step | undefined>((found, step) => (step && (!found || step.number < found.number) ? step : found), undefined);

const lastOf = (steps: readonly (Step | null)[]): Step | undefined =>
  steps.reduce<Step | undefined>((found, step) => (step && (!found || step.number > found.number) ? step : found), undefined);

/**
 * How many claims a document has, where one stands among them (`number` 0: it is not in the text), its neighbours, the next open one and
 * the next open one of one's own, round the end if need be.
 */
export const placeInOrder = (groups: readonly StepGroup[]) => {
  const [here, open] = [groups.find(({ isHere }) => isHere), groups.filter(isOpen)];
  const previous = lastOf(groups.map(({ before }) => before));
  const number = here ? (previous?.number ?? 0) + 1 : 0;
  const nextOf = (some: readonly StepGroup[]) =>
    firstOf(some.map(({ after }) => after)) ?? firstOf(some.map(({ first }) => (here && first.number >= number ? null : first)));
  return {
    all: groups.reduce((sum, { claims }) => sum + claims, 0),
    number,
    previous,
    next: firstOf(groups.map(({ first, after }) => (here ? after : first))),
    nextOpen: nextOf(open),
    nextOwn: nextOf(open.filter(({ isOwn }) => isOwn)),
    isOwn: here?.isOwn ?? false,
    progress: here?.progress,
  };
};

/** How many checkable claims stand where. */
export const countSteps = (groups: readonly StepGroup[]): ProgressCount => {
  const count = noProgress();
  for (const { progress, claims } of groups.filter((group) => group.isCheckable)) count[progress] += claims;
  return count;
};

/** How many claims are still open on each sheet. */
export const openOnSheets = (groups: readonly StepGroup[]): ReadonlyMap<number, number> => {
  const open = new Map<number, number>();
  for (const { sheet, claims } of groups.filter(isOpen)) open.set(sheet, (open.get(sheet) ?? 0) + claims);
  return open;
};
