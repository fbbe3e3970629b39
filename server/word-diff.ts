import { diffWords } from "diff";

/** How one wording becomes another, piece by piece. Pure. */
export type DiffPiece = { text: string; change: "same" | "added" | "removed" };

/** From `mine` to `theirs`, by words; null where they have no word in common, because then a diff shows nothing. */
export const wordDiff = (mine: string, theirs: string): DiffPiece[] | null => {
  const pieces = diffWords(mine, theirs).map(
    ({ value, added, removed }): DiffPiece => ({ text: value, change: added ? "added" : removed ? "removed" : "same" }),
  );
  return pieces.some((p) => p.change === "same" && /[\p{L}\p{N}]/u.test(p.text)) ? pieces : null;
};
