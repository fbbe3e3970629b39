import { diffArrays } from "diff";
import { lineFinder } from "../passages.ts";
import { type DiffPiece, wordDiff } from "../word-diff.ts";
import { type CutText, cutPieces, type Piece } from "./pieces.ts";

/** A place where two texts differ: the lines that it begins on, from 1, and what becomes of the words there. */
export type Change = { line: number; lineNow: number; pieces: DiffPiece[] };

/** Comparing sentences costs sentences × edits; past so many edits it is another text, and is shown as such. */
const mostEdits = 2_000;

/** From one text to a later one, in their order; null where too little is the same. Typography and space are no change. */
export const changesBetween = (earlier: CutText, later: CutText): Change[] | null => {
  const [before, after] = [cutPieces(earlier), cutPieces(later)];
  const parts = diffArrays(
    before.map((p) => p.key),
    after.map((p) => p.key),
    { maxEditLength: mostEdits },
  );
  if (!parts) return null;
  const [lineOf, lineNowOf] = [lineFinder(earlier.text), lineFinder(later.text)];
  const changes: Change[] = [];
  let [at, now] = [0, 0];
  for (const [n, { count, removed, added }] of parts.entries()) {
    if (removed || (added && !parts[n - 1]?.removed)) {
      const next = removed && parts[n + 1]?.added ? parts[n + 1] : undefined;
      const gone = before.slice(at, removed ? at + count : at);
      const come = after.slice(now, removed ? now + (next?.count ?? 0) : now + count);
      changes.push({
        line: lineOf(before[at]?.start ?? earlier.text.length),
        lineNow: lineNowOf(after[now]?.start ?? later.text.length),
        pieces: compared(wordsOf(earlier.text, gone), wordsOf(later.text, come)),
      });
    }
    if (!added) at += count;
    if (!removed) now += count;
  }
  return changes;
};

const wordsOf = (text: string, pieces: readonly Piece[]) => text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);

const compared = (before: string, after: string): DiffPiece[] => {
  const pieces = before && after ? wordDiff(before, after) : null;
  const whole: DiffPiece[] = [
    { text: before, change: "removed" },
    { text: after, change: "added" },
  ];
  return pieces ?? whole.filter(({ text }) => text);
};
