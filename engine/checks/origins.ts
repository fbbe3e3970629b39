import type { Reading } from "../reading.ts";

/** Two documents with this share of the smaller one's prints in common have one origin. */
const sharedPart = 0.3;
const fewestShared = 3;
/** A document is held against so many that share a stretch with it, the first ones: copies of one text are joined through them. */
const mostHolders = 40;

/**
 * Which documents are independent of each other: a number for each document id. Documents that share long stretches word for word (wire copy)
 * have the same number. `prints` of a reading are drawn from its own words, quotations left out: two outlets may quote the same speech.
 */
export function originsOf(readings: readonly Reading[]): Map<string, number> {
  const parents = readings.map((_, index) => index);
  const originOf = (index: number): number => {
    let origin = index;
    while (parents[origin] !== origin) origin = parents[origin] as number;
    return origin;
  };
  for (const [pair, shared] of sharedPrints(readings)) {
    const [a, b] = pair.split(" ").map(Number) as [number, number];
    const smaller = Math.min(readings[a]?.prints.length ?? 0, readings[b]?.prints.length ?? 0);
    if (shared >= fewestShared && shared >= smaller * sharedPart) parents[originOf(b)] = originOf(a);
  }
  return new Map(readings.map(({ document }, index) => [document.id, originOf(index)]));
}

/** How many prints each pair of documents shares, by "index index"; pairs that share none are not listed. */
function sharedPrints(readings: readonly Reading[]): Map<string, number> {
  const holders = new Map<number, number[]>();
  const shared = new Map<string, number>();
  readings.forEach(({ prints }, index) => {
    for (const print of prints) {
      const held = holders.get(print) ?? [];
      for (const other of held) shared.set(`${other} ${index}`, (shared.get(`${other} ${index}`) ?? 0) + 1);
      if (held.length < mostHolders) holders.set(print, [...held, index]);
    }
  });
  return shared;
}
