import "server-only";
import type { Prisma } from "#prisma/generated/client";
import { claimAddress } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { isResolved, latestEvent } from "./thread-state.ts";

const person = { select: { name: true } } as const;
const said = { id: true, body: true, createdAt: true, person } as const;

const oldestFirst = [{ createdAt: "asc" }, { id: "asc" }] satisfies Prisma.CommentOrderByWithRelationInput[];

/** The threads on a claim or flag, oldest first, each with its replies and all that became of it: for a `select` or `include`. */
export const threads = {
  where: { parentId: null },
  orderBy: oldestFirst,
  select: {
    ...said,
    replies: { orderBy: oldestFirst, select: said },
    events: { select: { id: true, kind: true, reason: true, createdAt: true, person } },
  },
} satisfies Prisma.Claim$commentsArgs;

type ThreadRow = Prisma.CommentGetPayload<typeof threads>;

/** How each thread stands. */
export const tellThreads = (rows: readonly ThreadRow[]) =>
  rows.map(({ events, ...thread }) => ({ ...thread, isResolved: isResolved(events), latest: latestEvent(events) }));

export type ThreadSheet = ReturnType<typeof tellThreads>[number];

/** The threads on a claim or flag of the actor's desks. */
export const listThreads = async (actor: Actor, subject: { claimId: string } | { flagId: string }): Promise<ThreadSheet[]> => {
  const about = "claimId" in subject ? { claimId: plainId(subject.claimId) } : { flagId: plainId(subject.flagId) };
  return tellThreads(await db.comment.findMany({ ...threads, where: { ...threads.where, ...about, dossier: deskScope(actor) } }));
};

/** A comment on one of the actor's desks, with what it is about; else NotThere. */
export const requireComment = async (actor: Actor, commentId: string) => {
  const comment = await db.comment.findFirst({
    where: { id: plainId(commentId), dossier: deskScope(actor) },
    select: {
      id: true,
      dossierId: true,
      parentId: true,
      claimId: true,
      flagId: true,
      documentId: true,
      claim: { select: { documentId: true } },
      dossier: { select: { deskId: true } },
    },
  });
  if (!comment) throw new NotThere("comment");
  return comment;
};

/** Where a comment stands: the address of its claim, flag or passage, opening at the comment. */
export const addressOfComment = async (actor: Actor, commentId: string): Promise<string> => {
  const comment = await requireComment(actor, commentId);
  return `${pageOf(comment)}#comment-${comment.id}`;
};

const pageOf = ({ id, parentId, dossierId, claim, claimId, flagId, documentId }: Awaited<ReturnType<typeof requireComment>>) => {
  if (claim && claimId) return claimAddress(dossierId, claim.documentId, claimId).split("#")[0];
  return documentId ? `/dossiers/${dossierId}/documents/${documentId}?thread=${parentId ?? id}` : `/dossiers/${dossierId}/flags/${flagId}`;
};
