import type { Reading } from "../reading.ts";

/** Two documents with this share of the smaller one's prints in common have one origin. */
const sharedPart = 0.3;
const fewestShared = 3;

/**
 * Which documents are independent of each other: a number for each document id. Documents that share long stretches word for word (wire copy)
 * have the same number. `prints` of a reading are drawn from its own words, quotations left out: two outlets may quote the same speech.
 */
export function originsOf(readings: readonly Reading[]): Map<string, number> {
  const origins = readings.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (origins[root] !== root) root = origins[root] as number;
    return root;
  };
  const holders = new Map<number, number[]>();
  readings.forEach((reading, index) => {
    for (const print of new Set(reading.prints)) holders.set(print, [...(holders.get(print) ?? []), index]);
  });
  const shared = new Map<string, number>();
  for (const indexes of holders.values())
    for (let a = 0; a < Math.min(indexes.length, 50); a++)
      for (let b = a + 1; b < Math.min(indexes.length, 50); b++)
        shared.set(`${indexes[a]} ${indexes[b]}`, (shared.get(`${indexes[a]} ${indexes[b]}`) ?? 0) + 1);
  for (const [pair, times] of shared) {
    const [a, b] = pair.split(" ").map(Number) as [number, number];
    const smaller = Math.min(...[a, b].map((index) => new Set((readings[index] as Reading).prints).size));
    if (times >= fewestShared && times >= smaller * sharedPart) origins[rootOf(b)] = rootOf(a);
  }
  return new Map(readings.map(({ document }, index) => [document.id, rootOf(index)]));
}
