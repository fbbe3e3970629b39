import "server-only";
import { Prisma } from "#prisma/generated/client";
import { plainId } from "./dossiers.ts";
import type { Actor } from "./policy.ts";
import type { Ruling } from "./rulings.ts";
import { veiledFrom } from "./second-reading/veil.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

/** A verdict on the same point in another dossier. `claimId`: its address. */
export type EarlierVerdict = {
  claimId: string;
  quote: string;
  ruling: Ruling;
  shouldRead: string | null;
  asOf: Date;
  person: string;
  dossier: string;
  document: string;
};

/** So many are shown, the latest day first. */
const most = 10;

/** A row of JSON, in which a day is a text. */
export type EarlierRow = Omit<EarlierVerdict, "asOf"> & { asOf: string };

export const tellEarlier = (rows: readonly EarlierRow[]): EarlierVerdict[] => rows.map((row) => ({ ...row, asOf: new Date(row.asOf) }));

/**
 * SQL: what stands ruled in the other dossiers of the actor's desks on claims of the same kind in the same words, or on the same point of fact:
 * of each claim its latest verdict, unless the claim was given another meaning since.
 */
export const earlierVerdicts = (actor: Actor, claimId: string) => Prisma.sql`
    with own as (
      select c.id, c."dossierId", c.kind, claim_words(c.quote) as words from "Claim" c
      join "Dossier" o on o.id = c."dossierId" and o."deskId" = any(${[...actor.desks.keys()]}) where c.id = ${plainId(claimId)}
    ),
    same as (
      select c.id from own join "Claim" c on claim_words(c.quote) = own.words and c.kind = own.kind
      union
      select l."claimId" from own
      join "PointClaim" m on m."claimId" = own.id join "PointSide" n on n.id = m."sideId" join "Point" p on p.id = n."pointId" and p."goneAt" is null
      join "Point" q on q.key = p.key and q."goneAt" is null join "PointSide" s on s."pointId" = q.id join "PointClaim" l on l."sideId" = s.id
    )
    select c.id as "claimId", c.quote, v.ruling::text as ruling, v."shouldRead", v."asOf", w.name as person, o.title as dossier, d.title as document
    from own cross join same
    join "Claim" c on c.id = same.id and c."dossierId" <> own."dossierId"
    join "Dossier" o on o.id = c."dossierId" and o."deskId" = any(${[...actor.desks.keys()]})
    join "Document" d on d.id = c."documentId" join "Import" i on i.id = d."importId" and i."undoneAt" is null
    cross join lateral (select * from ${standingVerdicts} w where "claimId" = c.id order by sequence desc limit 1) v
    join "Person" w on w.id = v."personId"
    where (c."changedAt" is null or c."changedAt" <= v."createdAt") and c.id not in ${veiledFrom(actor)}
    order by v."asOf" desc, v."createdAt" desc, v.id
    limit ${most}`;
