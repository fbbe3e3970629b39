import "server-only";
import { change } from "./lib/change.ts";
import { db } from "./lib/db.ts";
import { storable } from "./lib/input.ts";
import type { Actor } from "./policy.ts";

/** What an OpenID provider vouches for. `email`: null where it did not say that it is verified. */
export type Vouched = { issuer: string; subject: string; email: string | null };

/** Why somebody whom the provider vouches for may not come in. */
export type NotLetIn = "unverified" | "unknown" | "disabled";

const who = { id: true, name: true, email: true, disabledAt: true } as const;

/**
 * The person behind an identity, or why they may not come in. An identity is known by issuer and subject; the first time it is tied to the
 * person whose e-mail address the provider has verified. Nobody is made by signing in.
 */
export const personBehind = async ({ issuer, subject, email }: Vouched) => {
  const known = await db.identity.findUnique({ where: { issuer_subject: { issuer, subject } }, select: { person: { select: who } } });
  if (known) return letIn(known.person);
  if (!email || !storable(email)) return notLetIn("unverified");
  const person = await db.person.findUnique({ where: { email: email.trim().toLowerCase() }, select: who });
  if (!person) return notLetIn("unknown");
  if (person.disabledAt) return notLetIn("disabled");
  const actor: Actor = { ...person, isAdmin: false, desks: new Map() };
  await change(actor, { action: "identity.linked" }, async (tx) => {
    await tx.identity.upsert({
      where: { issuer_subject: { issuer, subject } },
      create: { issuer, subject, personId: person.id },
      update: {},
    });
    return { subject: `person:${person.id}`, detail: { issuer }, result: undefined };
  });
  return letIn(person);
};

const notLetIn = (refused: NotLetIn) => ({ person: null, refused });
const letIn = <Who extends { disabledAt: Date | null }>(person: Who) =>
  person.disabledAt ? notLetIn("disabled") : { person, refused: null };
