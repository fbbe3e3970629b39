import "server-only";
import { z } from "zod";
import { change } from "./lib/change.ts";
import { db } from "./lib/db.ts";
import { verifyPassword } from "./lib/password.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { hashFit } from "./people.ts";
import type { Actor } from "./policy.ts";
import { endSessionsOf } from "./sessions.ts";

export const passwordChange = z.object({
  currentPassword: z.string("Your password as it is now is needed."),
  password: z.string("The new password is needed."),
});

/** Changes one's own password, which takes the present one, and ends one's other sessions. Gives how many. `sessionId`: the secret id of this one. */
export const changeOwnPassword = async (
  actor: Actor,
  { currentPassword, password }: z.output<typeof passwordChange>,
  sessionId: string | undefined,
): Promise<number> => {
  const person = await db.person.findUnique({ where: { id: actor.id } });
  if (!person) throw new NotThere("person");
  if (!(await verifyPassword(currentPassword, person.passwordHash)))
    throw new Refusal([{ field: "currentPassword", text: "This is not your password as it is now." }]);
  const passwordHash = await hashFit(password, person);
  return change(actor, { action: "person.passwordChanged" }, async (tx) => {
    await tx.person.update({ where: { id: actor.id }, data: { passwordHash } });
    const sessions = await endSessionsOf(tx, actor.id, sessionId);
    return { subject: `person:${actor.id}`, detail: { sessions }, result: sessions };
  });
};
