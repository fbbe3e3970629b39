import { scaleLinear } from "d3-scale";
import { type PeriodUnit, periodName, readPeriod, spanName } from "./periods.ts";

/** A strip of a series: its place along the line in per cent, the edges of the periods within it, and what it counts in words. */
export type LaidStrip<S> = S & { x: number; width: number; edges: number[]; counts: string };
type Layout<S> = { unit: PeriodUnit; strips: LaidStrip<S>[]; ticks: { x: number; text: string }[]; gaps: string[] };

/** At each end of the line, in per cent, for the half of a name that stands over it. */
const margin = 5;
/** More periods than this run together: their edges would be nothing but edges. */
const mostEdges = 40;
/** Names that stand side by side on the narrowest card. */
const mostNames = { year: 6, quarter: 4, month: 4 };

const rounded = (n: number) => Math.round(n * 100) / 100;

/** Strips on one line of periods, those of the first one's unit; null where none can be placed. `gaps`: periods between that nobody counts. */
export const layStrips = <S extends { first: string; ordinal: number }>(strips: readonly S[]): Layout<S> | null => {
  const unit = strips.flatMap((s) => readPeriod(s.first)?.unit ?? [])[0];
  const placed = strips.flatMap((strip) => {
    const begun = readPeriod(strip.first);
    return begun?.unit === unit && begun && strip.ordinal >= 1 ? [{ strip, from: begun.number, to: begun.number + strip.ordinal - 1 }] : [];
  });
  if (!unit || !placed.length) return null;
  const [from, to] = [Math.min(...placed.map((p) => p.from)), Math.max(...placed.map((p) => p.to))];
  const scale = scaleLinear([from, to + 1], [margin, 100 - margin]);
  const at = (n: number) => rounded(scale(n));
  const named = to - from < mostNames[unit] ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : scale.ticks(mostNames[unit] - 1);
  return {
    unit,
    strips: placed.map((p) => ({
      ...p.strip,
      x: at(p.from),
      width: rounded(at(p.to + 1) - at(p.from)),
      edges: p.to - p.from < mostEdges ? Array.from({ length: p.to - p.from }, (_, i) => at(p.from + i + 1)) : [],
      counts: spanName(unit, p.from, p.to),
    })),
    ticks: named.filter((n) => Number.isInteger(n) && n <= to).map((n) => ({ x: at(n + 0.5), text: periodName(unit, n) })),
    gaps: gapsIn(placed).map((gap) => spanName(unit, gap.from, gap.to)),
  };
};

/** What lies between strips and under none of them. */
const gapsIn = (placed: readonly { from: number; to: number }[]) => {
  const sorted = [...placed].sort((a, b) => a.from - b.from);
  const gaps: { from: number; to: number }[] = [];
  let covered = (sorted[0]?.from ?? 0) - 1;
  for (const { from, to } of sorted) {
    if (from > covered + 1) gaps.push({ from: covered + 1, to: from - 1 });
    covered = Math.max(covered, to);
  }
  return gaps;
};
