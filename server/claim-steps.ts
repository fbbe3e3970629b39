import "server-only";
import { cache } from "react";
import { Prisma } from "#prisma/generated/client";
import type { StepGroup } from "./claim-order.ts";
import { assigned } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { historyOrder, joinLatest } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type HistoryOrder, progressOf } from "./progress.ts";
import type { Sheet } from "./sheets.ts";

/** A group as the database counts it. */
export type StepRow = Omit<StepGroup, "progress"> & HistoryOrder;

/**
 * SQL: the claims of a document that stand alike, sheet by sheet, and where they lie about one of them (`from`). However many claims there are, rows are
 * few: the database counts histories, `progressOf` says what they amount to.
 */
export const stepRows = (actor: Actor, documentId: string, sheets: readonly Sheet[], from: string | null) => Prisma.sql`
  with way as materialized (
    select c.id, c.start, c."isCheckable", width_bucket(c.start, ${sheets.map(({ start }) => start)}::int[]) as sheet, ${historyOrder(actor)},
      coalesce(ca."personId", da."personId") is not distinct from ${actor.id} as "isOwn", (row_number() over (order by c.start, c."end" desc, c.id))::int as number
    from "Claim" c
    ${joinLatest(actor)}
    ${assigned}
    where c."documentId" = (
        select d.id from "Document" d join "Dossier" o on o.id = d."dossierId" and o."deskId" = any(${[...actor.desks.keys()]}) where d.id = ${plainId(documentId)})
      and c."goneAt" is null
  ), alike as (
    select sheet, "isCheckable", "isRuled", "isChangedSince", "isInHand", "isQueried", "isOwn", count(*)::int as claims, coalesce(bool_or(number = here), false) as "isHere",
      min(number) as first, max(number) filter (where number < here) as before, min(number) filter (where number > here) as after
    from way cross join (select (select number from way where id = ${from}) as here) h
    group by 1, 2, 3, 4, 5, 6, 7
  )
  select alike.sheet, alike."isCheckable", alike."isRuled", alike."isChangedSince", alike."isInHand", alike."isQueried", alike."isOwn", claims, "isHere",
    ${step("first")}, ${step("before")}, ${step("after")}
  from alike
  join way first_step on first_step.number = alike.first
  left join way before_step on before_step.number = alike.before
  left join way after_step on after_step.number = alike.after`;

/** SQL: a row of the way as a step; null where there is none. */
const step = (row: "first" | "before" | "after") => {
  const of = Prisma.raw(`${row}_step`);
  return Prisma.sql`case when ${of}.id is not null then json_build_object('id', ${of}.id, 'start', ${of}.start, 'number', ${of}.number) end as ${Prisma.raw(row)}`;
};

export const tellSteps = (rows: readonly StepRow[]): StepGroup[] => rows.map((row) => ({ ...row, progress: progressOf(row) }));

/** The way through a document's claims, from one of them. One statement, few rows, asked once a request. */
export const listSteps = cache(
  async (actor: Actor, documentId: string, sheets: readonly Sheet[], from: string): Promise<StepGroup[]> =>
    tellSteps(await db.$queryRaw<StepRow[]>(stepRows(actor, documentId, sheets, plainId(from)))),
);
