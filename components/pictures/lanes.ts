import { scaleUtc } from "d3-scale";

type Dated = { from: string; to: string };
/** A lane: what one document tells, and the day it came out (YYYY-MM-DD) where that is known. */
type Lane<M> = { published: string | null; marks: readonly M[] };
/** In per cent of the line. `width` null: a day, drawn as a dot. `row`: counted from the top, so that no two marks of a lane touch. */
export type LaidMark<M> = M & { x: number; width: number | null; row: number };
export type LaidLane<L, M> = Omit<L, "marks" | "published"> & {
  published: number | null;
  marks: LaidMark<M>[];
  rows: number;
  earlier: number;
  later: number;
};

const day = 86_400_000;
/** Far from what is reported on, dates are counted at the ends of the line: one of 1949 would press all others into a corner. */
const reach = { before: 550 * day, after: 190 * day };
/** At each end of the line, in per cent: for those counts. */
const margin = 9;
/** Of a dot, and of a name under the line, on the narrowest screen, in per cent. */
const dotWidth = 3.2;
const nameWidth = 17;

const start = (text: string) => Date.parse(`${text}T00:00:00Z`);
const rounded = (n: number) => Math.round(n * 100) / 100;

/** Lanes over one line of time, around the days of publication; null where there is nothing to draw. */
export const layLanes = <M extends Dated, L extends Lane<M>>(lanes: readonly (L & Lane<M>)[]) => {
  const told = lanes.flatMap(({ marks }) => marks);
  const ends = told.flatMap(({ from, to }) => [start(from), start(to) + day]);
  const published = lanes.flatMap((lane) => (lane.published ? [start(lane.published), start(lane.published) + day] : []));
  const all = [...ends, ...published].filter(Number.isFinite);
  if (!told.length || !all.length) return null;
  const from = Math.max(Math.min(...all), published.length ? Math.min(...published) - reach.before : Number.NEGATIVE_INFINITY);
  const to = Math.min(Math.max(...all), published.length ? Math.max(...published) + reach.after : Number.POSITIVE_INFINITY);
  const scale = scaleUtc([from, to], [margin, 100 - margin]).clamp(true);
  const at = (time: number) => rounded(scale(time));
  return {
    ticks: spaced(scale.ticks(4).map((time) => ({ x: at(time.getTime()), text: nameOf(time, to - from) }))),
    lanes: lanes.map(({ marks, published, ...lane }): LaidLane<L, M> => {
      const isEarlier = (m: M) => start(m.to) + day <= from;
      const isLater = (m: M) => start(m.from) >= to;
      const drawn = marks.filter((m) => !isEarlier(m) && !isLater(m) && Number.isFinite(start(m.from) + start(m.to)));
      const placed = stacked(drawn.map((m) => ({ ...m, ...boxOf(m, at) })));
      return {
        ...(lane as Omit<L, "marks" | "published">),
        published: published ? at(start(published) + day / 2) : null,
        marks: placed,
        rows: Math.max(1, ...placed.map((m) => m.row + 1)),
        earlier: marks.filter(isEarlier).length,
        later: marks.filter(isLater).length,
      };
    }),
  };
};

/** A day has its middle; anything longer its beginning and its width, wide enough to be seen. */
const boxOf = ({ from, to }: Dated, at: (time: number) => number) => {
  if (from === to) return { x: at(start(from) + day / 2), width: null };
  const x = Math.min(at(start(from)), 100 - margin - dotWidth / 2);
  return { x, width: rounded(Math.max(dotWidth / 2, at(start(to) + day) - x)) };
};

/** Each mark in the first row where it touches no other. */
const stacked = <M extends { x: number; width: number | null }>(marks: readonly M[]): (M & { row: number })[] => {
  const ends: number[] = [];
  const left = (m: M) => (m.width === null ? m.x - dotWidth / 2 : m.x);
  return [...marks]
    .sort((a, b) => left(a) - left(b))
    .map((mark) => {
      const free = ends.findIndex((end) => end <= left(mark));
      const row = free < 0 ? ends.length : free;
      ends[row] = left(mark) + (mark.width ?? dotWidth) + 0.4;
      return { ...mark, row };
    });
};

const spaced = (ticks: readonly { x: number; text: string }[]) => {
  const kept: { x: number; text: string }[] = [];
  for (const tick of ticks) if (tick.x >= (kept.at(-1)?.x ?? Number.NEGATIVE_INFINITY) + nameWidth) kept.push(tick);
  return kept;
};

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const names = {
  years: format({ year: "numeric" }),
  months: format({ month: "short", year: "numeric" }),
  days: format({ day: "numeric", month: "short" }),
};

/** As fine as the line is long: "2019", "Jul 2024", "12 Jul". */
const nameOf = (time: Date, length: number) =>
  (length > 1500 * day ? names.years : length > 100 * day ? names.months : names.days).format(time);
