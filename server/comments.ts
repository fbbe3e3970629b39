import "server-only";
import { placePassage, requireSubject, type Subject } from "./comment-subject.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { Refusal, Stale } from "./lib/refusal.ts";
import { type Named, whoIsNamed } from "./named.ts";
import { type Actor, allow } from "./policy.ts";
import { type SpokenOf, whoIsVeiled } from "./second-reading/veil.ts";
import { inOrder, isResolved, threadSeen } from "./thread-state.ts";
import { requireComment } from "./threads.ts";

/** A comment that was written, and whom it names. */
export type Written = { commentId: string; named: Named };

/** Opens a thread on a claim, a flag or a passage. `body`: Markdown. */
export const writeComment = async (actor: Actor, { body, ...subject }: Subject & { body: string }): Promise<Written> => {
  const { dossierId, deskId, about } = await requireSubject(actor, subject);
  return change(actor, { action: "comment.written", dossierId }, async (tx) => {
    allow(actor, "comment.write", deskId);
    const named = await requireNamed(tx, actor, deskId, about, body);
    const place = "documentId" in subject ? await placePassage(tx, subject) : null;
    const { id } = await tx.comment.create({
      data: { dossierId, ...about, body, personId: actor.id, ...mentionsOf(named), places: { create: place ? [place] : [] } },
      select: { id: true },
    });
    const detail = { ...about, ...(place ? { quote: place.quote } : {}), body, named: named.told };
    return { subject: `comment:${id}`, detail, result: { commentId: id, named } };
  });
};

/** Answers in a thread; a reply to a reply stands in the same thread. A resolved thread is reopened first. */
export const replyTo = async (actor: Actor, input: { commentId: string; body: string }): Promise<Written> => {
  const { dossierId, deskId, threadId, about } = await requireThread(actor, input.commentId);
  return change(actor, { action: "comment.written", dossierId }, async (tx) => {
    allow(actor, "comment.write", deskId);
    if (isResolved(await tx.commentEvent.findMany({ where: { commentId: threadId } })))
      throw new Refusal(["This thread is resolved. Reopen it to go on."]);
    const named = await requireNamed(tx, actor, deskId, about, input.body);
    const data = { dossierId, ...about, parentId: threadId, body: input.body, personId: actor.id };
    const { id } = await tx.comment.create({ data: { ...data, ...mentionsOf(named) }, select: { id: true } });
    const detail = { replyTo: threadId, body: input.body, named: named.told };
    return { subject: `comment:${id}`, detail, result: { commentId: id, named } };
  });
};

const mentionsOf = ({ personIds }: Named) => ({ mentions: { create: personIds.map((personId) => ({ personId })) } });

/** Whom the words name. Nobody speaks, or is spoken to, about a claim that they are to read a second time. */
const requireNamed = async (tx: WriteClient, actor: Actor, deskId: string, about: SpokenOf, body: string): Promise<Named> => {
  const named = await whoIsNamed(tx, actor, deskId, body);
  const veiled = await whoIsVeiled(tx, about, [actor.id, ...named.personIds]);
  if (veiled.length)
    throw new Refusal(
      veiled.map(({ id, name }) => ({
        field: "body",
        text:
          id === actor.id
            ? "You are asked for a second reading here. What is said of it opens to you once you have ruled; until then you say nothing of it either."
            : `${name} is asked for a second reading here and is not shown what is said of it until they have ruled. Leave the name out.`,
      })),
    );
  return named;
};

/** `seen`: as the form was made from (`threadSeen`). */
export type Turn = { commentId: string; to: "RESOLVED" | "REOPENED"; reason?: string; seen: string };

const turns = {
  RESOLVED: { action: "comment.resolved", word: "resolved" },
  REOPENED: { action: "comment.reopened", word: "reopened" },
} as const;

/** Resolves a thread, with how it was settled, or reopens it. What was said or done in it in the meantime makes it Stale. */
export const turnThread = async (actor: Actor, { commentId, to, reason, seen }: Turn): Promise<void> => {
  const { dossierId, deskId, threadId } = await requireThread(actor, commentId);
  await change(actor, { action: turns[to].action, dossierId }, async (tx) => {
    allow(actor, "comment.write", deskId);
    const thread = await readThread(tx, threadId);
    if (threadSeen(thread) !== seen)
      throw new Stale(tellLast(thread), "Somebody has gone on with this thread in the meantime. Read it, then decide again.");
    if (isResolved(thread.events) === (to === "RESOLVED"))
      throw new Refusal([`This thread is ${to === "RESOLVED" ? "resolved" : "open"} already.`]);
    if (to === "RESOLVED" && !reason) throw new Refusal([{ field: "reason", text: "Say how it was settled." }]);
    await tx.commentEvent.create({ data: { commentId: threadId, kind: to, reason: reason ?? null, personId: actor.id } });
    return { subject: `comment:${threadId}`, detail: { kind: to, reason: reason ?? null }, result: undefined };
  });
};

const readThread = (tx: WriteClient, threadId: string) => {
  const person = { select: { name: true } } as const;
  return tx.comment.findUniqueOrThrow({
    where: { id: threadId },
    include: { replies: { include: { person } }, events: { include: { person } } },
  });
};

/** What was last said or done. */
const tellLast = ({ replies, events }: Awaited<ReturnType<typeof readThread>>): string => {
  const last = inOrder([...replies, ...events]).at(-1);
  if (!last) return "";
  if ("body" in last) return `${last.person.name}: ${last.body}`;
  return `${last.person.name} ${turns[last.kind].word} this thread.${last.reason ? ` ${last.reason}` : ""}`;
};

/** The thread that a comment stands in, and what it is about. */
const requireThread = async (actor: Actor, commentId: string) => {
  const { id, parentId, dossierId, dossier, ...about } = await requireComment(actor, commentId);
  return { threadId: parentId ?? id, dossierId, deskId: dossier.deskId, about: spokenOf(about) };
};

const spokenOf = ({
  claimId,
  flagId,
  documentId,
}: {
  claimId: string | null;
  flagId: string | null;
  documentId: string | null;
}): SpokenOf => {
  if (claimId) return { claimId };
  return flagId ? { flagId } : { documentId: documentId as string };
};
