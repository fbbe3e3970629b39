import "server-only";
import type { actions } from "./audit.ts";
import { underCheck } from "./coverage.ts";
import { listProgress, sumProgress } from "./document-progress.ts";
import { type FlagHistory, flagState, isUndecided } from "./flag-state.ts";
import { db } from "./lib/db.ts";
import { mutedChecks } from "./muted-checks.ts";
import { type Actor, deskScope } from "./policy.ts";
import { veiledFrom } from "./second-reading/veil.ts";

/** Dossiers on one page of the list. */
export const pageLength = 40;

/**
 * The dossiers of the actor's desks, the latest first; `page` from 1. Each with what is under check, the flags that are still to be decided
 * by gravity, who made it, and what happened last. The number of queries does not grow with the list.
 */
export const listDossiers = async (actor: Actor, { isArchived, page }: { isArchived: boolean; page: number }) => {
  const dossiers = await db.dossier.findMany({
    where: { ...deskScope(actor), archivedAt: isArchived ? { not: null } : null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageLength,
    take: pageLength + 1,
    select: {
      id: true,
      title: true,
      createdAt: true,
      desk: { select: { id: true, name: true } },
      createdBy: { select: { name: true } },
      documents: { where: { archivedAt: null }, select: { id: true, role: true } },
      flags: { where: { goneAt: null }, select: { check: true, severity: true, changedAt: true, goneAt: true, decisions: latest } },
      mutings: { select: { check: true, sequence: true, kind: true } },
      signOffs: { where: { reopening: null }, select: { id: true } },
    },
  });
  const shown = dossiers.slice(0, pageLength);
  const ids = shown.map((d) => d.id);
  const [progress, last] = await Promise.all([listProgress(actor, ids), listLast(actor, ids)]);
  return {
    hasMore: dossiers.length > pageLength,
    dossiers: shown.map(({ flags, mutings, signOffs, documents, ...dossier }) => ({
      ...dossier,
      documents: documents.length,
      progress: sumProgress(underCheck(documents).map((d) => progress.get(d.id))),
      flags: countBySeverity(undecided(flags, mutedChecks(mutings))),
      isSignedOff: signOffs.length > 0,
      last: last.get(dossier.id) ?? null,
    })),
  };
};

export type ListedDossier = Awaited<ReturnType<typeof listDossiers>>["dossiers"][number];

const latest = { orderBy: { sequence: "desc" }, take: 1, select: { sequence: true, outcome: true, createdAt: true } } as const;

export const countBySeverity = (flags: readonly { severity: "ERROR" | "WARNING" | "NOTE" }[]) => {
  const count = { ERROR: 0, WARNING: 0, NOTE: 0 };
  for (const { severity } of flags) count[severity]++;
  return count;
};

const undecided = <F extends Omit<FlagHistory, "isMuted"> & { check: string }>(flags: readonly F[], muted: ReadonlyMap<string, unknown>) =>
  flags.filter((flag) => isUndecided(flagState({ ...flag, isMuted: muted.has(flag.check) })));

type Last = { dossierId: string; action: keyof typeof actions; createdAt: Date; name: string | null };

/** The last act in each dossier; what was done to a claim that the actor is to read a second time, or follows from it, is not told. */
const listLast = async (actor: Actor, dossierIds: string[]): Promise<Map<string, Last>> => {
  const rows = await db.$queryRaw<Last[]>`
    with veiled as materialized (select "claimId" as id from ${veiledFrom(actor)} v),
    untold as materialized (
      select 'claim:' || id as subject from veiled
      union all select 'proposal:' || p.id from "Proposal" p join veiled v on v.id = p."claimId"
      union all select 'correction:' || k.id from "Correction" k join veiled v on v.id = k."claimId"
      union all select 'comment:' || t.id from "Comment" t join veiled v on v.id = t."claimId"
      union all select 'comment:' || t.id from "Comment" t join "FlagSide" s on s."flagId" = t."flagId" join veiled v on v.id = s."claimId"
      union all select 'comment:' || t.id from "Comment" t join "Claim" c on c."documentId" = t."documentId" join veiled v on v.id = c.id
      union all select 'query:' || q.id from "Query" q join veiled v on v.id = q."claimId" where q."personId" <> ${actor.id}
    )
    select e."dossierId", e.action, e."createdAt", p.name
    from unnest(${dossierIds}::text[]) as d(id)
    cross join lateral (
      select * from "AuditEntry" where chain = d.id and subject not in (select subject from untold) order by sequence desc limit 1
    ) e
    left join "Person" p on p.id = e."actorId"`;
  return new Map(rows.map((row) => [row.dossierId, row]));
};
