import "server-only";
import { requireClaim } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { placeOf } from "./marked-claims.ts";
import { type Actor, deskScope } from "./policy.ts";
import type { SpokenOf } from "./second-reading/veil.ts";

/** Words of a document, in no need of a claim. `start`, `end`: where they were selected; without them they are looked up and must stand once. */
export type PassageInput = { documentId: string; words: string; start?: number; end?: number };

/** What a thread is about. */
export type Subject = { claimId: string } | { flagId: string } | PassageInput;

/** What of the actor's desks is spoken of; else NotThere. */
export const requireSubject = async (actor: Actor, subject: Subject): Promise<{ dossierId: string; deskId: string; about: SpokenOf }> => {
  const select = { id: true, dossierId: true, dossier: { select: { deskId: true } } } as const;
  if ("claimId" in subject) {
    const { id, dossierId, deskId } = await requireClaim(actor, subject.claimId);
    return { dossierId, deskId, about: { claimId: id } };
  }
  const isOfFlag = "flagId" in subject;
  const found = isOfFlag
    ? await db.flag.findFirst({ where: { id: plainId(subject.flagId), dossier: deskScope(actor) }, select })
    : await db.document.findFirst({
        where: { id: plainId(subject.documentId), dossier: deskScope(actor), import: { undoneAt: null } },
        select,
      });
  if (!found) throw new NotThere(isOfFlag ? "flag" : "document");
  const about = isOfFlag ? { flagId: found.id } : { documentId: found.id };
  return { dossierId: found.dossierId, deskId: found.dossier.deskId, about };
};

/** Where the words stand in the current text, for the place of a thread; a Refusal where they do not, or where that is not plain. */
export const placePassage = async (tx: WriteClient, { documentId, ...input }: PassageInput) => {
  const version = await tx.documentVersion.findFirst({
    where: { documentId },
    orderBy: { number: "desc" },
    select: { id: true, text: true, document: { select: { archivedAt: true } } },
  });
  if (!version) throw new NotThere("document");
  if (version.document.archivedAt) throw new Refusal(["This document is put aside. Take it back in before you comment on its words."]);
  const { start, end } = placeOf(version.text, input);
  return { versionId: version.id, start, end, quote: version.text.slice(start, end) };
};
