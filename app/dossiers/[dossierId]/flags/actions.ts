"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id, line, prose } from "#server/lib/input";
import { mutingKinds, setCheckMuted } from "#server/mutings";

const turn = z.object({
  dossierId: id,
  check: line("A check", 60),
  kind: z.enum(mutingKinds, "Choose whether to mute it or to let it speak."),
  reason: prose("A reason", 2_000),
});

export const turnCheck = formAction(turn, async (actor, { dossierId, ...input }) => {
  await setCheckMuted(actor, dossierId, input);
  return { done: input.kind === "MUTED" ? `The check “${input.check}” is muted here.` : `The check “${input.check}” speaks again.` };
});
