import "server-only";
import { randomUUIDv7 } from "node:crypto";
import { type ReadingCount, readDossierAgain } from "./analysis.ts";
import { sha256 } from "./audit.ts";
import { plainId, requireAllowed } from "./dossiers.ts";
import { type ImportInput, problemsOf } from "./import/inputs.ts";
import { freeKey, titleOf } from "./import/names.ts";
import { findTies } from "./import/ties.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { type Actor, deskScope } from "./policy.ts";

/** A file that was left out, and why. */
export type LeftOut = { name: string; why: string };

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
      refuseProblems(inputs, new Set(taken.map((d) => d.key)));
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

/** What the audit entry keeps of an import, for the page that says what was understood. */
export type ImportDetail = {
  documents: { id: string; key: string; name: string | null; charset: string | null; sha256: string }[];
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

const refuseProblems = (inputs: readonly ImportInput[], taken: ReadonlySet<string>) => {
  const reasons = inputs.flatMap(problemsOf);
  if (!inputs.length) reasons.push({ field: "text", text: "There is no text to bring in." });
  if (inputs.length > 200) reasons.push({ field: "text", text: "At most 200 texts come in at once. Bring in the rest afterwards." });
  const seen = new Set<string>();
  for (const { id } of inputs) {
    if (id === undefined) continue;
    if (!/^[^\s/]+$/.test(id)) reasons.push({ field: "id", text: `“${id}” is no short name: it is one word, without spaces and strokes.` });
    if (taken.has(id))
      reasons.push({ field: "id", text: `This dossier already has a document “${id}”. Give the new one another short name.` });
    else if (seen.has(id)) reasons.push({ field: "id", text: `Two documents are called “${id}”. Each needs a short name of its own.` });
    seen.add(id);
  }
  if (reasons.length) throw new Refusal(reasons);
};

const storeTexts = async (
  tx: WriteClient,
  dossierId: string,
  importId: string,
  inputs: readonly ImportInput[],
  standing: readonly { key: string; position: number }[],
) => {
  const taken = new Set([...standing.map((d) => d.key), ...inputs.flatMap((i) => i.id ?? [])]);
  const next = Math.max(0, ...standing.map((d) => d.position + 1));
  const rows = inputs.map((input, i) => ({
    input,
    id: randomUUIDv7(),
    key: input.id ?? freeKey(input, taken),
    position: next + i,
    sha256: sha256(input.text),
  }));
  await tx.document.createMany({
    data: rows.map(({ input, id, key, position }) => ({
      id,
      dossierId,
      importId,
      key,
      position,
      title: titleOf(input),
      outlet: input.outlet ?? null,
      published: input.published ?? null,
      timezone: input.timezone ?? "UTC",
      role: input.role === "draft" ? ("DRAFT" as const) : ("SOURCE" as const),
    })),
  });
  await tx.documentVersion.createMany({
    data: rows.map(({ input, id, sha256 }) => ({ documentId: id, number: 1, text: input.text, sha256 })),
  });
  return rows.map(({ input, id, key, sha256 }) => ({ id, key, name: input.name ?? null, charset: input.charset ?? null, sha256 }));
};

/** An import of one of the actor's desks, its documents and what was said of it at the time; else NotThere. */
export const requireImport = async (actor: Actor, dossierId: string, importId: string) => {
  const found = await db.import.findFirst({
    where: { id: plainId(importId), dossierId: plainId(dossierId), dossier: deskScope(actor) },
    include: {
      person: { select: { name: true } },
      documents: { orderBy: { position: "asc" }, include: { _count: { select: { claims: { where: { goneAt: null } } } } } },
    },
  });
  const entry =
    found &&
    (await db.auditEntry.findFirst({ where: { subject: `import:${found.id}`, action: "documents.imported" }, include: { detail: true } }));
  if (!found) throw new NotThere("import");
  return { ...found, detail: (entry?.detail?.data ?? null) as ImportDetail | null };
};

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
