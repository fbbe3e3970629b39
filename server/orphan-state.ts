/** What a claim's standing in the text is derived from. `isSpokenOf`: people ruled on it, spoke of it, or marked it; `putAsideAt`: when somebody last put it aside. */
export type ClaimStanding = { goneAt: Date | null; isSpokenOf: boolean; putAsideAt: Date | null };

export type OrphanState = "standing" | "gone" | "orphaned" | "putAside";

/**
 * The one answer to "does this claim stand, and if not, is there something to do". Only what people said of a claim makes an orphan of it: one that nobody had
 * looked at is simply gone. Put aside holds until it is found and lost again.
 */
export const orphanState = ({ goneAt, isSpokenOf, putAsideAt }: ClaimStanding): OrphanState => {
  if (!goneAt) return "standing";
  if (!isSpokenOf) return "gone";
  return putAsideAt && putAsideAt >= goneAt ? "putAside" : "orphaned";
};
