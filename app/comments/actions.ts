"use server";

import { z } from "zod";
import { reopenThread, replyTo, resolveThread, writeComment } from "#server/comments";
import { formAction } from "#server/lib/form-action";
import { id, optional, prose } from "#server/lib/input";
import { tellNamed } from "#server/named";

const body = prose("A comment", 5_000);
const subject = z.union(
  [z.object({ claimId: id, body }), z.object({ flagId: id, body })],
  "The form is damaged. Please load the page again.",
);
const turned = z.object({ commentId: id, reason: optional(prose("A reason", 1_000)) });

/** Opens a thread on a claim or a flag. */
export const write = formAction(subject, async (actor, input) => {
  const { named } = await writeComment(actor, input);
  return { done: tellNamed("Your comment stands.", named) };
});

export const reply = formAction(z.object({ commentId: id, body }), async (actor, input) => {
  const { named } = await replyTo(actor, input);
  return { done: tellNamed("Your reply stands.", named) };
});

export const resolve = formAction(turned, async (actor, input) => {
  await resolveThread(actor, input);
  return { done: "Resolved." };
});

export const reopen = formAction(turned, async (actor, input) => {
  await reopenThread(actor, input);
  return { done: "Reopened." };
});
