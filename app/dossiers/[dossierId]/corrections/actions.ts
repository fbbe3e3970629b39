"use server";

import { approveCorrection, changeCorrection, withdrawCorrection, writeCorrection } from "#server/corrections";
import { formAction } from "#server/lib/form-action";
import { changedCorrection, newCorrection, oneCorrection } from "./schema.ts";

export const write = formAction(newCorrection, async (actor, { dossierId, ...input }) => {
  const { id } = await writeCorrection(actor, dossierId, input);
  return { to: `/dossiers/${dossierId}/corrections/${id}` };
});

export const change = formAction(changedCorrection, async (actor, { dossierId: _, ...input }) => {
  await changeCorrection(actor, input);
  return { done: "Saved. It awaits approval." };
});

export const approve = formAction(oneCorrection, async (actor, input) => {
  await approveCorrection(actor, input);
  return { done: "Approved." };
});

export const withdraw = formAction(oneCorrection, async (actor, input) => {
  await withdrawCorrection(actor, input);
  return { done: "Taken back." };
});
