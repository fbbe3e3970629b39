import "server-only";
import type { Prisma } from "#prisma/generated/client";
import { claimAddress } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import { db } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { type Actor, allow, deskScope } from "./policy.ts";
import { isResolved, latestEvent } from "./thread-state.ts";

/** What a thread is about. */
export type Subject = { claimId: string } | { flagId: string };

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
export const listThreads = async (actor: Actor, subject: Subject): Promise<ThreadSheet[]> => {
  const about = "claimId" in subject ? { claimId: plainId(subject.claimId) } : { flagId: plainId(subject.flagId) };
  return tellThreads(await db.comment.findMany({ ...threads, where: { ...threads.where, ...about, dossier: deskScope(actor) } }));
};

/** A comment on one of the actor's desks, with its place; else NotThere. */
const requireComment = async (actor: Actor, commentId: string) => {
  const comment = await db.comment.findFirst({
    where: { id: plainId(commentId), dossier: deskScope(actor) },
    select: {
      id: true,
      dossierId: true,
      parentId: true,
      flagId: true,
      claim: { select: { id: true, documentId: true } },
      dossier: { select: { deskId: true } },
    },
  });
  if (!comment) throw new NotThere("comment");
  return comment;
};

/** Where a comment stands: the address of its claim or flag, opening at the comment. */
export const addressOfComment = async (actor: Actor, commentId: string): Promise<string> => {
  const { id, dossierId, claim, flagId } = await requireComment(actor, commentId);
  const page = claim ? claimAddress(dossierId, claim.documentId, claim.id).split("#")[0] : `/dossiers/${dossierId}/flags/${flagId}`;
  return `${page}#comment-${id}`;
};

const placeOf = async (actor: Actor, subject: Subject) => {
  const select = { id: true, dossierId: true, dossier: { select: { deskId: true } } } as const;
  const isOfClaim = "claimId" in subject;
  const found = isOfClaim
    ? await db.claim.findFirst({ where: { id: plainId(subject.claimId), dossier: deskScope(actor) }, select })
    : await db.flag.findFirst({ where: { id: plainId(subject.flagId), dossier: deskScope(actor) }, select });
  if (!found) throw new NotThere(isOfClaim ? "claim" : "flag");
  return { dossierId: found.dossierId, deskId: found.dossier.deskId, ...subject };
};

/** Opens a thread on a claim or flag. `body`: plain text. */
export const writeComment = async (actor: Actor, input: Subject & { body: string }): Promise<{ commentId: string }> => {
  const { body, ...subject } = input;
  const { dossierId, deskId } = await placeOf(actor, subject);
  return change(actor, { action: "comment.written", dossierId }, async (tx) => {
    allow(actor, "comment.write", deskId);
    const { id } = await tx.comment.create({ data: { dossierId, ...subject, body, personId: actor.id }, select: { id: true } });
    return { subject: `comment:${id}`, detail: { ...subject, body }, result: { commentId: id } };
  });
};

/** Answers in a thread; a reply to a reply stands in the same thread. A resolved thread is reopened first. */
export const replyTo = async (actor: Actor, input: { commentId: string; body: string }): Promise<{ commentId: string }> => {
  const { dossierId, dossier, flagId, claim, ...comment } = await requireComment(actor, input.commentId);
  const parentId = comment.parentId ?? comment.id;
  return change(actor, { action: "comment.written", dossierId }, async (tx) => {
    allow(actor, "comment.write", dossier.deskId);
    if (isResolved(await tx.commentEvent.findMany({ where: { commentId: parentId } })))
      throw new Refusal(["This thread is resolved. Reopen it to go on."]);
    const data = { dossierId, claimId: claim?.id ?? null, flagId, parentId, body: input.body, personId: actor.id };
    const { id } = await tx.comment.create({ data, select: { id: true } });
    return { subject: `comment:${id}`, detail: { replyTo: parentId, body: input.body }, result: { commentId: id } };
  });
};

/** Closes a thread; the reason may be left out. */
export const resolveThread = (actor: Actor, input: { commentId: string; reason?: string }): Promise<void> => turn(actor, input, "RESOLVED");

/** Opens a resolved thread again. */
export const reopenThread = (actor: Actor, input: { commentId: string; reason?: string }): Promise<void> => turn(actor, input, "REOPENED");

const turn = async (actor: Actor, input: { commentId: string; reason?: string }, kind: "RESOLVED" | "REOPENED"): Promise<void> => {
  const { id, dossierId, dossier, parentId } = await requireComment(actor, input.commentId);
  const [commentId, reason] = [parentId ?? id, input.reason ?? null];
  await change(actor, { action: kind === "RESOLVED" ? "comment.resolved" : "comment.reopened", dossierId }, async (tx) => {
    allow(actor, "comment.write", dossier.deskId);
    const last = latestEvent(await tx.commentEvent.findMany({ where: { commentId }, include: { person } }));
    if ((last?.kind === "RESOLVED") === (kind === "RESOLVED")) {
      if (!last) throw new Refusal(["This thread is open already."]);
      const word = kind === "RESOLVED" ? "resolved" : "reopened";
      throw new Stale(`${last.person.name} ${word} this thread.${last.reason ? ` ${last.reason}` : ""}`, `This thread is ${word} already.`);
    }
    await tx.commentEvent.create({ data: { commentId, kind, reason, personId: actor.id } });
    return { subject: `comment:${commentId}`, detail: { kind, reason }, result: undefined };
  });
};
