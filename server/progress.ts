import type { progress } from "#words";

export type ClaimProgress = keyof typeof progress;

/**
 * What a claim's progress is derived from. `ruledAt`: when its latest verdict was given; `changedAt`: when a later reading gave the same
 * words another meaning; `isInHand`: somebody has proposed a verdict that is not answered yet, or has an open thread on it; `isQueried`:
 * a question about it to author or source is open.
 */
export type ClaimHistory = { ruledAt: Date | null; changedAt: Date | null; isInHand: boolean; isQueried: boolean };

/**
 * The one answer to "how far is this claim": only a verdict ticks, a meaning that changed since takes the tick back, and as long as a
 * question is open the claim is not done, whatever was ruled.
 */
export const claimProgress = ({ ruledAt, changedAt, isInHand, isQueried }: ClaimHistory): ClaimProgress => {
  if (isQueried) return "queried";
  if (ruledAt) return changedAt && changedAt > ruledAt ? "needsRecheck" : "checked";
  return isInHand ? "inProgress" : "unchecked";
};

/** What of a claim's history counts, as the database tells it: was it ruled on, and was it given another meaning after its latest verdict? */
export type HistoryOrder = { isRuled: boolean; isChangedSince: boolean; isInHand: boolean; isQueried: boolean };

/** Any two moments, the second after the first: no more is needed of a history than what came after what. */
const [earlier, later] = [new Date(1), new Date(2)];

/** `claimProgress` of a history of which the order alone is known. */
export const progressOf = ({ isRuled, isChangedSince, isInHand, isQueried }: HistoryOrder): ClaimProgress =>
  claimProgress({ ruledAt: isRuled ? earlier : null, changedAt: isChangedSince ? later : null, isInHand, isQueried });

export type ProgressCount = Record<ClaimProgress, number>;

export const noProgress = (): ProgressCount => ({ unchecked: 0, inProgress: 0, queried: 0, checked: 0, needsRecheck: 0 });

/** How many claims stand where. */
export const countProgress = (states: Iterable<ClaimProgress>): ProgressCount => {
  const count = noProgress();
  for (const state of states) count[state]++;
  return count;
};
