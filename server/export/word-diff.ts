import { diffWordsWithSpace } from "diff";
import type { Line } from "./sections.ts";

/** Past this many characters comparing word by word is slow and unreadable: the whole is shown as changed. */
const longest = 2000;

/** Two wordings with what the first loses and what the second gains. */
export const wordDiff = (before: string, after: string): { before: Line; after: Line } => {
  if (before.length + after.length > longest) return { before: [{ text: before, as: "removed" }], after: [{ text: after, as: "added" }] };
  const parts = diffWordsWithSpace(before, after);
  return {
    before: parts.filter((p) => !p.added).map((p) => (p.removed ? { text: p.value, as: "removed" } : { text: p.value })),
    after: parts.filter((p) => !p.removed).map((p) => (p.added ? { text: p.value, as: "added" } : { text: p.value })),
  };
};
