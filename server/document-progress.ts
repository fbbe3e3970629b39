import "server-only";
import { historyOrder, joinLatest } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type HistoryOrder, noProgress, type ProgressCount, progressOf } from "./progress.ts";

/**
 * How many checkable claims stand where, by document. Documents that were put aside are left out, and what is no longer found. One query,
 * whatever the number of claims: the database counts histories, `progressOf` says what they amount to.
 */
export const listProgress = async (actor: Actor, dossierIds: string[]): Promise<Map<string, ProgressCount>> => {
  const rows = await db.$queryRaw<(HistoryOrder & { documentId: string; claims: number })[]>`
    select c."documentId", ${historyOrder(actor)}, count(*)::int as claims
    from "Claim" c
    ${joinLatest(actor)}
    where c."goneAt" is null and c."isCheckable" and c."documentId" = any(array(
      select d.id from "Document" d join "Dossier" o on o.id = d."dossierId" and o."deskId" = any(${[...actor.desks.keys()]})
      where d."dossierId" = any(${dossierIds}) and d."archivedAt" is null
    ))
    group by 1, 2, 3, 4, 5`;
  const byDocument = new Map<string, ProgressCount>();
  for (const row of rows) {
    const { documentId, claims } = row;
    const count = byDocument.get(documentId) ?? noProgress();
    count[progressOf(row)] += claims;
    byDocument.set(documentId, count);
  }
  return byDocument;
};

/** Several documents as one. */
export const sumProgress = (counts: Iterable<ProgressCount | undefined>): ProgressCount => {
  const sum = noProgress();
  for (const count of counts) for (const state of Object.keys(sum) as (keyof ProgressCount)[]) sum[state] += count?.[state] ?? 0;
  return sum;
};
