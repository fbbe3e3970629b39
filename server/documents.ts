import "server-only";
import { readDossierAgain } from "./analysis.ts";
import { canonical, sha256 } from "./audit.ts";
import { plainId } from "./dossiers.ts";
import { whenProblems } from "./import/inputs.ts";
import { type Act, change, type Done } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { type Actor, allow, deskScope } from "./policy.ts";

const details = { title: true, outlet: true, published: true, timezone: true, role: true } as const;

/** What may be put right after import. `published`: a date or ISO 8601 instant; null where it is not known. */
export type Details = { title: string; outlet: string | null; published: string | null; timezone: string; role: "DRAFT" | "SOURCE" };

/** A fingerprint of the details, for the form to say what it was made from. */
export const detailsSeen = ({ title, outlet, published, timezone, role }: Details): string =>
  sha256(canonical([title, outlet, published, timezone, role])).slice(0, 16);

/** A document of this dossier on one of the actor's desks, put aside or not; else NotThere. */
export const requireDocument = async (actor: Actor, dossierId: string, documentId: string) => {
  const document = await db.document.findFirst({
    where: { id: plainId(documentId), dossierId: plainId(dossierId), dossier: deskScope(actor), import: { undoneAt: null } },
    select: { id: true, dossierId: true, importId: true, key: true, ...details, position: true, archivedAt: true },
  });
  if (!document) throw new NotThere("document");
  return document;
};

/** Puts details right and has the dossier read again: dates are counted from publication, roles decide what is under check. */
export const correctDocument = (actor: Actor, dossierId: string, documentId: string, input: Details & { seen: string }): Promise<void> =>
  inDocument(actor, dossierId, documentId, "document.corrected", async (tx, document) => {
    const { seen, ...to } = input;
    const { title, outlet, published, timezone, role } = document;
    const from: Details = { title, outlet, published, timezone, role };
    if (detailsSeen(from) !== seen) throw new Stale(tellDetails(from));
    const problems = whenProblems({ published: to.published ?? undefined, timezone: to.timezone });
    if (problems.length) throw new Refusal(problems);
    await tx.document.update({ where: { id: document.id }, data: to });
    const count = await readDossierAgain(tx, dossierId);
    return { subject: `document:${document.id}`, detail: { from, to, count }, result: undefined };
  });

/** Puts a document aside: out of comparison, coverage and report. What was said of it stays. */
export const archiveDocument = (actor: Actor, dossierId: string, documentId: string): Promise<void> =>
  setArchived(actor, dossierId, documentId, true);

/** Takes a document back in; the dossier is compared again. */
export const restoreDocument = (actor: Actor, dossierId: string, documentId: string): Promise<void> =>
  setArchived(actor, dossierId, documentId, false);

const setArchived = (actor: Actor, dossierId: string, documentId: string, isArchived: boolean) =>
  inDocument(actor, dossierId, documentId, isArchived ? "document.archived" : "document.restored", async (tx, document) => {
    if (Boolean(document.archivedAt) === isArchived)
      throw new Refusal([isArchived ? "This document is put aside already." : "This document is not put aside."]);
    await tx.document.update({ where: { id: document.id }, data: { archivedAt: isArchived ? new Date() : null } });
    await readDossierAgain(tx, dossierId);
    return { subject: `document:${document.id}`, detail: { key: document.key }, result: undefined };
  });

type Row = Details & { id: string; key: string; archivedAt: Date | null };

/** One act on one document of an import that stands. */
const inDocument = (
  actor: Actor,
  dossierId: string,
  documentId: string,
  action: Act["action"],
  work: (tx: WriteClient, document: Row) => Promise<Done<void>>,
) =>
  change(actor, { action, dossierId }, async (tx) => {
    const document = await tx.document.findFirst({
      where: { id: plainId(documentId), dossierId, import: { undoneAt: null } },
      select: { id: true, key: true, archivedAt: true, ...details, dossier: { select: { deskId: true } } },
    });
    if (!document) throw new NotThere("document");
    allow(actor, "dossier.change", document.dossier.deskId, "document");
    return work(tx, document);
  });

const tellDetails = (d: Details) =>
  [
    `Title: ${d.title}`,
    `Outlet: ${d.outlet ?? "not known"}`,
    `Published: ${d.published ?? "not known"}`,
    `Zone: ${d.timezone}`,
    `Role: ${d.role === "DRAFT" ? "draft" : "source"}`,
  ].join("\n");
