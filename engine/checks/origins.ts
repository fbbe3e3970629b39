import type { Reading } from "../reading.ts";
import { twice } from "./twice.ts";

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
  const holders = new Map<number, number[]>();
  const isShared = twice(readings.map(({ prints }) => prints));
  const counts = new Uint32Array(readings.length);
  readings.forEach(({ prints }, index) => {
    const others: number[] = [];
    for (const print of prints) {
      if (!isShared(print)) continue;
      const held = holders.get(print);
      for (const other of held ?? []) if ((counts[other] as number)++ === 0) others.push(other);
      if (!held) holders.set(print, [index]);
      else if (held.length < mostHolders) held.push(index);
    }
    for (const other of others) {
      const shared = counts[other] as number;
      const smaller = Math.min(prints.length, (readings[other] as Reading).prints.length);
      if (shared >= fewestShared && shared >= smaller * sharedPart) parents[originOf(index)] = originOf(other);
      counts[other] = 0;
    }
  });
  return new Map(readings.map(({ document }, index) => [document.id, originOf(index)]));
}
