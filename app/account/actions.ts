"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id } from "#server/lib/input";
import { currentSessionId } from "#server/lib/session";
import { chooseMail, mailChoice } from "#server/mail";
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
