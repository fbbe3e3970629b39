import "server-only";
import { cache } from "react";
import { Prisma } from "#prisma/generated/client";
import { type StepRow, stepRows, tellSteps } from "./claim-steps.ts";
import { plainId } from "./dossiers.ts";
import { type EarlierRow, earlierVerdicts, tellEarlier } from "./earlier-verdicts.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

/** So many passages of a side of a point are shown beside a claim; the rest are counted. */
export const mostPassages = 25;

/** SQL: the current texts of the documents that speak on the same points of fact as a claim. */
const textsBeside = (actor: Actor, claimId: string) => Prisma.sql`
  select d.id as "documentId", v.text
  from "Document" d
  cross join lateral (select text from "DocumentVersion" where "documentId" = d.id order by number desc limit 1) v
  where d."archivedAt" is null and d.id in (
    select said."documentId"
    from "Claim" own
    join "Dossier" o on o.id = own."dossierId" and o."deskId" = any(${[...actor.desks.keys()]})
    join "PointClaim" m on m."claimId" = own.id
    join "PointSide" n on n.id = m."sideId"
    join "Point" p on p.id = n."pointId" and p."goneAt" is null
    join "PointSide" s on s."pointId" = p.id
    cross join lateral (
      select c."documentId" from "PointClaim" l join "Claim" c on c.id = l."claimId" where l."sideId" = s.id order by c.start limit ${mostPassages}
    ) said
    where own.id = ${plainId(claimId)})`;

type Row = { steps: StepRow[]; earlier: EarlierRow[]; texts: { documentId: string; text: string }[] };

/**
 * What lies around a claim: the way through its document from it, earlier verdicts on the same point, and the texts in which others speak of it, by the
 * ids of their documents. One statement, asked once a request.
 */
export const readBeside = cache(async (actor: Actor, documentId: string, claimId: string) => {
  const all = (rows: Prisma.Sql) => Prisma.sql`(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
  const [row] = await db.$queryRaw<Row[]>`
    select ${all(stepRows(actor, documentId, [], plainId(claimId)))} as steps, ${all(earlierVerdicts(actor, claimId))} as earlier,
      ${all(textsBeside(actor, claimId))} as texts`;
  const { steps, earlier, texts } = row as Row;
  return {
    steps: tellSteps(steps),
    earlier: tellEarlier(earlier),
    texts: new Map(texts.map(({ documentId, text }) => [documentId, text])),
  };
});
