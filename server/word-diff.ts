import { diffWords } from "diff";

/** How one wording becomes another, piece by piece. Pure. */
export type DiffPiece = { text: string; change: "same" | "added" | "removed" };

/** Past so many characters comparing word by word is slow, and nobody would read it. */
const longest = 5_000;

/** From `mine` to `theirs`, by words; null where they are long or have no word in common, because then a diff shows nothing. */
export const wordDiff = (mine: string, theirs: string): DiffPiece[] | null => {
  if (mine.length + theirs.length > longest) return null;
  const pieces = diffWords(mine, theirs).map(
    ({ value, added, removed }): DiffPiece => ({ text: value, change: added ? "added" : removed ? "removed" : "same" }),
  );
  return pieces.some((p) => p.change === "same" && /[\p{L}\p{N}]/u.test(p.text)) ? pieces : null;
};
