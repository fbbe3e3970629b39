import "server-only";
import { cache } from "react";
import type { claimKinds } from "#words";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type ClaimProgress, claimProgress } from "./progress.ts";
import { isWeak, type Method, type Ruling } from "./rulings.ts";

export type ClaimKind = keyof typeof claimKinds;

/** A claim on one of the actor's desks, gone or not; else NotThere. */
export const requireClaim = async (actor: Actor, claimId: string) => {
  const claim = await db.claim.findFirst({
    where: { id: plainId(claimId), dossier: deskScope(actor), document: { import: { undoneAt: null } } },
    select: {
      id: true,
      dossierId: true,
      documentId: true,
      quote: true,
      start: true,
      end: true,
      sentenceStart: true,
      sentenceEnd: true,
      goneAt: true,
      dossier: { select: { deskId: true } },
    },
  });
  if (!claim) throw new NotThere("claim");
  const { dossier, ...rest } = claim;
  return { ...rest, deskId: dossier.deskId };
};

export type StandingClaim = Awaited<ReturnType<typeof requireClaim>>;

/** A claim as the galley marks it. `also`: the same words again in repeated passages; `ruling`: that of the latest verdict. */
export type ListedClaim = {
  id: string;
  kind: ClaimKind;
  quote: string;
  start: number;
  end: number;
  also: { start: number; end: number }[];
  isCheckable: boolean;
  isMarked: boolean;
  progress: ClaimProgress;
  ruling: Ruling | null;
  isWeak: boolean;
};

type Row = Omit<ListedClaim, "progress" | "isWeak" | "also"> & {
  also: ListedClaim["also"] | null;
  method: Method | null;
  ruledAt: Date | null;
  changedAt: Date | null;
  isInHand: boolean;
};

/** The claims that stand in a document, in the order of the text, outer before inner. One query, whatever their number. */
export const listClaimsOfDocument = cache(async (actor: Actor, documentId: string): Promise<ListedClaim[]> => {
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.kind::text as kind, c.quote, c.start, c."end", c."isCheckable", c.origin = 'PERSON' as "isMarked", c."changedAt",
      v.ruling::text as ruling, v.method::text as method, v."createdAt" as "ruledAt", a.also,
      exists (select from "Proposal" p where p."claimId" = c.id and not exists (select from "ProposalAnswer" w where w."proposalId" = p.id))
      or exists (
        select from "Comment" t where t."claimId" = c.id and t."parentId" is null and coalesce(
          (select e.kind <> 'RESOLVED' from "CommentEvent" e where e."commentId" = t.id order by e."createdAt" desc, e.id desc limit 1), true)
      ) as "isInHand"
    from "Claim" c
    join "Dossier" d on d.id = c."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
    left join lateral (
      select ruling, method, "createdAt" from "Verdict" where "claimId" = c.id order by sequence desc limit 1
    ) v on true
    left join lateral (
      select json_agg(json_build_object('start', n.start, 'end', n."end") order by n.ordinal) as also
      from "Anchor" n join "DocumentVersion" w on w.id = n."versionId"
      where n."claimId" = c.id and n.ordinal > 0 and w.number = (select max(number) from "DocumentVersion" where "documentId" = c."documentId")
    ) a on true
    where c."documentId" = ${plainId(documentId)} and c."goneAt" is null
    order by c.start, c."end" desc, c.id`;
  return rows.map(({ also, method, ruledAt, changedAt, isInHand, ...row }) => ({
    ...row,
    also: also ?? [],
    progress: claimProgress({ ruledAt, changedAt, isInHand }),
    isWeak: row.ruling !== null && isWeak({ ruling: row.ruling, method }),
  }));
});

/** Where a claim stands: its address, which opens at its words. NotThere to strangers. */
export const addressOfClaim = async (actor: Actor, claimId: string): Promise<string> => {
  const { id, dossierId, documentId } = await requireClaim(actor, claimId);
  return claimAddress(dossierId, documentId, id);
};

export const claimAddress = (dossierId: string, documentId: string, claimId: string): string =>
  `/dossiers/${dossierId}/documents/${documentId}?claim=${claimId}#claim-${claimId}`;
