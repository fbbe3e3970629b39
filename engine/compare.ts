import type { Dossier } from "./checks/check.ts";
import { compareAll, compareText, type Memory, type Told, tell, toldOf } from "./checks/findings.ts";
import { checks } from "./checks/index.ts";
import { originsOf } from "./checks/origins.ts";
import { pointsOf, type Row, rowOf } from "./checks/points.ts";
import type { Reading } from "./reading.ts";
import type { Register } from "./register/entries.ts";
import type { Claim, Result } from "./types.ts";
import { engineVersion } from "./version.ts";

/**
 * Compares what documents say. The result lists the documents as they were handed in; everything else is the same in any order of them.
 * Throws where two readings have one id.
 *
 * `memory`: what an earlier comparison of much the same readings (the same objects, not copies) left; it is carried on in place. With it only
 * what the new or missing readings touch is compared again; the result is the same to the byte.
 */
export function compareReadings(readings: readonly Reading[], register: Register, memory?: Memory): Result {
  const ids = new Set<string>();
  for (const { document } of readings) {
    if (ids.has(document.id)) throw new RangeError(`two documents have the id “${document.id}”`);
    ids.add(document.id);
  }
  const dossier: Dossier = {
    readings: [...readings].sort((a, b) => compareText(a.document.id, b.document.id)),
    register,
    ...(memory ? { memory } : {}),
  };
  const told: Told[] = [];
  const rows: Row[] = [];
  for (const compared of compareAll(checks, dossier, memory)) {
    for (const one of toldOf(compared)) told.push(one);
    const row = rowOf(compared);
    if (row) rows.push(row);
  }
  return {
    engine: engineVersion,
    documents: readings.map(({ document, blocks, sentences }) => ({ id: document.id, blocks, sentences })),
    claims: claimsOf(readings),
    findings: tell(told, dossier),
    points: pointsOf(rows, originsOf(dossier)),
  };
}

/** A dossier has so many claims that joining lists of them, or a list that grows, took a tenth of a comparison. */
function claimsOf(readings: readonly Reading[]): Claim[] {
  const all = new Array<Claim>(readings.reduce((sum, { claims }) => sum + claims.length, 0));
  let at = 0;
  for (const { claims } of readings) for (const claim of claims) all[at++] = claim;
  return all;
}
