import "server-only";
import { Prisma } from "#prisma/generated/client";
import type { claimKinds } from "#words";
import { checkerOf } from "./assignee.ts";
import { plainId } from "./dossiers.ts";
import { isInHand, isQueried } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { type ClaimProgress, type HistoryOrder, progressOf } from "./progress.ts";
import { isWeak, type Method, type Ruling } from "./rulings.ts";
import { veiledFrom } from "./second-reading/veil.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

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
      supersededAt: true,
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
  /** Who checks it: by an assignment of its own, else by that of its document */
  checkerId: string | null;
  /** Their name, where it is an assignment of its own */
  checker: string | null;
};

/** A claim as the database tells it. */
export type ClaimRow = Omit<ListedClaim, "progress" | "isWeak" | "also" | "checkerId"> &
  HistoryOrder & { ownChecker: string | null; documentChecker: string | null; also: ListedClaim["also"] | null; method: Method | null };

/** SQL: whom claim `c` and its document were given to, as `ca` and `da`. */
export const assigned = Prisma.sql`
  left join "ClaimAssignment" ca on ca."claimId" = c.id
  left join "DocumentAssignment" da on da."documentId" = c."documentId"`;

/**
 * SQL: the claims that stand in a stretch of a document's current text, with one of their places at least, in the order of the text, outer before inner.
 * `within`: UTF-16 offsets.
 */
export const claimsWithin = (actor: Actor, documentId: string, within: { start: number; end: number }) => Prisma.sql`
  select c.id, c.kind::text as kind, c.quote, c.start, c."end", c."isCheckable", c.origin = 'PERSON' as "isMarked",
    v.ruling::text as ruling, v.method::text as method, v."createdAt" is not null as "isRuled", coalesce(c."changedAt" > v."createdAt", false) as "isChangedSince",
    a.also, ${isInHand(actor)} as "isInHand", ${isQueried(actor)} as "isQueried", ca."personId" as "ownChecker", da."personId" as "documentChecker", cp.name as checker
  from (
    select n."claimId", json_agg(json_build_object('start', n.start, 'end', n."end") order by n.ordinal) filter (where n.ordinal > 0) as also
    from "Anchor" n
    where n."versionId" = (select id from "DocumentVersion" where "documentId" = ${plainId(documentId)} order by number desc limit 1)
      and n.start < ${within.end} and n."end" > ${within.start}
    group by 1
  ) a
  join "Claim" c on c.id = a."claimId" and c."goneAt" is null
  join "Dossier" d on d.id = c."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
  ${assigned}
  left join "Person" cp on cp.id = ca."personId"
  left join lateral (
    select ruling, method, "createdAt" from ${standingVerdicts} w where "claimId" = c.id and c.id not in ${veiledFrom(actor)} order by sequence desc limit 1
  ) v on true
  order by c.start, c."end" desc, c.id`;

export const tellClaims = (rows: readonly ClaimRow[]): ListedClaim[] =>
  rows.map(({ also, method, isRuled, isChangedSince, isInHand, isQueried, ownChecker, documentChecker, ...row }) => ({
    ...row,
    checkerId: checkerOf(ownChecker, documentChecker),
    also: also ?? [],
    progress: progressOf({ isRuled, isChangedSince, isInHand, isQueried }),
    isWeak: row.ruling !== null && isWeak({ ruling: row.ruling, method }),
  }));

/** The claims that stand in a stretch of a document. One query, whatever their number. */
export const listClaimsWithin = async (actor: Actor, documentId: string, within: { start: number; end: number }): Promise<ListedClaim[]> =>
  tellClaims(await db.$queryRaw<ClaimRow[]>(claimsWithin(actor, documentId, within)));

/** Where a claim stands: its address, which opens at its words. NotThere to strangers. */
export const addressOfClaim = async (actor: Actor, claimId: string): Promise<string> => {
  const { id, dossierId, documentId } = await requireClaim(actor, claimId);
  return claimAddress(dossierId, documentId, id);
};

export const claimAddress = (dossierId: string, documentId: string, claimId: string): string =>
  `/dossiers/${dossierId}/documents/${documentId}?claim=${claimId}#claim-${claimId}`;
