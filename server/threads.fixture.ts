import { turnThread } from "./comments.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { threadSeen } from "./thread-state.ts";

/** Resolves or reopens a thread as somebody does who has seen all of it. */
const turn = async (actor: Actor, commentId: string, to: "RESOLVED" | "REOPENED", reason?: string) => {
  const thread = await db.comment.findUniqueOrThrow({ where: { id: commentId }, include: { replies: true, events: true } });
  await turnThread(actor, { commentId, to, reason, seen: threadSeen(thread) });
};

export const resolveThread = (actor: Actor, commentId: string, reason = "Corrected") => turn(actor, commentId, "RESOLVED", reason);
export const reopenThread = (actor: Actor, commentId: string, reason?: string) => turn(actor, commentId, "REOPENED", reason);
