"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { reopenThread, replyTo, resolveThread, writeComment } from "#server/comments";
import { formAction } from "#server/lib/form-action";
import { id, optional, prose } from "#server/lib/input";

const body = prose("A comment", 5_000);
const subject = z.union(
  [z.object({ claimId: id, body }), z.object({ flagId: id, body })],
  "The form is damaged. Please load the page again.",
);
const turned = z.object({ commentId: id, reason: optional(prose("A reason", 1_000)) });

/** Opens a thread on a claim or a flag. */
export const write = formAction(subject, async (actor, input) => {
  await writeComment(actor, input);
  refresh();
  return { done: "Your comment stands." };
});

export const reply = formAction(z.object({ commentId: id, body }), async (actor, input) => {
  await replyTo(actor, input);
  refresh();
  return { done: "Your reply stands." };
});

export const resolve = formAction(turned, async (actor, input) => {
  await resolveThread(actor, input);
  refresh();
  return { done: "Resolved." };
});

export const reopen = formAction(turned, async (actor, input) => {
  await reopenThread(actor, input);
  refresh();
  return { done: "Reopened." };
});
