import "server-only";
import type { WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Actor } from "../policy.ts";

/** Who is to check it again, once it is certain that they still can; null: nobody, as before. */
const requireBefore = async (tx: WriteClient, dossierId: string, personId: string | null): Promise<string | null> => {
  if (personId === null) return null;
  const person = await tx.person.findFirst({
    where: { id: personId, disabledAt: null, memberships: { some: { desk: { dossiers: { some: { id: dossierId } } } } } },
    select: { id: true },
  });
  if (!person) throw new Refusal(["Whoever checked it before is no longer on the desk. Give it to somebody else."]);
  return person.id;
};

/** Gives a document back to whoever checked it before, or to nobody. */
export const giveDocumentBack = async (tx: WriteClient, actor: Actor, dossierId: string, documentId: string, before: string | null) => {
  const personId = await requireBefore(tx, dossierId, before);
  const row = personId && { personId, givenById: actor.id, createdAt: new Date() };
  if (row) await tx.documentAssignment.upsert({ where: { documentId }, create: { documentId, ...row }, update: row });
  else await tx.documentAssignment.delete({ where: { documentId } });
};

/** Gives a claim back to whoever checked it before, or leaves it to whoever checks its document. */
export const giveClaimBack = async (tx: WriteClient, actor: Actor, dossierId: string, claimId: string, before: string | null) => {
  const personId = await requireBefore(tx, dossierId, before);
  const row = personId && { personId, givenById: actor.id, createdAt: new Date() };
  if (row) await tx.claimAssignment.upsert({ where: { claimId }, create: { claimId, ...row }, update: row });
  else await tx.claimAssignment.delete({ where: { claimId } });
};
