import "server-only";
import { Prisma } from "#prisma/generated/client";

/** SQL: has somebody proposed a verdict on claim `c` that is not answered yet, or an open thread on it? What `claimProgress` calls "in hand". */
export const isInHand = Prisma.sql`(
  exists (select from "Proposal" p where p."claimId" = c.id and not exists (select from "ProposalAnswer" w where w."proposalId" = p.id))
  or exists (
    select from "Comment" t where t."claimId" = c.id and t."parentId" is null and coalesce(
      (select e.kind <> 'RESOLVED' from "CommentEvent" e where e."commentId" = t.id order by e."createdAt" desc, e.id desc limit 1), true)
  )
)`;
