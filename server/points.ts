import "server-only";
import { Prisma } from "#prisma/generated/client";
import { plainId } from "./dossiers.ts";
import type { PointRow } from "./grid.ts";
import type { Actor } from "./policy.ts";

/** Which part of the grid is asked for. `page`: from 1. */
export type PointsAsked = { state?: PointRow["state"]; page?: number };

/** Points of fact with their sides, and how many there are in each state. */
export type PointsFound = { points: PointRow[]; counts: Partial<Record<PointRow["state"], number>> };

/** So many points stand on one page of the grid. */
export const pointsAtOnce = 50;

/**
 * SQL: a page of a dossier's points of fact that stand, with their sides and the claims of documents that are not put aside, in the order of `gridOf`: by
 * gravity, then as the documents tell them. No more of it is read than is shown.
 */
export const pointsFound = (actor: Actor, dossierId: string, { state, page = 1 }: PointsAsked) => Prisma.sql`
    with standing as (
      select p.id, p.label, p.kind::text as kind, p.state::text as state, min(d.position * ${2 ** 32}::bigint + c.start) as place
      from "Point" p
      join "PointSide" s on s."pointId" = p.id
      join "PointClaim" l on l."sideId" = s.id
      join "Claim" c on c.id = l."claimId" and c."goneAt" is null
      join "Document" d on d.id = c."documentId" and d."archivedAt" is null
      where p."goneAt" is null and p."dossierId" = (
        select id from "Dossier" where id = ${plainId(dossierId)} and "deskId" = any(${[...actor.desks.keys()]}))
      group by p.id
    ), shown as (
      select * from standing where ${state ? Prisma.sql`state = ${state}` : Prisma.sql`true`}
      order by ${gravity}, place, label collate "C", id limit ${pointsAtOnce} offset ${(page - 1) * pointsAtOnce}
    ), told as (
      select p.*, (
        select json_agg(json_build_object('value', s.value, 'origins', s.origins, 'claims', coalesce(c.claims, '[]'::json)) order by s.ordinal)
        from "PointSide" s
        left join lateral (
          select json_agg(json_build_object('id', c.id, 'documentId', c."documentId", 'quote', c.quote, 'start', c.start) order by c.start) as claims
          from "PointClaim" l
          join "Claim" c on c.id = l."claimId" and c."goneAt" is null
          join "Document" d on d.id = c."documentId" and d."archivedAt" is null
          where l."sideId" = s.id
        ) c on true
        where s."pointId" = p.id
      ) as sides
      from shown p
    )
    select (select coalesce(json_agg(json_build_object('id', id, 'label', label, 'kind', kind, 'state', state, 'sides', sides)), '[]') from told) as points,
      (select coalesce(json_object_agg(state, points), '{}') from (select state, count(*) as points from standing group by state) x) as counts`;

const gravity = Prisma.sql`array_position(array['DIFFER', 'UNCLEAR', 'AGREE', 'SINGLE'], state)`;
