/** What a benchmark tells. `spread`: the lower and upper quartile of the rounds. `atLeast`, `atMost`: the target of `value`. */
export type Figure = { name: string; value: number; unit: string; spread?: [number, number]; atLeast?: number; atMost?: number };

/** A benchmark: what it asks, and its figures. It runs alone in a process of its own. */
export type Benchmark = { asks: string; figures: () => Figure[] | Promise<Figure[]> };

export const rounds = 9;
/** Rounds that are not counted: code is compiled while it runs. */
const warmUps = 4;

/** Milliseconds of this thread’s own time that some work takes: what else the machine does at that moment does not count. */
export function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Times of each of several works, taken in turn, round after round, so that what slows the machine slows all of them; the first rounds warm up. */
export function alternate<Name extends string>(works: Record<Name, () => unknown>, times = rounds): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let warm = 0; warm < warmUps; warm++) for (const name of names) works[name]();
  for (let round = 0; round < times; round++) for (const name of names) taken[name].push(timeOf(works[name]));
  return taken;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (high - low) * (at - Math.floor(at));
}

/** The median of some values, with its quartiles, as a figure. */
export const medianOf = (values: readonly number[]): { value: number; spread: [number, number] } => ({
  value: quantile(values, 0.5),
  spread: [quantile(values, 0.25), quantile(values, 0.75)],
});

/** Round by round the one over the other. */
export const ratios = (over: readonly number[], under: readonly number[]) => over.map((value, round) => value / (under[round] as number));

/** The slope of log time on log size: 1 is linear, 2 quadratic. */
export function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, at) => [Math.log(size), Math.log(times[at] as number)] as const);
  const mean = (part: 0 | 1) => points.reduce((sum, point) => sum + point[part], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
