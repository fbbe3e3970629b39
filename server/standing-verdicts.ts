import { Prisma } from "#prisma/generated/client";

/**
 * Which verdicts count: those that nobody took back (see undo.ts). Whoever reads what was ruled asks one of these; the history of a claim, and the next
 * sequence, go over all.
 */

/** `where` of a Verdict: nobody took it back. */
export const isStanding = { undoing: null } satisfies Prisma.VerdictWhereInput;

/** SQL: the verdicts that nobody took back. `from ${standingVerdicts} v where v."claimId" = …` */
export const standingVerdicts = Prisma.sql`(
  select w.* from "Verdict" w where not exists (select from "VerdictUndoing" u where u."verdictId" = w.id)
)`;

/** How often something was ruled on a claim or taken back: what a form was made from. Without a taking back it is the sequence of the latest verdict. */
export const verdictsSeen = (verdicts: readonly { undoing: object | null }[]): number =>
  verdicts.length + verdicts.filter(({ undoing }) => undoing).length;
