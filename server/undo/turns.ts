import "server-only";
import type { WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Actor } from "../policy.ts";

/** Turns a check of a dossier back: muted as it was, for the reason that it had, or heard again. */
export const turnCheckBack = async (tx: WriteClient, actor: Actor, dossierId: string, check: string): Promise<void> => {
  const [last, before] = await tx.muting.findMany({ where: { dossierId, check }, orderBy: { sequence: "desc" }, take: 2 });
  const isMuted = last?.kind === "UNMUTED";
  await tx.muting.create({
    data: {
      dossierId,
      check,
      sequence: (last?.sequence ?? 0) + 1,
      kind: isMuted ? "MUTED" : "UNMUTED",
      reason: (isMuted && before?.reason) || "The muting was taken back at once.",
      personId: actor.id,
    },
  });
};

/** Turns a thread back: resolved as it was, for the reason that it had, or open again. Refused where somebody has replied since. */
export const turnThreadBack = async (
  tx: WriteClient,
  actor: Actor,
  commentId: string,
  turned: { kind: string; at: Date },
): Promise<void> => {
  const reply = await tx.comment.findFirst({
    where: { parentId: commentId, createdAt: { gte: turned.at } },
    select: { person: { select: { name: true } } },
  });
  if (reply) throw new Refusal([`${reply.person.name} has replied in this thread since.`]);
  const before = await tx.commentEvent.findFirst({
    where: { commentId, kind: "RESOLVED", createdAt: { lt: turned.at } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { reason: true },
  });
  const isResolved = turned.kind === "REOPENED";
  await tx.commentEvent.create({
    data: {
      commentId,
      kind: isResolved ? "RESOLVED" : "REOPENED",
      reason: isResolved ? (before?.reason ?? null) : "The thread was resolved by mistake.",
      personId: actor.id,
    },
  });
};
