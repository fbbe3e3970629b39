import { diffArrays } from "diff";
import { gapsOf, type Run } from "./gaps.ts";
import { type Match, matchPieces } from "./match.ts";
import { type CutText, cutPieces, type Piece, type Token, tokensOf } from "./pieces.ts";

/** A word or mark of the later text: the piece that it stands in, its number there, and whether it ends it. */
export type Landed = Token & { piece: number; at: number; isLast: boolean };

/** A word or mark of the earlier text, and where it stands now; null: struck out, or written anew. */
export type Followed = { token: Token; now: Landed | null };

/** Two texts side by side, piece by piece, and word by word where somebody asks. */
export type SideBySide = Match & {
  before: Piece[];
  after: Piece[];
  follow: (before: number) => Followed[];
  wordsOf: (after: number) => Landed[];
};

/** Comparing word by word costs words × edits: so much for a whole text, and so many edits in one gap. What is over counts as written anew. */
const mostSteps = 20_000_000;
const mostEdits = 2_000;

export const layTogether = (earlier: CutText, later: CutText): SideBySide => {
  const [before, after] = [cutPieces(earlier), cutPieces(later)];
  const match = matchPieces(before, after);
  const gaps = new Map(gapsOf(match.to, after.length).flatMap((gap) => numbers(gap.before).map((i) => [i, gap])));
  const own = (i: number) => tokensOf(earlier.text, before[i]?.start ?? 0, before[i]?.end ?? 0);
  const wordsOf = (j: number) =>
    tokensOf(later.text, after[j]?.start ?? 0, after[j]?.end ?? 0).map(
      (token, at, all): Landed => ({ ...token, piece: j, at, isLast: at === all.length - 1 }),
    );
  const known = new Map<number, Followed[]>();
  let left = mostSteps;

  const compare = (mine: Run, theirs: Run) => {
    const tokens = numbers(mine).flatMap((piece) => own(piece).map((token) => ({ token, piece })));
    const onto = numbers(theirs).flatMap(wordsOf);
    left -= (tokens.length + onto.length) * Math.min(mostEdits, tokens.length + onto.length);
    const now = left < 0 ? [] : followWords(tokens, onto);
    for (const piece of numbers(mine)) known.set(piece, []);
    for (const [at, { token, piece }] of tokens.entries()) known.get(piece)?.push({ token, now: now[at] ?? null });
  };

  const follow = (i: number): Followed[] => {
    const j = match.to[i];
    if (j != null) {
      const theirs = wordsOf(j);
      return own(i).map((token, at) => ({ token, now: theirs[at] ?? null }));
    }
    const gap = gaps.get(i);
    if (gap && !known.has(i)) compare(gap.before, gap.after);
    return known.get(i) ?? [];
  };
  return { ...match, before, after, follow, wordsOf };
};

const numbers = ({ start, end }: Run) => Array.from({ length: end - start }, (_, n) => start + n);

const followWords = (mine: readonly { token: Token }[], theirs: readonly Landed[]): (Landed | null)[] => {
  const [before, after] = [mine.map(({ token }) => token.as), theirs.map((t) => t.as)];
  let at = 0;
  return (diffArrays(before, after, { maxEditLength: mostEdits }) ?? []).flatMap(({ value, added, removed }) => {
    if (removed) return value.map(() => null);
    const landed = value.map(() => theirs[at++] ?? null);
    return added ? [] : landed;
  });
};
