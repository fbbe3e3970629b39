import "server-only";
import { compareReadings, type Result } from "#engine";
import { carriedOf } from "./analysis/carried.ts";
import { storeClaims } from "./analysis/claims.ts";
import { asStored } from "./analysis/diff.ts";
import { storeFlags } from "./analysis/flags.ts";
import { storePoints } from "./analysis/points.ts";
import { readTexts } from "./analysis/readings.ts";
import { storeSupports } from "./analysis/supports.ts";
import { type CurrentText, listCurrentTexts } from "./analysis/texts.ts";
import type { WriteClient } from "./lib/db.ts";
import { registerFor } from "./register.ts";

/** What a reading of the dossier came to. */
export type ReadingCount = { documents: number; claims: number; points: number; conflicts: number; unclear: number; agreements: number };

/**
 * READ: documents → engine → claims, points, supports and flags, inside the act's own transaction. What stands is updated by key and never
 * deleted: what is no longer found is marked as gone, what is found again comes back, and all that people said stays.
 */
export const readDossierAgain = async (tx: WriteClient, dossierId: string): Promise<ReadingCount> => {
  const texts = await listCurrentTexts(tx, dossierId);
  const { deskId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { deskId: true } });
  const { register, hash } = await registerFor(deskId, tx);
  const carried = carriedOf(
    dossierId,
    texts.reduce((sum, { input }) => sum + input.text.length, 0),
  );
  const readings = await readTexts(tx, texts, register, hash, carried.readings);
  return storeResult(tx, dossierId, texts, compareReadings(readings, register, carried.memory));
};

/** Writes one result of the engine over what stands. A result of the same texts writes nothing. */
export const storeResult = async (
  tx: WriteClient,
  dossierId: string,
  texts: readonly CurrentText[],
  result: Result,
): Promise<ReadingCount> => {
  const at = new Date();
  const { claims: found, points, findings } = asStored(result);
  const claims = await storeClaims(tx, dossierId, texts, found, at);
  await storePoints(tx, dossierId, claims, points, at);
  await storeSupports(tx, dossierId, claims, findings, at);
  await storeFlags(tx, dossierId, texts, claims, findings, at);
  const count = (relation: string) => findings.filter((f) => f.relation === relation).length;
  return {
    documents: texts.length,
    claims: found.length,
    points: points.length,
    conflicts: count("conflict"),
    unclear: count("unclear"),
    agreements: count("agreement"),
  };
};
