import "server-only";
import { cache } from "react";
import { Prisma } from "#prisma/generated/client";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type ActRow, lastAct, tellLastAct } from "./undo.ts";
import { type Waiting, waiting } from "./waiting-counts.ts";

/** What stands over every page of a dossier: the actor's own last act, and how much waits for somebody. One statement a request. */
export const readHeader = (actor: Actor, { id, deskId }: { id: string; deskId: string }) => read(actor, id, deskId);

/** Asked by the layout and, for the open card, by the page. */
const read = cache(async (actor: Actor, dossierId: string, deskId: string) => {
  const one = (row: Prisma.Sql) => Prisma.sql`(select row_to_json(x) from (${row}) x)`;
  const [row] = await db.$queryRaw<{ last: ActRow | null; waiting: Waiting }[]>`
    select ${one(lastAct(actor, plainId(dossierId)))} as last, ${one(waiting(actor))} as waiting
    from "Dossier" o where o.id = ${plainId(dossierId)} and o."deskId" = any(${[...actor.desks.keys()]})`;
  return { last: tellLastAct(actor, deskId, row?.last ?? null), waiting: row?.waiting ?? { threads: 0, queries: 0 } };
});
