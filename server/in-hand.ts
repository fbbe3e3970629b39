import "server-only";
import { Prisma } from "#prisma/generated/client";
import type { Actor } from "./policy.ts";
import { veiledFrom } from "./second-reading/veil.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

/** What `claimProgress` asks of a claim's history, as the database tells it. */

/** SQL: does comment `t` open a thread that is not resolved? */
export const isOpenThread = Prisma.sql`t."parentId" is null and coalesce(
  (select e.kind <> 'RESOLVED' from "CommentEvent" e where e."commentId" = t.id order by e."createdAt" desc, e.id desc limit 1), true)`;

/**
 * SQL: has somebody proposed a verdict on claim `c` that is not answered yet, or an open thread on it? What `claimProgress` calls "in hand". A second reader who is
 * still to rule is not shown what was proposed or said.
 */
export const isInHand = (actor: Actor) => Prisma.sql`(c.id not in ${veiledFrom(actor)} and (
  exists (select from "Proposal" p where p."claimId" = c.id and not exists (select from "ProposalAnswer" w where w."proposalId" = p.id))
  or exists (select from "Comment" t where t."claimId" = c.id and ${isOpenThread})
))`;

/**
 * SQL: is a question about claim `c` to author or source still open? Without somebody who looks, as it is; a second reader who is still to rule knows of their own
 * questions alone.
 */
export const isQueried = (seenBy?: Actor) => Prisma.sql`exists (
  select from "Query" q where q."claimId" = c.id and not exists (select from "QueryClosing" w where w."queryId" = q.id)
    and ${seenBy ? Prisma.sql`(q."personId" = ${seenBy.id} or c.id not in ${veiledFrom(seenBy)})` : Prisma.sql`true`}
)`;

/**
 * SQL, for claims by the thousand: the latest verdict on claim `c` is joined to it as `v`, by one pass over both and not by a look for each. `seenBy`: who looks;
 * without somebody, as it is (a second reader is not shown what was ruled).
 */
export const joinLatest = (seenBy: Actor | null) => Prisma.sql`
  left join ${standingVerdicts} v on v."claimId" = c.id and ${seenBy ? Prisma.sql`c.id not in ${veiledFrom(seenBy)}` : Prisma.sql`true`}
    and not exists (select from ${standingVerdicts} later where later."claimId" = v."claimId" and later.sequence > v.sequence)`;

/** SQL: the columns of `HistoryOrder`, of claim `c` with its latest verdict `v`. Who is in hand of it is told to somebody only. */
export const historyOrder = (seenBy: Actor | null) => Prisma.sql`
  v.id is not null as "isRuled", coalesce(c."changedAt" > v."createdAt", false) as "isChangedSince",
  ${seenBy ? isInHand(seenBy) : Prisma.sql`false`} as "isInHand", ${isQueried(seenBy ?? undefined)} as "isQueried"`;
