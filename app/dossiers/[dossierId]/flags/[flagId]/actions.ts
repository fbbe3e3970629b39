"use server";

import { z } from "zod";
import { decideFlag, outcomes, reopenFlag, requireFlag } from "#server/flags";
import { formAction } from "#server/lib/form-action";
import { id, prose } from "#server/lib/input";
import { flagStates } from "#words";

const said = z.object({ flagId: id, reason: prose("A reason", 2_000), seen: z.string().max(60) });

/** An accepted flag leads on to the correction that follows. */
export const decide = formAction(said.extend({ outcome: z.enum(outcomes, "Choose what it is.") }), async (actor, input) => {
  await decideFlag(actor, input);
  if (input.outcome !== "ACCEPTED") return { done: `Decided: ${flagStates[input.outcome].label}.` };
  const { dossier } = await requireFlag(actor, input.flagId);
  return { to: `/dossiers/${dossier.id}/corrections/new?flag=${input.flagId}` };
});

export const reopen = formAction(said, async (actor, input) => {
  await reopenFlag(actor, input);
  return { done: "Open again." };
});
