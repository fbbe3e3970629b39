"use server";

import * as desks from "#server/desks";
import { formAction } from "#server/lib/form-action";

export const createDesk = formAction(desks.newDesk, async (actor, input) => {
  await desks.createDesk(actor, input);
  return { done: `${input.name} is open. Put people on it.` };
});
