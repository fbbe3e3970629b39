import "server-only";
import { Prisma } from "#prisma/generated/client";
import { plainId } from "./dossiers.ts";
import type { Actor } from "./policy.ts";

/** A date that a document tells: YYYY-MM-DD, both included. `claimId`, `quote`: the first claim that tells it; `claims`: how many do. */
export type ToldDate = { documentId: string; claimId: string; quote: string; from: string; to: string; claims: number };

/** More marks than this are no picture any more. */
const mostDates = 60;

/** A date as the database tells it. `all`: how many there are. */
export type DateRow = ToldDate & { all: number };

/** SQL: the resolved dates of a dossier's claims, each once for its document, at most 60: of every document those that most claims tell. */
export const toldDates = (actor: Actor, dossierId: string) => Prisma.sql`
    with told as (
      select c."documentId", left(fact->'value'->>'from', 10) as "from", left(fact->'value'->>'to', 10) as "to",
        (array_agg(c.id order by (c.kind = 'DATE') desc, c.start))[1] as "claimId",
        (array_agg(c.quote order by (c.kind = 'DATE') desc, c.start))[1] as quote,
        count(distinct c.id)::int as claims
      from "Claim" c
      cross join lateral jsonb_array_elements(c.facts) fact
      where c."documentId" = any(array(
          select d.id from "Document" d
          join "Dossier" o on o.id = d."dossierId" and o."deskId" = any(${[...actor.desks.keys()]})
          join "Import" i on i.id = d."importId" and i."undoneAt" is null
          where d."dossierId" = ${plainId(dossierId)} and d."archivedAt" is null
        ))
        and c."goneAt" is null and c.facts @> '[{"type": "date"}]' and fact->>'type' = 'date' and fact->'value'->>'basis' <> 'unresolved'
      group by 1, 2, 3
    ), ranked as (
      select told.*, row_number() over (partition by "documentId" order by claims desc, "from", "to") as rank, count(*) over ()::int as all from told
    )
    select "documentId", "claimId", quote, "from", "to", claims, "all" from ranked order by rank, "from", "to", "documentId" limit ${mostDates}`;

export const tellDates = (rows: readonly DateRow[]): { dates: ToldDate[]; all: number } => ({
  dates: rows.map(({ all, ...date }) => date),
  all: rows[0]?.all ?? 0,
});
