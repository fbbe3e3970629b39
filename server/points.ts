import "server-only";
import { plainId } from "./dossiers.ts";
import type { PointRow } from "./grid.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

/** The points of fact of a dossier that stand, with their sides and the claims of documents that are not put aside. One query. */
export const listPoints = (actor: Actor, dossierId: string): Promise<PointRow[]> =>
  db.$queryRaw<PointRow[]>`
    select p.id, p.label, p.kind::text as kind, p.state::text as state, json_agg(
      json_build_object('value', s.value, 'origins', s.origins, 'claims', coalesce(c.claims, '[]'::json)) order by s.ordinal) as sides
    from "Point" p
    join "Dossier" o on o.id = p."dossierId" and o."deskId" = any(${[...actor.desks.keys()]})
    join "PointSide" s on s."pointId" = p.id
    left join lateral (
      select json_agg(json_build_object('id', c.id, 'documentId', c."documentId", 'quote', c.quote, 'start', c.start) order by c.start) as claims
      from "PointClaim" l
      join "Claim" c on c.id = l."claimId" and c."goneAt" is null
      join "Document" d on d.id = c."documentId" and d."archivedAt" is null
      where l."sideId" = s.id
    ) c on true
    where p."dossierId" = ${plainId(dossierId)} and p."goneAt" is null
    group by p.id`;
