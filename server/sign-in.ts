import "server-only";
import { change } from "./lib/change.ts";
import { db } from "./lib/db.ts";
import { storable } from "./lib/input.ts";
import { verifyPassword } from "./lib/password.ts";
import { Refusal } from "./lib/refusal.ts";
import type { Actor } from "./policy.ts";
import { openSession } from "./sessions.ts";

/**
 * Checks e-mail and password and opens a session; gives its secret id. Whatever was wrong (nobody of that address, another password, a
 * disabled person), the answer and the work are the same. `agent`: what the browser calls itself.
 */
export const signInByPassword = async (email: string, password: string, agent: string | null): Promise<string> => {
  const address = email.trim().toLowerCase();
  const person = storable(address) ? await db.person.findUnique({ where: { email: address } }) : null;
  const isRight = await verifyPassword(password, person?.passwordHash ?? null);
  if (!person || !isRight || person.disabledAt)
    throw new Refusal(["E-mail address and password do not go together. Please look at both; an admin can give you a new password."]);
  return enter(person, "password", agent);
};

/** Opens a session for somebody whose identity is proved. `by`: how. Gives its secret id. */
export const enter = (person: { id: string; name: string; email: string }, by: string, agent: string | null): Promise<string> => {
  const actor: Actor = { id: person.id, name: person.name, email: person.email, isAdmin: false, desks: new Map() };
  return change(actor, { action: "person.signedIn" }, async (tx) => ({
    subject: `person:${person.id}`,
    detail: { by },
    result: await openSession(tx, person.id, agent),
  }));
};
