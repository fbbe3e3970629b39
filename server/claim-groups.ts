import "server-only";
import { Prisma } from "#prisma/generated/client";
import { asCovered, type Covered } from "./coverage.ts";
import { historyOrder, joinLatest } from "./in-hand.ts";
import type { ReadClient } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type HistoryOrder, noProgress, type ProgressCount, progressOf } from "./progress.ts";

/** Claims of a document that stand alike: how many, and the places of their words, the same words again among them: "start end", UTF-16, with commas between. */
export type ClaimGroup = HistoryOrder & { documentId: string; isCheckable: boolean; isNotFactual: boolean; claims: number; places: string };

/**
 * SQL: the claims that are found in some documents, each with its history and `also`: where the same words stand again, ",start end" each. `documents`: their
 * ids, as an array; `seenBy`: who looks; null: as it is.
 */
export const histories = (documents: Prisma.Sql, seenBy: Actor | null) => Prisma.sql`
  select c.id, c."documentId", c.start, c."end", c.quote, c."isCheckable", coalesce(v.ruling = 'NOT_FACTUAL', false) as "isNotFactual", ${historyOrder(seenBy)}, again.also
  from "Claim" c
  ${joinLatest(seenBy)}
  left join (
    select n."claimId", string_agg(',' || n.start || ' ' || n."end", '') as also
    from "Anchor" n
    where n.ordinal > 0 and n."versionId" = any(array(
      select distinct on (w."documentId") w.id from "DocumentVersion" w where w."documentId" = any(${documents}) order by w."documentId", w.number desc
    ))
    group by 1
  ) again on again."claimId" = c.id
  where c."documentId" = any(${documents}) and c."goneAt" is null`;

/** SQL: `histories` in groups that stand alike. Rows are few, however many claims: the database groups histories, `progressOf` says what they amount to. */
export const groupsOf = (claims: Prisma.Sql) => Prisma.sql`
  select "documentId", "isCheckable", "isNotFactual", "isRuled", "isChangedSince", "isInHand", "isQueried", count(*)::int as claims,
    string_agg(start || ' ' || "end" || coalesce(also, ''), ',') as places
  from ${claims} c group by 1, 2, 3, 4, 5, 6, 7`;

/** The claims of a dossier's documents that are not put aside, in groups that stand alike. One statement. */
export const groupClaims = (client: Pick<ReadClient, "$queryRaw">, dossierId: string, seenBy: Actor | null): Promise<ClaimGroup[]> => {
  const documents = Prisma.sql`array(select id from "Document" where "dossierId" = ${dossierId} and "archivedAt" is null)`;
  return client.$queryRaw<ClaimGroup[]>(groupsOf(Prisma.sql`(${histories(documents, seenBy)})`));
};

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
