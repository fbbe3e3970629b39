import "server-only";
import { claimAddress } from "../claims.ts";
import { underCheck } from "../coverage.ts";
import type { ReadClient } from "../lib/db.ts";
import { inMarks } from "../passages.ts";
import { claimProgress } from "../progress.ts";
import { type BlockerGroup, group, short } from "./group.ts";

/** The documents themselves, where there are none, and the claims under check that nobody has ruled on or that need a re-check. */
export const findOpenClaims = async (client: ReadClient, dossierId: string): Promise<BlockerGroup[]> => {
  const documents = await client.document.findMany({
    where: { dossierId, archivedAt: null },
    orderBy: { position: "asc" },
    select: { id: true, role: true },
  });
  const claims = await client.claim.findMany({
    where: { documentId: { in: underCheck(documents).map((d) => d.id) }, goneAt: null, isCheckable: true },
    orderBy: [{ document: { position: "asc" } }, { start: "asc" }, { end: "desc" }],
    select: {
      id: true,
      documentId: true,
      quote: true,
      changedAt: true,
      document: { select: { key: true } },
      verdicts: { orderBy: { sequence: "desc" }, take: 1, select: { createdAt: true } },
      queries: { where: { closing: null }, take: 1, select: { id: true } },
    },
  });
  const said = claims.map((claim) => ({
    progress: claimProgress({
      ruledAt: claim.verdicts[0]?.createdAt ?? null,
      changedAt: claim.changedAt,
      isInHand: false,
      isQueried: claim.queries.length > 0,
    }),
    blocker: {
      about: claim.document.key,
      sentence: inMarks(short(claim.quote)),
      address: claimAddress(dossierId, claim.documentId, claim.id),
    },
  }));
  const withProgress = (progress: string) => said.filter((c) => c.progress === progress).map((c) => c.blocker);
  const nothing = { about: "", sentence: "There is nothing in this dossier to sign.", address: `/dossiers/${dossierId}/import` };
  return [
    group("documents", "Documents", documents.length ? [] : [nothing], () => "There is no document in this dossier."),
    group(
      "unchecked",
      "Claims nobody has ruled on",
      withProgress("unchecked"),
      (n) => `${n === 1 ? "1 claim has" : `${n} claims have`} not been ruled on.`,
    ),
    group(
      "needsRecheck",
      "Claims that need a re-check",
      withProgress("needsRecheck"),
      (n) => `${n === 1 ? "1 claim needs" : `${n} claims need`} a re-check: the meaning changed after the verdict.`,
    ),
  ];
};
