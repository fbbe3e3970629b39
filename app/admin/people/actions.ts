"use server";

import { z } from "zod";
import { memberOfDesk, setMembership } from "#server/desks";
import { formAction } from "#server/lib/form-action";
import { id, optional } from "#server/lib/input";
import * as people from "#server/people";

const person = z.object({ personId: id });
const told = (password: string) => `The password, shown this once: ${password}`;

export const addPerson = formAction(people.newPerson, async (actor, input) => {
  const { password } = await people.addPerson(actor, input);
  return { done: `${input.name} may sign in as ${input.email}.${password ? ` ${told(password)}` : ""}` };
});

export const changePerson = formAction(people.personDetails, async (actor, input) => {
  await people.changePerson(actor, input);
  return { done: "Saved." };
});

export const resetPassword = formAction(person.extend({ password: optional(z.string()) }), async (actor, { personId, password }) => {
  const made = await people.resetPassword(actor, personId, password);
  return { done: `The password is changed and every session ended.${password === undefined ? ` ${told(made)}` : ""}` };
});

export const endSessions = formAction(person, async (actor, { personId }) => {
  const ended = await people.endPersonsSessions(actor, personId);
  return { done: ended ? "Every session is ended." : "There was no session to end." };
});

export const disable = formAction(person, async (actor, { personId }) => {
  await people.disablePerson(actor, personId);
  return { done: "Disabled: refused from now on." };
});

export const enable = formAction(person, async (actor, { personId }) => {
  await people.enablePerson(actor, personId);
  return { done: "Enabled: may sign in again." };
});

export const changeMembership = formAction(memberOfDesk, async (actor, input) => {
  await setMembership(actor, input);
  return { done: "Saved. It holds from their next click on." };
});
