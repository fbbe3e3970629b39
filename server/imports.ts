import "server-only";
import { randomUUIDv7 } from "node:crypto";
import { type ReadingCount, readDossierAgain } from "./analysis.ts";
import { plainId, requireAllowed } from "./dossiers.ts";
import { checkImport } from "./import/check.ts";
import type { ImportInput } from "./import/inputs.ts";
import { storeTexts } from "./import/store.ts";
import { findTies } from "./import/ties.ts";
import { type LeftOut, readUploads, type Upload } from "./import/uploads.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";
import { tellPublication } from "./publication.ts";

/** What came of an import. `isRepeat`: the same form was sent before, and this is what came of it then. */
export type Imported = { importId: string; isRepeat: boolean };

/**
 * Brings texts into a dossier and reads it again, all in one transaction: after a crash either everything is there or nothing.
 * `requestKey` is made by the form before it is sent, so a double click is one import. Every problem of every text is told at once and
 * nothing is stored; `leftOut` names the files that were refused before, for the record.
 */
export const importDocuments = async (
  actor: Actor,
  dossierId: string,
  requestKey: string,
  inputs: readonly ImportInput[],
  leftOut: readonly LeftOut[] = [],
): Promise<Imported> => {
  const before = await findImport(db, actor, dossierId, requestKey);
  if (before) return before;
  try {
    return await change(actor, { action: "documents.imported", dossierId }, async (tx) => {
      await requireAllowed(tx, actor, "document.import", dossierId);
      const meanwhile = await findImport(tx, actor, dossierId, requestKey);
      if (meanwhile) throw new AlreadyImported(meanwhile);
      const taken = await tx.document.findMany({ where: { dossierId }, select: { key: true, position: true } });
      checkImport(inputs, new Set(taken.map((d) => d.key)));
      const importId = randomUUIDv7();
      await tx.import.create({ data: { id: importId, dossierId, requestKey, personId: actor.id } });
      const documents = await storeTexts(tx, dossierId, importId, inputs, taken);
      const count = await readDossierAgain(tx, dossierId);
      return { subject: `import:${importId}`, detail: { documents, leftOut: [...leftOut], count }, result: { importId, isRepeat: false } };
    });
  } catch (error) {
    if (error instanceof AlreadyImported) return error.first;
    throw error;
  }
};

/** Brings in files as a form sends them: those that cannot come in are left out, each with its reason; a Refusal where none is left. */
export const importFiles = async (actor: Actor, dossierId: string, requestKey: string, uploads: readonly Upload[]): Promise<Imported> => {
  const { inputs, leftOut } = readUploads(uploads);
  if (!inputs.length)
    throw new Refusal(
      leftOut.length ? leftOut.map(({ why }) => ({ field: "files", text: why })) : [{ field: "files", text: "Choose at least one file." }],
    );
  return importDocuments(actor, dossierId, requestKey, inputs, leftOut);
};

/** What the audit entry keeps of an import, for the page that says what was understood. */
export type ImportDetail = {
  documents: { id: string; key: string; name: string | null; charset: string | null; sha256: string; length: number }[];
  leftOut: LeftOut[];
  count: ReadingCount;
};

/** Ends the transaction without a trace: the same form had come in first. */
class AlreadyImported extends Error {
  readonly first: Imported;
  constructor(first: Imported) {
    super("imported already");
    this.first = first;
  }
}

const findImport = async (
  client: typeof db | WriteClient,
  actor: Actor,
  dossierId: string,
  requestKey: string,
): Promise<Imported | null> => {
  const found = await client.import.findUnique({ where: { requestKey }, select: { id: true, dossierId: true, personId: true } });
  if (!found) return null;
  if (found.dossierId !== dossierId || found.personId !== actor.id) throw new Refusal(["The form is damaged. Please load the page again."]);
  return { importId: found.id, isRepeat: true };
};

/** An import of one of the actor's desks: its documents as they were understood, and what was left out; else NotThere. */
export const requireImport = async (actor: Actor, dossierId: string, importId: string) => {
  const found = await db.import.findFirst({
    where: { id: plainId(importId), dossierId: plainId(dossierId), dossier: deskScope(actor) },
    include: {
      person: { select: { name: true } },
      documents: { orderBy: { position: "asc" }, include: { _count: { select: { claims: { where: { goneAt: null } } } } } },
    },
  });
  if (!found) throw new NotThere("import");
  const entry = await db.auditEntry.findFirst({
    where: { dossierId: found.dossierId, action: "documents.imported", subject: `import:${found.id}` },
    select: { detail: true },
  });
  const detail = (entry?.detail?.data ?? null) as ImportDetail | null;
  return {
    ...found,
    leftOut: detail?.leftOut ?? [],
    documents: found.documents.map(({ _count, ...document }) => ({
      ...document,
      publication: tellPublication(document),
      claims: _count.claims,
      ...(detail?.documents.find((d) => d.id === document.id) ?? unknown),
      key: document.key,
    })),
  };
};

/** Where the detail of the entry was purged. */
const unknown = { name: null, charset: null, length: 0 };

export type ImportedDocument = Awaited<ReturnType<typeof requireImport>>["documents"][number];

/**
 * Takes an import back: its documents leave every list and the rest of the dossier is compared again. Only until somebody has ruled,
 * commented, decided or corrected on one of them; then a document can be put aside instead. The texts stay in the record, unseen.
 */
export const undoImport = async (actor: Actor, dossierId: string, importId: string): Promise<void> =>
  change(actor, { action: "import.undone", dossierId }, async (tx) => {
    await requireAllowed(tx, actor, "document.import", dossierId);
    const found = await tx.import.findFirst({
      where: { id: plainId(importId), dossierId },
      include: { documents: { select: { id: true, key: true } } },
    });
    if (!found) throw new NotThere("import");
    if (found.undoneAt) throw new Refusal(["This import is undone already."]);
    const ids = found.documents.map((d) => d.id);
    const ties = await findTies(tx, ids);
    if (ties.length) throw new Refusal([...ties, "Put single documents aside instead; what was said of them stays."]);
    const at = new Date();
    await tx.import.update({ where: { id: found.id }, data: { undoneAt: at } });
    // The short names become free again, so that the same file can be brought in once more.
    await tx.$executeRaw`update "Document" set "archivedAt" = ${at.toISOString()}::timestamp, key = 'undone:' || id where id = any(${ids})`;
    await tx.claim.updateMany({ where: { documentId: { in: ids }, goneAt: null }, data: { goneAt: at } });
    await readDossierAgain(tx, dossierId);
    return { subject: `import:${found.id}`, detail: { documents: found.documents.map((d) => d.key) }, result: undefined };
  });

/** What the form for more texts starts from: a dossier has one draft as a rule, and its texts often come from one zone. */
export const suggestDetails = async (actor: Actor, dossierId: string) => {
  const documents = await db.document.findMany({
    where: { dossierId: plainId(dossierId), dossier: deskScope(actor), import: { undoneAt: null } },
    orderBy: { position: "asc" },
    select: { role: true, timezone: true },
  });
  return { role: documents.some((d) => d.role === "DRAFT") ? "source" : "draft", timezone: documents.at(-1)?.timezone ?? "UTC" };
};
