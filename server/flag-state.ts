import type { flagStates } from "#words";

export type FlagState = keyof typeof flagStates;

/** What a flag's state is derived from: what became of the finding, and all that was decided, in any order. */
export type FlagHistory = {
  /** When what it says changed */
  changedAt: Date | null;
  /** When a later reading no longer found it */
  goneAt: Date | null;
  /** Its check is muted in the dossier */
  isMuted: boolean;
  decisions: readonly { sequence: number; outcome: DecidedState | "REOPENED"; createdAt: Date }[];
};

/** A state that somebody gave it; the others follow from what happened. */
export type DecidedState = Exclude<FlagState, "open" | "reopened" | "muted" | "gone">;

/**
 * The one answer to "how does this flag stand". The decision of the highest sequence counts, until somebody reopens the flag or what it
 * says changes: so CQ stays silent as long as text and check stay the same. A muted check takes away what would still be to decide, never
 * what was decided.
 */
export const flagState = ({ changedAt, goneAt, isMuted, decisions }: FlagHistory): FlagState => {
  if (goneAt) return "gone";
  const last = decisions.reduce<FlagHistory["decisions"][number] | null>((a, b) => (a && a.sequence > b.sequence ? a : b), null);
  if (last && last.outcome !== "REOPENED" && !(changedAt && changedAt > last.createdAt)) return last.outcome;
  if (isMuted) return "muted";
  return last ? "reopened" : "open";
};

/** Does somebody still have to decide? */
export const isUndecided = (state: FlagState): boolean => state === "open" || state === "reopened";
