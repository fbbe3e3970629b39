import "server-only";
import { cache } from "react";
import { Prisma } from "#prisma/generated/client";
import type { Step, StepGroup } from "./claim-order.ts";
import { assigned } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { isInHand, isQueried } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type HistoryOrder, progressOf } from "./progress.ts";
import { veiledFrom } from "./second-reading/veil.ts";
import type { Sheet } from "./sheets.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

/** A group as the database counts it. A step is told as "number start id", so that the least of them is the first. */
export type StepRow = Omit<StepGroup, "progress" | "first" | "before" | "after"> &
  HistoryOrder & { first: string; before: string | null; after: string | null };

/**
 * SQL: the claims of a document that stand alike, sheet by sheet, and where they lie about one of them (`from`). However many claims there are, rows are
 * few: the database counts histories, `progressOf` says what they amount to.
 */
export const stepRows = (actor: Actor, documentId: string, sheets: readonly Sheet[], from: string | null) => Prisma.sql`
  with way as (
    select c.id, c.start, c."isCheckable", width_bucket(c.start, ${sheets.map(({ start }) => start)}::int[]) as sheet, v.at is not null as "isRuled",
      coalesce(c."changedAt" > v.at, false) as "isChangedSince", ${isInHand(actor)} as "isInHand", ${isQueried(actor)} as "isQueried",
      coalesce(ca."personId", da."personId") is not distinct from ${actor.id} as "isOwn", row_number() over (order by c.start, c."end" desc, c.id) as number
    from "Claim" c
    join "Dossier" d on d.id = c."dossierId" and d."deskId" = any(${[...actor.desks.keys()]})
    ${assigned}
    left join lateral (select max("createdAt") as at from ${standingVerdicts} w where "claimId" = c.id and c.id not in ${veiledFrom(actor)}) v on true
    where c."documentId" = ${plainId(documentId)} and c."goneAt" is null
  )
  select sheet, "isCheckable", "isRuled", "isChangedSince", "isInHand", "isQueried", "isOwn", count(*)::int as claims, coalesce(bool_or(number = here), false) as "isHere",
    min(step) as first, max(step) filter (where number < here) as before, min(step) filter (where number > here) as after
  from (
    select way.*, to_char(number, 'FM00000000') || ' ' || start || ' ' || id collate "C" as step, (select number from way where id = ${from}) as here from way
  ) steps
  group by 1, 2, 3, 4, 5, 6, 7`;

export const tellSteps = (rows: readonly StepRow[]): StepGroup[] =>
  rows.map((row) => ({
    ...row,
    progress: progressOf(row),
    first: tellStep(row.first),
    before: row.before === null ? null : tellStep(row.before),
    after: row.after === null ? null : tellStep(row.after),
  }));

const tellStep = (told: string): Step => {
  const [number, start, id = ""] = told.split(" ");
  return { number: Number(number), start: Number(start), id };
};

/** The way through a document's claims, from one of them. One statement, few rows, asked once a request. */
export const listSteps = cache(
  async (actor: Actor, documentId: string, sheets: readonly Sheet[], from: string): Promise<StepGroup[]> =>
    tellSteps(await db.$queryRaw<StepRow[]>(stepRows(actor, documentId, sheets, plainId(from)))),
);
