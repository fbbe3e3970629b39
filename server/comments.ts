import "server-only";
import { placePassage, requireSubject, type Subject } from "./comment-subject.ts";
import { change } from "./lib/change.ts";
import { Refusal, Stale } from "./lib/refusal.ts";
import { type Named, whoIsNamed } from "./named.ts";
import { type Actor, allow } from "./policy.ts";
import { isResolved, latestEvent } from "./thread-state.ts";
import { requireComment } from "./threads.ts";

/** A comment that was written, and whom it names. */
export type Written = { commentId: string; named: Named };

/** Opens a thread on a claim, a flag or a passage. `body`: Markdown. */
export const writeComment = async (actor: Actor, { body, ...subject }: Subject & { body: string }): Promise<Written> => {
  const { dossierId, deskId, about } = await requireSubject(actor, subject);
  return change(actor, { action: "comment.written", dossierId }, async (tx) => {
    allow(actor, "comment.write", deskId);
    const named = await whoIsNamed(tx, actor, deskId, body);
    const place = "documentId" in subject ? await placePassage(tx, subject) : null;
    const { id } = await tx.comment.create({
      data: {
        dossierId,
        ...about,
        body,
        personId: actor.id,
        mentions: { create: named.personIds.map((personId) => ({ personId })) },
        places: { create: place ? [place] : [] },
      },
      select: { id: true },
    });
    const detail = { ...about, ...(place ? { quote: place.quote } : {}), body, named: named.told };
    return { subject: `comment:${id}`, detail, result: { commentId: id, named } };
  });
};

/** Answers in a thread; a reply to a reply stands in the same thread. A resolved thread is reopened first. */
export const replyTo = async (actor: Actor, input: { commentId: string; body: string }): Promise<Written> => {
  const { dossierId, dossier, claimId, flagId, documentId, ...comment } = await requireComment(actor, input.commentId);
  const parentId = comment.parentId ?? comment.id;
  return change(actor, { action: "comment.written", dossierId }, async (tx) => {
    allow(actor, "comment.write", dossier.deskId);
    if (isResolved(await tx.commentEvent.findMany({ where: { commentId: parentId } })))
      throw new Refusal(["This thread is resolved. Reopen it to go on."]);
    const named = await whoIsNamed(tx, actor, dossier.deskId, input.body);
    const data = { dossierId, claimId, flagId, documentId, parentId, body: input.body, personId: actor.id };
    const mentions = { create: named.personIds.map((personId) => ({ personId })) };
    const { id } = await tx.comment.create({ data: { ...data, mentions }, select: { id: true } });
    const detail = { replyTo: parentId, body: input.body, named: named.told };
    return { subject: `comment:${id}`, detail, result: { commentId: id, named } };
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
    const person = { select: { name: true } };
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
