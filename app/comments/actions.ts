"use server";

import { z } from "zod";
import type { Subject } from "#server/comment-subject";
import { replyTo, turnThread, writeComment } from "#server/comments";
import { formAction } from "#server/lib/form-action";
import { id, optional, prose } from "#server/lib/input";
import { Refusal } from "#server/lib/refusal";
import { tellNamed } from "#server/named";
import { addressOfComment } from "#server/threads";

const damaged = "The form is damaged. Please load the page again.";
const body = prose("A comment", 5_000);
const place = optional(z.coerce.number(damaged).int().min(0));

const written = z.object({
  body,
  claimId: optional(id),
  flagId: optional(id),
  documentId: optional(id),
  words: optional(prose("The words", 2_000)),
  start: place,
  end: place,
});

/** What the form is about: exactly one claim, flag or passage. */
const subjectOf = ({ claimId, flagId, documentId, words, start, end }: z.output<typeof written>): Subject => {
  const given: Subject[] = [
    claimId ? { claimId } : [],
    flagId ? { flagId } : [],
    documentId ? { documentId, words: words ?? "", start, end } : [],
  ].flat();
  const [subject, another] = given;
  if (!subject || another) throw new Refusal([damaged]);
  return subject;
};

/** Opens a thread on a claim, a flag or a passage. A new thread on a passage opens beside the text, unless there is more to say of it. */
export const write = formAction(written, async (actor, input) => {
  const subject = subjectOf(input);
  const { commentId, named } = await writeComment(actor, { ...subject, body: input.body });
  if ("documentId" in subject && !named.unknown.length) return { to: await addressOfComment(actor, commentId) };
  return { done: tellNamed("Your comment stands.", named) };
});

export const reply = formAction(z.object({ commentId: id, body }), async (actor, input) => {
  const { named } = await replyTo(actor, input);
  return { done: tellNamed("Your reply stands.", named) };
});

const turned = z.object({
  commentId: id,
  to: z.enum(["RESOLVED", "REOPENED"], damaged),
  reason: optional(prose("A reason", 1_000)),
  seen: z.string(damaged).max(20, damaged),
});

/** Resolves a thread, or reopens it. */
export const turn = formAction(turned, async (actor, input) => {
  await turnThread(actor, input);
  return { done: input.to === "RESOLVED" ? "Resolved." : "Reopened." };
});
