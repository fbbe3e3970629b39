import type { Token } from "../text/text.ts";

/** Tokens `from` to `to` (after the last) of a short text that its sources do not carry, and what kind of words they are. */
export type Gap = { from: number; to: number; kind: "name" | "figure" | "time" | "word" | "most" };

/** The gap of one token. */
export const gapAt = (at: number, kind: Gap["kind"], length = 1): Gap => ({ from: at, to: at + length, kind });

/** The gaps of a text, the wider of two that overlap; what most of the text makes stands beside them. */
export function withoutOverlap(gaps: readonly Gap[]): Gap[] {
  const kept: Gap[] = [];
  for (const gap of [...gaps].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (gap.kind === "most" || !kept.some(({ kind, from, to }) => kind !== "most" && from < gap.to && gap.from < to)) kept.push(gap);
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Tokens as they stand in their text. */
export const spanOf = (tokens: readonly Token[], { from, to }: Gap) => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
