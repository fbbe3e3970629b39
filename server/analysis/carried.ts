import "server-only";
import { type Memory, newMemory, type Reading } from "#engine";

/** What this process still knows of a dossier that it read: the readings by their key, and what the last comparison left. */
export type Carried = { readings: Map<string, Reading>; memory: Memory };

/** Of so many dossiers, those read last, and of no more text in one (in characters): what is held takes some 32 times as much (`npm run bench -- memory`). */
const most = 3;
const longest = 1_500_000;

const held = new Map<string, Carried>();

/**
 * What is known of a dossier, to be carried on in place. It may be empty or gone at any time: that costs time and changes no result, because a
 * reading's key holds all that it hangs on.
 */
export const carriedOf = (dossierId: string, characters: number): Carried => {
  const known = held.get(dossierId) ?? { readings: new Map(), memory: newMemory() };
  held.delete(dossierId);
  if (characters <= longest) held.set(dossierId, known);
  for (const id of [...held.keys()].slice(0, Math.max(0, held.size - most))) held.delete(id);
  return known;
};
