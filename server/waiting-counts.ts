import "server-only";
import { cache } from "react";
import { plainId } from "./dossiers.ts";
import { isOpenThread } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { isUnveiledTalk, veiledFrom } from "./second-reading/veil.ts";

/** How many threads and queries of a dossier are open, as their lists show them to the actor. One statement, asked once a request. */
export const countWaiting = cache(async (actor: Actor, dossierId: string): Promise<{ threads: number; queries: number }> => {
  const [row] = await db.$queryRaw<{ threads: number; queries: number }[]>`
    select
      (select count(*)::int from "Comment" t where t."dossierId" = o.id and ${isOpenThread} and ${isUnveiledTalk(actor)}) as threads,
      (select count(*)::int from "Query" q join "Claim" c on c.id = q."claimId" join "Document" d on d.id = c."documentId" and d."archivedAt" is null
        where q."dossierId" = o.id and not exists (select from "QueryClosing" w where w."queryId" = q.id)
          and (q."personId" = ${actor.id} or c.id not in ${veiledFrom(actor)})) as queries
    from "Dossier" o where o.id = ${plainId(dossierId)} and o."deskId" = any(${[...actor.desks.keys()]})`;
  return row ?? { threads: 0, queries: 0 };
});
