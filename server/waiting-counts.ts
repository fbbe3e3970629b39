import "server-only";
import { Prisma } from "#prisma/generated/client";
import { isOpenThread } from "./in-hand.ts";
import type { Actor } from "./policy.ts";
import { isUnveiledTalk, veiledFrom } from "./second-reading/veil.ts";

/** How many threads and queries of a dossier are open. */
export type Waiting = { threads: number; queries: number };

/** SQL: how many threads and queries of dossier `o` are open, as their lists show them to the actor. */
export const waiting = (actor: Actor) => Prisma.sql`
  select
    (select count(*)::int from "Comment" t where t."dossierId" = o.id and ${isOpenThread} and ${isUnveiledTalk(actor)}) as threads,
    (select count(*)::int from "Query" q join "Claim" c on c.id = q."claimId" join "Document" d on d.id = c."documentId" and d."archivedAt" is null
      where q."dossierId" = o.id and not exists (select from "QueryClosing" w where w."queryId" = q.id)
        and (q."personId" = ${actor.id} or c.id not in ${veiledFrom(actor)})) as queries`;
