import "server-only";
import { Prisma } from "#prisma/generated/client";
import { type FlagHistory, flagState, isUndecided } from "./flag-state.ts";
import { isInHand, isQueried } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { claimProgress, noProgress, type ProgressCount } from "./progress.ts";
import { veiledFrom } from "./second-reading/veil.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

/** A dossier with what the actor is to check in it and nobody has done: claims by document, and flags. */
export type AssignedDossier = {
  id: string;
  title: string;
  documents: { id: string; title: string; progress: ProgressCount }[];
  flags: number;
};

/** Any two moments, the second after the first: counting needs no more of a history than what came after what. */
const [earlier, later] = [new Date(1), new Date(2)];

/** SQL: the claims that somebody checks (see `checkerOf`): given to them, or to nobody while their document is. */
const claimsOf = (actor: Actor) => Prisma.sql`(
  select "claimId" as id from "ClaimAssignment" where "personId" = ${actor.id}
  union all
  select c.id from "DocumentAssignment" da join "Claim" c on c."documentId" = da."documentId"
  where da."personId" = ${actor.id} and not exists (select from "ClaimAssignment" ca where ca."claimId" = c.id)
)`;

/** SQL: dossiers of the actor's desks in which something can still be done. */
const inWork = (actor: Actor) => Prisma.sql`
  "Dossier" o on o."deskId" = any(${[...actor.desks.keys()]}) and o."archivedAt" is null
    and not exists (select from "SignOff" s where s."dossierId" = o.id and not exists (select from "Reopening" r where r."signOffId" = s.id))`;

/** What was given to the actor and is still to be done, over all dossiers, those begun last first. Two queries. */
export const listAssigned = async (actor: Actor): Promise<AssignedDossier[]> => {
  const [claims, flags] = await Promise.all([countClaims(actor), listUndecided(actor)]);
  const dossiers = new Map<string, AssignedDossier>();
  const dossierOf = (row: { dossierId: string; dossier: string }) => {
    const known = dossiers.get(row.dossierId) ?? { id: row.dossierId, title: row.dossier, documents: [], flags: 0 };
    dossiers.set(row.dossierId, known);
    return known;
  };
  for (const { progress, documentId, document, ...row } of claims)
    if (Object.entries(progress).some(([state, n]) => state !== "checked" && n > 0))
      dossierOf(row).documents.push({ id: documentId, title: document, progress });
  for (const row of flags) dossierOf(row).flags++;
  return [...dossiers.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
};

type ClaimRow = {
  dossierId: string;
  dossier: string;
  documentId: string;
  document: string;
  isRuled: boolean;
  isChangedSince: boolean;
  isInHand: boolean;
  isQueried: boolean;
  claims: number;
};

/** Documents in their order, each with how far the actor's claims in it are. */
const countClaims = async (actor: Actor) => {
  const rows = await db.$queryRaw<ClaimRow[]>`
    select o.id as "dossierId", o.title as dossier, d.id as "documentId", d.title as document, v.at is not null as "isRuled",
      coalesce(c."changedAt" > v.at, false) as "isChangedSince", ${isInHand(actor)} as "isInHand", ${isQueried(actor)} as "isQueried", count(*)::int as claims
    from ${claimsOf(actor)} m
    join "Claim" c on c.id = m.id and c."goneAt" is null and c."isCheckable"
    join "Document" d on d.id = c."documentId" and d."archivedAt" is null
    join ${inWork(actor)} and o.id = c."dossierId"
    cross join lateral (select max("createdAt") as at from ${standingVerdicts} w where "claimId" = c.id and c.id not in ${veiledFrom(actor)}) v
    group by 1, 2, 3, 4, 5, 6, 7, 8, d.position order by d.position`;
  const documents = new Map<string, Omit<ClaimRow, "claims"> & { progress: ProgressCount }>();
  for (const { claims, ...row } of rows) {
    const document = documents.get(row.documentId) ?? { ...row, progress: noProgress() };
    documents.set(row.documentId, document);
    document.progress[claimProgress({ ...row, ruledAt: row.isRuled ? earlier : null, changedAt: row.isChangedSince ? later : null })] +=
      claims;
  }
  return [...documents.values()];
};

type FlagRow = {
  dossierId: string;
  dossier: string;
  changedAt: Date | null;
  isMuted: boolean;
  outcome: FlagHistory["decisions"][number]["outcome"] | null;
  decidedAt: Date | null;
};

/** Flags that point at the actor's claims, or at words in no claim of a document that is theirs, and that nobody has decided. */
const listUndecided = async (actor: Actor) => {
  const rows = await db.$queryRaw<FlagRow[]>`
    select o.id as "dossierId", o.title as dossier, f."changedAt", w.outcome::text as outcome, w."createdAt" as "decidedAt",
      coalesce(m.kind = 'MUTED', false) as "isMuted"
    from "Flag" f
    join ${inWork(actor)} and o.id = f."dossierId"
    left join lateral (select outcome, "createdAt" from "FlagDecision" where "flagId" = f.id order by sequence desc limit 1) w on true
    left join lateral (select kind from "Muting" where "dossierId" = f."dossierId" and "check" = f."check" order by sequence desc limit 1) m on true
    where f."goneAt" is null and f.id in (
      select s."flagId" from "FlagSide" s join ${claimsOf(actor)} mine on mine.id = s."claimId"
      union
      select s."flagId" from "FlagSide" s join "DocumentAssignment" da on da."documentId" = s."documentId" where da."personId" = ${actor.id} and s."claimId" is null
    )`;
  return rows.filter(({ changedAt, isMuted, outcome, decidedAt }) => {
    const decisions = outcome && decidedAt ? [{ sequence: 1, outcome, createdAt: decidedAt }] : [];
    return isUndecided(flagState({ changedAt, goneAt: null, isMuted, decisions }));
  });
};
