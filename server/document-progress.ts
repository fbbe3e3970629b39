import "server-only";
import { listCurrentTexts } from "./analysis/texts.ts";
import { type Coverage, countCoverage, underCheck } from "./coverage.ts";
import { coverTexts } from "./covered.ts";
import { plainId } from "./dossiers.ts";
import { isInHand, isQueried } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type HistoryOrder, noProgress, type ProgressCount, progressOf } from "./progress.ts";
import { veiledFrom } from "./second-reading/veil.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

/**
 * How many checkable claims stand where, by document. Documents that were put aside are left out, and what is no longer found. One query,
 * whatever the number of claims: the database counts histories, `progressOf` says what they amount to.
 */
export const listProgress = async (actor: Actor, dossierIds: string[]): Promise<Map<string, ProgressCount>> => {
  const rows = await db.$queryRaw<(HistoryOrder & { documentId: string; claims: number })[]>`
    select c."documentId", v.at is not null as "isRuled", coalesce(c."changedAt" > v.at, false) as "isChangedSince", ${isInHand(actor)} as "isInHand",
      ${isQueried(actor)} as "isQueried", count(*)::int as claims
    from "Claim" c
    join "Document" d on d.id = c."documentId" and d."archivedAt" is null
    join "Dossier" o on o.id = c."dossierId" and o."deskId" = any(${[...actor.desks.keys()]})
    cross join lateral (select max("createdAt") as at from ${standingVerdicts} w where "claimId" = c.id and c.id not in ${veiledFrom(actor)}) v
    where c."dossierId" = any(${dossierIds}) and c."goneAt" is null and c."isCheckable"
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

/** What has happened to the words of each document under check. */
export const listCoverage = async (actor: Actor, dossierId: string): Promise<Map<string, Coverage>> => {
  const dossier = await db.dossier.findFirst({ where: { id: plainId(dossierId), ...deskScope(actor) }, select: { deskId: true } });
  if (!dossier) return new Map();
  const texts = underCheck(
    (await listCurrentTexts(db, dossierId)).map((text) => ({ ...text, role: text.input.role === "draft" ? "DRAFT" : "SOURCE" })),
  );
  const covered = await coverTexts(db, dossier.deskId, texts, actor);
  return new Map(covered.map(({ documentId, words }) => [documentId, countCoverage(words)]));
};
