/**
 * What a claim's standing in the text is derived from. `isSuperseded`: it was merged or split; `isSpokenOf`: people ruled on it, spoke of it, or marked it;
 * `putAsideAt`: when somebody last put it aside.
 */
export type ClaimStanding = { goneAt: Date | null; isSuperseded: boolean; isSpokenOf: boolean; putAsideAt: Date | null };

export type OrphanState = "standing" | "superseded" | "gone" | "orphaned" | "putAside";

/**
 * The one answer to "does this claim stand, and if not, is there something to do". In the place of one that was merged or split stands another. Only what people
 * said of a claim makes an orphan of it: one that nobody had looked at is simply gone. Put aside holds until it is found and lost again.
 */
export const orphanState = ({ goneAt, isSuperseded, isSpokenOf, putAsideAt }: ClaimStanding): OrphanState => {
  if (!goneAt) return "standing";
  if (isSuperseded) return "superseded";
  if (!isSpokenOf) return "gone";
  return putAsideAt && putAsideAt >= goneAt ? "putAside" : "orphaned";
};

/** Why nothing can be done with a claim any more; null where it stands. `act`: "rule on". */
export const reasonGone = ({ goneAt, supersededAt }: { goneAt: Date | null; supersededAt: Date | null }, act: string): string | null => {
  if (!goneAt) return null;
  return supersededAt
    ? "This claim was merged or split: another stands in its place."
    : `A later reading no longer found these words, so there is nothing left to ${act}.`;
};
