"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id, optional, prose } from "#server/lib/input";
import { overrideGate, reopen, signOff } from "#server/sign-off";

const signature = z.object({ dossierId: id, seen: z.string().max(64), note: optional(prose("A note", 2_000)) });

export const sign = formAction(signature, async (actor, { dossierId, seen, note }) => {
  await signOff(actor, dossierId, { seen, note: note ?? null });
  return { to: `/dossiers/${dossierId}/report` };
});

export const override = formAction(signature.extend({ reason: prose("A reason", 2_000) }), async (actor, { dossierId, note, ...input }) => {
  await overrideGate(actor, dossierId, { ...input, note: note ?? null });
  return { to: `/dossiers/${dossierId}/report` };
});

export const open = formAction(z.object({ dossierId: id, reason: prose("A reason", 2_000) }), async (actor, { dossierId, reason }) => {
  await reopen(actor, dossierId, reason);
  return { done: "The dossier is open again." };
});
