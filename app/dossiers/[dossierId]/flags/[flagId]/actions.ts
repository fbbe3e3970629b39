"use server";

import { z } from "zod";
import { decideFlag, outcomes, reopenFlag } from "#server/flag-decisions";
import type { FlagFilters } from "#server/flag-list";
import { flagNeighbours, requireFlag } from "#server/flags";
import { formAction } from "#server/lib/form-action";
import { id, prose } from "#server/lib/input";
import type { Actor } from "#server/policy";
import { flagStates } from "#words";
import { filtersIn, withFilters } from "../filters.ts";
import { shownFlags } from "./shown-flags.ts";

const said = z.object({ flagId: id, reason: prose("A reason", 2_000), seen: z.string().max(60) });

const ruled = said.extend({
  outcome: z.enum(outcomes, "Choose what it is."),
  others: shownFlags,
  withOthers: z.literal("on").optional(),
  after: z.enum(["next", "stay"]).default("stay"),
  search: z.string().max(1_000).default(""),
});

/** On to the next flag of the list that one came from; or an accepted flag leads on to the correction that follows. */
export const decide = formAction(ruled, async (actor, { withOthers, others, after, search, ...input }) => {
  const { count } = await decideFlag(actor, { ...input, others: withOthers ? others : [] });
  if (after === "next") return { to: await wayOn(actor, input.flagId, filtersIn(search)) };
  const { label } = flagStates[input.outcome];
  if (input.outcome !== "ACCEPTED") return { done: count === 1 ? `Decided: ${label}.` : `Decided ${count} flags: ${label}.` };
  const { dossier } = await requireFlag(actor, input.flagId);
  return { to: `/dossiers/${dossier.id}/corrections/new?flag=${input.flagId}` };
});

/** The next flag that the filters let through; the list, where none is left behind this one. */
const wayOn = async (actor: Actor, flagId: string, filters: FlagFilters) => {
  const { dossier } = await requireFlag(actor, flagId);
  const { next } = await flagNeighbours(actor, dossier.id, flagId, filters);
  const list = `/dossiers/${dossier.id}/flags`;
  return withFilters(next ? `${list}/${next}` : list, filters);
};

export const reopen = formAction(said, async (actor, input) => {
  await reopenFlag(actor, input);
  return { done: "Open again." };
});
