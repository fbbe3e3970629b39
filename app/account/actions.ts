"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id } from "#server/lib/input";
import { currentSessionId } from "#server/lib/session";
import { chooseMail, mailChoice } from "#server/mail";
import { keepKeys, switchKeys } from "#server/own-keys";
import { changeOwnPassword, passwordChange } from "#server/own-password";
import { endSession } from "#server/sessions";

export const changePassword = formAction(passwordChange, async (actor, input) => {
  const ended = await changeOwnPassword(actor, input, await currentSessionId());
  const others = ended === 1 ? " Your other session is ended." : ended ? ` Your ${ended} other sessions are ended.` : "";
  return { done: `Your password is changed.${others}` };
});

export const end = formAction(z.object({ sessionId: id }), async (actor, { sessionId }) => {
  await endSession(actor, sessionId);
  return { done: "The session is ended." };
});

export const chooseOwnMail = formAction(mailChoice, async (actor, choice) => {
  await chooseMail(actor, choice);
  return { done: choice.scope === "NOTHING" ? "You get no e-mail from now on." : "Saved. It counts for what reaches you from now on." };
});

const given = z.record(z.string(), z.string().max(20));

/** The fields are called `key.<shipped>`. `putBack` leaves all of them as they are shipped. */
export const keep = formAction(
  z.looseObject({ isOn: z.literal("on").optional(), putBack: z.literal("on").optional() }),
  async (actor, input) => {
    const typed = Object.entries(input).flatMap(([name, key]) => (name.startsWith("key.") ? [[name.slice(4), String(key).trim()]] : []));
    await keepKeys(
      actor,
      input.putBack ? { isOff: false, keys: {} } : { isOff: !input.isOn, keys: given.parse(Object.fromEntries(typed)) },
    );
    return { done: input.putBack ? "Your keys are as they are shipped." : "Your keys are kept." };
  },
);

export const turnKeys = formAction(z.object({ to: z.enum(["on", "off"]) }), async (actor, { to }) => {
  await switchKeys(actor, to === "off");
  return { done: `The keys are switched ${to}.` };
});
