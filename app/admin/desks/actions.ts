"use server";

import * as desks from "#server/desks";
import { formAction } from "#server/lib/form-action";

export const setFourEyes = formAction(desks.fourEyesOfDesk, async (actor, input) => {
  const { name } = await desks.setFourEyes(actor, input);
  return { done: input.asksFourEyes ? `${name} asks for four eyes.` : `${name} no longer asks for four eyes.` };
});

export const createDesk = formAction(desks.newDesk, async (actor, input) => {
  await desks.createDesk(actor, input);
  return { done: `${input.name} is open. Put people on it.` };
});
