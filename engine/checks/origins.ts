import type { Reading } from "../reading.ts";
import { carried } from "./carried.ts";
import type { Dossier } from "./check.ts";
import { onceEach } from "./once-each.ts";
import { isTwice, newTally, recount, type Tally } from "./twice.ts";

/** Two documents with this share of the smaller one's prints in common have one origin. */
const sharedPart = 0.3;
const fewestShared = 3;
/** A document is held against so many that share a stretch with it, the first ones: copies of one text are joined through them. */
const mostHolders = 40;

/**
 * Which documents are independent of each other: a number for each document id. Documents that share long stretches word for word (wire copy)
 * have the same number. `prints` of a reading are drawn from its own words, quotations left out: two outlets may quote the same speech.
 */
export function originsOf(dossier: Dossier): Map<string, number> {
  const { readings } = dossier;
  const parents = readings.map((_, index) => index);
  const originOf = (index: number): number => {
    let origin = index;
    while (parents[origin] !== origin) origin = parents[origin] as number;
    return origin;
  };
  const holders = new Map<number, number[]>();
  const tally = tallied(dossier);
  const counts = new Uint32Array(readings.length);
  readings.forEach((reading, index) => {
    const prints = printsOf(reading);
    const others: number[] = [];
    for (let at = 0; at < prints.length; at++) {
      const print = prints[at] as number;
      if (!isTwice(tally, print)) continue;
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

/** Numbers of 32 bits, one behind the other: all of them are looked at each time. */
const printsOf = onceEach(({ prints }: Reading) => Int32Array.from(prints));

const stateOf = carried(() => ({ tally: newTally(), known: new Set<Reading>() }));

/** How often prints stand in a dossier: carried on with its memory. */
function tallied(dossier: Dossier): Tally {
  const { tally, known } = stateOf(dossier);
  const here = new Set(dossier.readings);
  const came = dossier.readings.filter((reading) => !known.has(reading));
  const went = [...known].filter((reading) => !here.has(reading));
  for (const reading of went) known.delete(reading);
  for (const reading of came) known.add(reading);
  const [inCame, inWent, all] = [came, went, dossier.readings].map((some) => some.map(({ prints }) => prints)) as [
    number[][],
    number[][],
    number[][],
  ];
  recount(tally, { came: inCame, went: inWent, all });
  return tally;
}
