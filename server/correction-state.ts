import type { correctionStates } from "#words";

export type CorrectionState = keyof typeof correctionStates;

/** The one answer to "how does this correction stand". An approval falls when the wording changes, so one that is there holds. */
export const correctionState = ({ withdrawnAt, approval }: { withdrawnAt: Date | null; approval: object | null }): CorrectionState => {
  if (withdrawnAt) return "withdrawn";
  return approval ? "approved" : "waiting";
};
