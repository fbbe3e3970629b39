import "server-only";
import { given, verbFor } from "./assignee.ts";
import { requireClaim } from "./claims.ts";
import { requireDocument } from "./documents.ts";
import { plainId } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { Refusal, Stale } from "./lib/refusal.ts";
import { type Actor, allow } from "./policy.ts";

/** `to`: who is to check it, null for nobody; `seen`: who checked it when the form was made. */
export type Assigning = { to: string | null; seen: string | null };

/** Gives a document to somebody to check, or takes it from them: its claims are theirs but for those given to somebody else. */
export const assignDocument = async (actor: Actor, input: Assigning & { dossierId: string; documentId: string }): Promise<void> => {
  const { id, key, dossierId } = await requireDocument(actor, input.dossierId, input.documentId);
  await change(actor, { action: "document.assigned", dossierId }, async (tx) => {
    const { deskId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { deskId: true } });
    const standing = await tx.documentAssignment.findUnique({ where: { documentId: id }, ...given });
    const to = await requireChange(tx, actor, deskId, standing, input);
    const row = to && { personId: to.id, givenById: actor.id, createdAt: new Date() };
    if (row) await tx.documentAssignment.upsert({ where: { documentId: id }, create: { documentId: id, ...row }, update: row });
    else await tx.documentAssignment.delete({ where: { documentId: id } });
    const detail = { document: key, from: standing?.person.name ?? null, to: to?.name ?? null, before: standing?.person.id ?? null };
    return { subject: `document:${id}`, detail, result: undefined };
  });
};

/** Gives one claim to somebody to check, or leaves it to whoever checks its document. */
export const assignClaim = async (actor: Actor, input: Assigning & { claimId: string }): Promise<void> => {
  const { id, quote, dossierId, deskId } = await requireClaim(actor, input.claimId);
  await change(actor, { action: "claim.assigned", dossierId }, async (tx) => {
    const standing = await tx.claimAssignment.findUnique({ where: { claimId: id }, ...given });
    const to = await requireChange(tx, actor, deskId, standing, input);
    const row = to && { personId: to.id, givenById: actor.id, createdAt: new Date() };
    if (row) await tx.claimAssignment.upsert({ where: { claimId: id }, create: { claimId: id, ...row }, update: row });
    else await tx.claimAssignment.delete({ where: { claimId: id } });
    const detail = { claim: quote, from: standing?.person.name ?? null, to: to?.name ?? null, before: standing?.person.id ?? null };
    return { subject: `claim:${id}`, detail, result: undefined };
  });
};

/** The person to give it to, once the actor may and nobody else was quicker. */
const requireChange = async (
  tx: WriteClient,
  actor: Actor,
  deskId: string,
  standing: { person: { id: string; name: string } } | null,
  { to, seen }: Assigning,
): Promise<{ id: string; name: string } | null> => {
  const from = standing?.person.id ?? null;
  allow(actor, verbFor(actor.id, from, to), deskId, "document");
  if (from !== seen)
    throw new Stale(
      standing ? `${standing.person.name} checks it.` : "Nobody checks it.",
      "Somebody else has given it away in the meantime.",
    );
  if (from === to)
    throw new Refusal([{ field: "to", text: standing ? `${standing.person.name} checks it already.` : "Nobody checks it as it is." }]);
  if (to === null) return null;
  const person = await tx.person.findFirst({
    where: { id: plainId(to), disabledAt: null, memberships: { some: { deskId } } },
    select: { id: true, name: true },
  });
  if (!person) throw new Refusal([{ field: "to", text: "Choose somebody of the desk who can sign in." }]);
  return person;
};
