import "server-only";
import { claimAddress } from "../claims.ts";
import { underCheck } from "../coverage.ts";
import { isQueried } from "../in-hand.ts";
import type { ReadClient } from "../lib/db.ts";
import { inMarks } from "../passages.ts";
import type { Actor } from "../policy.ts";
import { type ClaimProgress, type HistoryOrder, progressOf } from "../progress.ts";
import { standingVerdicts } from "../standing-verdicts.ts";
import { type Blocker, type BlockerGroup, group, short } from "./group.ts";

/** The documents themselves, where there are none, and the claims under check that nobody has ruled on or that need a re-check, at most `most` of each. */
export const findOpenClaims = async (client: ReadClient, dossierId: string, _: Actor, most: number): Promise<BlockerGroup[]> => {
  const documents = await client.document.findMany({
    where: { dossierId, archivedAt: null },
    orderBy: { position: "asc" },
    select: { id: true, role: true },
  });
  const rows = await listOpenClaims(
    client,
    underCheck(documents).map((d) => d.id),
    most,
  );
  const open = (progress: ClaimProgress) => {
    const found = rows.filter((row) => progressOf(row) === progress);
    const blockers = found.map(({ id, documentId, about, quote }): Blocker => {
      return { about, sentence: inMarks(short(quote)), address: claimAddress(dossierId, documentId, id) };
    });
    return [blockers, found[0]?.claims ?? 0] as const;
  };
  const [[unchecked, uncheckedCount], [changed, changedCount]] = [open("unchecked"), open("needsRecheck")];
  const nothing = { about: "", sentence: "There is nothing in this dossier to sign.", address: `/dossiers/${dossierId}/import` };
  return [
    group("documents", "Documents", documents.length ? [] : [nothing], () => "There is no document in this dossier."),
    group(
      "unchecked",
      "Claims nobody has ruled on",
      unchecked,
      (n) => `${n === 1 ? "1 claim has" : `${n} claims have`} not been ruled on.`,
      uncheckedCount,
    ),
    group(
      "needsRecheck",
      "Claims that need a re-check",
      changed,
      (n) => `${n === 1 ? "1 claim needs" : `${n} claims need`} a re-check: the text or its meaning changed after the verdict.`,
      changedCount,
    ),
  ];
};

type ClaimRow = HistoryOrder & { id: string; documentId: string; about: string; quote: string; claims: number };

/** The claims of documents that have the same history: the first of them in the order of the text, and how many there are. */
const listOpenClaims = (client: ReadClient, documentIds: string[], most: number) =>
  client.$queryRaw<ClaimRow[]>`
    with claim as (
      select c.id, c."documentId", c.quote, c.start, c."end", d.key as about, d.position, v.at is not null as "isRuled",
        coalesce(c."changedAt" > v.at, false) as "isChangedSince", ${isQueried()} as "isQueried"
      from "Claim" c
      join "Document" d on d.id = c."documentId"
      cross join lateral (select max("createdAt") as at from ${standingVerdicts} w where "claimId" = c.id) v
      where c."documentId" = any(${documentIds}) and c."goneAt" is null and c."isCheckable"
    ), ordered as (
      select *, row_number() over (partition by "isRuled", "isChangedSince", "isQueried" order by position, start, "end" desc, id) as number,
        (count(*) over (partition by "isRuled", "isChangedSince", "isQueried"))::int as claims
      from claim
    )
    select id, "documentId", quote, about, "isRuled", "isChangedSince", false as "isInHand", "isQueried", claims
    from ordered where number <= ${most} order by number`;
