import { type DiffPiece, wordDiff } from "../word-diff.ts";

/** What became of a claim, as its history has it; the oldest first. */
type Fate = { before: string | null; after: string | null; createdAt: Date };

/** A sentence then and now. `pieces`: how the one becomes the other; null where nothing stands there, or nothing of it. */
export type SentenceSince = { before: string; after: string | null; pieces: DiffPiece[] | null };

/**
 * The sentence of a claim as it was at a moment (that of its verdict; null: at first) beside what stands there now. Null where none changed since: the
 * words were given another meaning then.
 */
export const sentenceSince = (fates: readonly Fate[], at: Date | null): SentenceSince | null => {
  const told = fates.filter(({ before, createdAt }) => before !== null && (!at || createdAt > at));
  const [before, after] = [told[0]?.before, told.at(-1)?.after ?? null];
  if (before == null || before === after) return null;
  return { before, after, pieces: after === null ? null : wordDiff(before, after) };
};
