"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id, optional } from "#server/lib/input";
import { goOnTour, leaveTour } from "#server/tour";

const step = z.coerce.number("The form is damaged. Please load the page again.").int().min(0).max(20);

/** `to`: the step, from 0, or "leave". Without a dossier the tour finds one. */
export const moveTour = formAction(
  z.union([z.object({ to: z.literal("leave"), dossierId: id }), z.object({ to: step, dossierId: optional(id) })]),
  async (actor, input) => {
    if (input.to !== "leave") return { to: (await goOnTour(actor, { dossierId: input.dossierId, step: input.to })).address };
    await leaveTour(actor, input.dossierId);
    return { done: "You have left the tour. Help takes it up again." };
  },
);
