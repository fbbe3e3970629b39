"use server";

import { z } from "zod";
import { decideFlag, outcomes, reopenFlag } from "#server/flag-decisions";
import { requireFlag } from "#server/flags";
import { formAction } from "#server/lib/form-action";
import { id, prose } from "#server/lib/input";
import { flagStates } from "#words";
import { shownFlags } from "./shown-flags.ts";

const said = z.object({ flagId: id, reason: prose("A reason", 2_000), seen: z.string().max(60) });

const ruled = said.extend({ outcome: z.enum(outcomes, "Choose what it is."), others: shownFlags, withOthers: z.literal("on").optional() });

/** An accepted flag leads on to the correction that follows. */
export const decide = formAction(ruled, async (actor, { withOthers, others, ...input }) => {
  const { count } = await decideFlag(actor, { ...input, others: withOthers ? others : [] });
  const { label } = flagStates[input.outcome];
  if (input.outcome !== "ACCEPTED") return { done: count === 1 ? `Decided: ${label}.` : `Decided ${count} flags: ${label}.` };
  const { dossier } = await requireFlag(actor, input.flagId);
  return { to: `/dossiers/${dossier.id}/corrections/new?flag=${input.flagId}` };
});

export const reopen = formAction(said, async (actor, input) => {
  await reopenFlag(actor, input);
  return { done: "Open again." };
});
