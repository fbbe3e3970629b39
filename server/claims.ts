import "server-only";
import { cache } from "react";
import type { claimKinds } from "#words";
import { plainId } from "./dossiers.ts";
import { isInHand, isQueried } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type ClaimProgress, claimProgress } from "./progress.ts";
import { isWeak, type Method, type Ruling } from "./rulings.ts";
import { veiledFrom } from "./second-reading/veil.ts";

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
  isQueried: boolean;
};

/**
 * The claims that stand in a stretch of a document's current text, with one of their places at least, in the order of the text, outer before inner.
 * `within`: UTF-16 offsets. One query, whatever their number, asked once a request.
 */
export const listClaimsWithin = (
  actor: Actor,
  documentId: string,
  { start, end }: { start: number; end: number },
): Promise<ListedClaim[]> => listWithin(actor, documentId, start, end);

const listWithin = cache(async (actor: Actor, documentId: string, from: number, to: number): Promise<ListedClaim[]> => {
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.kind::text as kind, c.quote, c.start, c."end", c."isCheckable", c.origin = 'PERSON' as "isMarked", c."changedAt",
      v.ruling::text as ruling, v.method::text as method, v."createdAt" as "ruledAt", a.also, ${isInHand(actor)} as "isInHand", ${isQueried} as "isQueried"
    from (
      select n."claimId", json_agg(json_build_object('start', n.start, 'end', n."end") order by n.ordinal) filter (where n.ordinal > 0) as also
      from "Anchor" n
      where n."versionId" = (select id from "DocumentVersion" where "documentId" = ${plainId(documentId)} order by number desc limit 1)
        and n.start < ${to} and n."end" > ${from}
      group by 1
    ) a
    join "Claim" c on c.id = a."claimId" and c."goneAt" is null
    join "Dossier" d on d.id = c."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
    left join lateral (
      select ruling, method, "createdAt" from "Verdict" where "claimId" = c.id and c.id not in ${veiledFrom(actor)} order by sequence desc limit 1
    ) v on true
    order by c.start, c."end" desc, c.id`;
  return rows.map(({ also, method, ruledAt, changedAt, isInHand, isQueried, ...row }) => ({
    ...row,
    also: also ?? [],
    progress: claimProgress({ ruledAt, changedAt, isInHand, isQueried }),
    isWeak: row.ruling !== null && isWeak({ ruling: row.ruling, method }),
  }));
});

/** A claim as one step of the way through a document. */
export type ClaimStep = Pick<ListedClaim, "id" | "start" | "isCheckable" | "progress">;

/** The way through all claims of a document, in the order of the text. One light query, asked once a request. */
export const listSteps = cache(async (actor: Actor, documentId: string): Promise<ClaimStep[]> => {
  const rows = await db.$queryRaw<(Omit<ClaimStep, "progress"> & Pick<Row, "ruledAt" | "changedAt" | "isInHand" | "isQueried">)[]>`
    select c.id, c.start, c."isCheckable", c."changedAt", v."ruledAt", ${isInHand(actor)} as "isInHand", ${isQueried} as "isQueried"
    from "Claim" c
    join "Dossier" d on d.id = c."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
    left join lateral (
      select max("createdAt") as "ruledAt" from "Verdict" where "claimId" = c.id and c.id not in ${veiledFrom(actor)}
    ) v on true
    where c."documentId" = ${plainId(documentId)} and c."goneAt" is null
    order by c.start, c."end" desc, c.id`;
  return rows.map(({ ruledAt, changedAt, isInHand, isQueried, ...row }) => ({
    ...row,
    progress: claimProgress({ ruledAt, changedAt, isInHand, isQueried }),
  }));
});

/** Where a claim stands: its address, which opens at its words. NotThere to strangers. */
export const addressOfClaim = async (actor: Actor, claimId: string): Promise<string> => {
  const { id, dossierId, documentId } = await requireClaim(actor, claimId);
  return claimAddress(dossierId, documentId, id);
};

export const claimAddress = (dossierId: string, documentId: string, claimId: string): string =>
  `/dossiers/${dossierId}/documents/${documentId}?claim=${claimId}#claim-${claimId}`;
