import { scaleLinear, scaleUtc } from "d3-scale";

type Given = { published: string; value: number };
/** Its place in the picture in per cent, from the left and from the top. */
export type Placed<G> = G & { x: number; y: number };

/** Room at the ends of both lines, in per cent, for a dot and its number. */
const margin = { x: 8, y: 22 };

const dayOf = (published: string) => Date.parse(`${published}T00:00:00Z`);
const rounded = (n: number) => Math.round(n * 100) / 100;
const name = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** Figures over the days on which they came out, and the names of the first and the last day; null where they span no time or a day is none. */
export const layCourse = <G extends Given>(figures: readonly G[]) => {
  const days = figures.map(({ published }) => dayOf(published));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  if (!days.every(Number.isFinite) || !(to > from)) return null;
  const values = figures.map(({ value }) => value);
  const across = scaleUtc([from, to], [margin.x, 100 - margin.x]);
  const up = scaleLinear([Math.min(...values), Math.max(...values)], [100 - margin.y, margin.y]);
  const isLevel = new Set(values).size === 1;
  return {
    figures: figures.map(
      (figure, i): Placed<G> => ({ ...figure, x: rounded(across(days[i] as number)), y: isLevel ? 50 : rounded(up(figure.value)) }),
    ),
    first: name.format(from),
    last: name.format(to),
  };
};
