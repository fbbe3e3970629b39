import type { Dossier } from "./checks/check.ts";
import { compareAll, compareText, tell } from "./checks/findings.ts";
import { checks } from "./checks/index.ts";
import { originsOf } from "./checks/origins.ts";
import { pointsOf } from "./checks/points.ts";
import type { Reading } from "./reading.ts";
import type { Register } from "./register/entries.ts";
import type { Result } from "./types.ts";
import { engineVersion } from "./version.ts";

/**
 * Compares what documents say. The result lists the documents as they were handed in; everything else is the same in any order of them.
 * Throws where two readings have one id.
 */
export function compareReadings(readings: readonly Reading[], register: Register): Result {
  const ids = readings.map(({ document }) => document.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new RangeError(`two documents have the id “${twice}”`);
  const dossier: Dossier = { readings: [...readings].sort((a, b) => compareText(a.document.id, b.document.id)), register };
  const compared = compareAll(checks, dossier);
  return {
    engine: engineVersion,
    documents: readings.map(({ document, blocks, sentences }) => ({ id: document.id, blocks, sentences })),
    claims: readings.flatMap(({ claims }) => claims),
    findings: tell(compared),
    points: pointsOf(compared, originsOf(dossier.readings)),
  };
}
