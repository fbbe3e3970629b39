import "server-only";
import { Prisma } from "#prisma/generated/client";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type ActRow, lastAct, tellLastAct } from "./undo.ts";
import { type Waiting, waiting } from "./waiting-counts.ts";

/** What stands over every page of a dossier: the actor's own last act, and how much waits for somebody. One statement. */
export const readHeader = async (actor: Actor, dossier: { id: string; deskId: string }) => {
  const one = (row: Prisma.Sql) => Prisma.sql`(select row_to_json(x) from (${row}) x)`;
  const [row] = await db.$queryRaw<{ last: ActRow | null; waiting: Waiting }[]>`
    select ${one(lastAct(actor, plainId(dossier.id)))} as last, ${one(waiting(actor))} as waiting
    from "Dossier" o where o.id = ${plainId(dossier.id)} and o."deskId" = any(${[...actor.desks.keys()]})`;
  return { last: tellLastAct(actor, dossier.deskId, row?.last ?? null), waiting: row?.waiting ?? { threads: 0, queries: 0 } };
};
