import "server-only";
import { asCovered, type Covered } from "./coverage.ts";
import { historyOrder, joinLatest } from "./in-hand.ts";
import type { ReadClient } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type HistoryOrder, noProgress, type ProgressCount, progressOf } from "./progress.ts";

/** Claims of a document that stand alike: how many, and the places of their words, the same words again among them: "start end", UTF-16, with commas between. */
export type ClaimGroup = HistoryOrder & { documentId: string; isCheckable: boolean; isNotFactual: boolean; claims: number; places: string };

/**
 * The claims of a dossier's documents that are not put aside, in groups. `seenBy`: who looks; null: as it is. One statement and few rows, however many claims:
 * the database groups histories, `progressOf` says what they amount to.
 */
export const groupClaims = (client: Pick<ReadClient, "$queryRaw">, dossierId: string, seenBy: Actor | null): Promise<ClaimGroup[]> =>
  client.$queryRaw<ClaimGroup[]>`
    with standing as materialized (
      select d.id, (select v.id from "DocumentVersion" v where v."documentId" = d.id order by v.number desc limit 1) as "versionId"
      from "Document" d where d."dossierId" = ${dossierId} and d."archivedAt" is null
    ), again as (
      select n."claimId", string_agg(',' || n.start || ' ' || n."end", '') as places
      from "Anchor" n where n."versionId" = any(array(select "versionId" from standing)) and n.ordinal > 0 group by 1
    )
    select c."documentId", c."isCheckable", coalesce(v.ruling = 'NOT_FACTUAL', false) as "isNotFactual", ${historyOrder(seenBy)}, count(*)::int as claims,
      string_agg(c.start || ' ' || c."end" || coalesce(again.places, ''), ',') as places
    from "Claim" c
    ${joinLatest(seenBy)}
    left join again on again."claimId" = c.id
    where c."documentId" = any(array(select id from standing)) and c."goneAt" is null
    group by 1, 2, 3, 4, 5, 6, 7`;

/** How many checkable claims of a document stand where. */
export const progressIn = (groups: readonly ClaimGroup[], documentId: string): ProgressCount => {
  const count = noProgress();
  for (const group of groups) if (group.documentId === documentId && group.isCheckable) count[progressOf(group)] += group.claims;
  return count;
};

/** The claims of a document as coverage asks of them. */
export const coveredIn = (groups: readonly ClaimGroup[], documentId: string): Covered[] =>
  groups
    .filter((group) => group.documentId === documentId)
    .flatMap(({ isCheckable, isNotFactual, places, ...history }) => {
      const standing = { isCheckable, progress: progressOf(history), ruling: isNotFactual ? "NOT_FACTUAL" : null };
      return places.split(",").map((place) => {
        const [start, end] = place.split(" ");
        return asCovered({ ...standing, start: Number(start), end: Number(end) });
      });
    });
