import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { archiveDocument, correctDocument, type Details, detailsSeen, requireDocument, restoreDocument } from "./documents.ts";
import { createDossier, readAgain, renameDossier, requireDossier, setDossierArchived } from "./dossiers.ts";
import { importDocuments, undoImport } from "./imports.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import type { Actor } from "./policy.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const text = "Ministers met last month for talks in Oslo. Twelve states took part.";
const open = async () => {
  const { id } = await createDossier(world.editor, { deskId: world.deskId, title: "Talks in Oslo" });
  const { importId } = await importDocuments(world.editor, id, randomUUID(), [
    { id: "draft", text, published: "2024-07-12", role: "draft" },
    { id: "wire", text: "Ministers met in Oslo again.", published: "2024-07-13" },
  ]);
  const document = await db.document.findFirstOrThrow({ where: { dossierId: id, key: "draft" } });
  return { id, importId, documentId: document.id };
};
const details = async (documentId: string): Promise<Details> => {
  const { title, outlet, published, timezone, role } = await db.document.findUniqueOrThrow({ where: { id: documentId } });
  return { title, outlet, published, timezone, role };
};

test("details are put right, the dossier is read again, and both are told", async () => {
  const { id, documentId } = await open();
  const before = await details(documentId);
  const readings = await db.reading.count();
  await correctDocument(world.editor, id, documentId, {
    ...before,
    outlet: "Fjord Wire",
    published: "2024-07-12T23:30:00Z",
    timezone: "Asia/Seoul",
    seen: detailsSeen(before),
  });
  expect(await requireDocument(world.reviewer, id, documentId)).toMatchObject({
    outlet: "Fjord Wire",
    published: "2024-07-12T23:30:00Z",
    timezone: "Asia/Seoul",
  });
  expect(await db.reading.count()).toBe(readings + 1);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { dossierId: id, action: "document.corrected" }, include: { detail: true } });
  expect(entry.detail?.data).toMatchObject({ from: { timezone: "UTC" }, to: { timezone: "Asia/Seoul" } });
});

test("whoever saves second sees what stands, and nothing of theirs is written", async () => {
  const { id, documentId } = await open();
  const before = await details(documentId);
  const seen = detailsSeen(before);
  await correctDocument(world.editor, id, documentId, { ...before, title: "Mine", seen });
  const late = correctDocument(world.editor, id, documentId, { ...before, title: "Theirs", seen });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({ theirs: expect.stringContaining("Title: Mine") });
  expect((await details(documentId)).title).toBe("Mine");
});

test.each([
  ["an impossible date", { published: "2024-02-30" }, "published"],
  ["an unknown zone", { timezone: "Mars/Olympus" }, "timezone"],
])("%s is refused at its field", async (_, wrong, field) => {
  const { id, documentId } = await open();
  const before = await details(documentId);
  const refused = correctDocument(world.editor, id, documentId, { ...before, ...wrong, seen: detailsSeen(before) });
  await expect(refused).rejects.toMatchObject({ reasons: [{ field }] });
  expect(await details(documentId)).toEqual(before);
});

test("a document put aside keeps its claims and is out of the comparison; taken back, it is compared again", async () => {
  const { id, documentId } = await open();
  const standing = await db.claim.count({ where: { documentId, goneAt: null } });
  await archiveDocument(world.editor, id, documentId);
  expect((await requireDocument(world.editor, id, documentId)).archivedAt).not.toBeNull();
  expect(await db.claim.count({ where: { documentId, goneAt: null } })).toBe(standing);
  expect(
    await db.point.count({ where: { dossierId: id, goneAt: null, sides: { some: { claims: { some: { claim: { documentId } } } } } } }),
  ).toBe(0);
  await expect(archiveDocument(world.editor, id, documentId)).rejects.toThrow("This document is put aside already.");
  await restoreDocument(world.editor, id, documentId);
  await expect(restoreDocument(world.editor, id, documentId)).rejects.toThrow("This document is not put aside.");
});

test("a document of an undone import is not there", async () => {
  const { id, importId, documentId } = await open();
  await undoImport(world.editor, id, importId);
  await expect(requireDocument(world.editor, id, documentId)).rejects.toThrow(NotThere);
  await expect(restoreDocument(world.editor, id, documentId)).rejects.toThrow(NotThere);
});

test("a dossier is renamed from the title that was seen, archived and taken back", async () => {
  const { id } = await open();
  await renameDossier(world.editor, id, { title: "Talks", seenTitle: "Talks in Oslo" });
  await expect(renameDossier(world.editor, id, { title: "Other", seenTitle: "Talks in Oslo" })).rejects.toMatchObject({ theirs: "Talks" });
  await setDossierArchived(world.editor, id, true);
  expect(await requireDossier(world.editor, id)).toMatchObject({ title: "Talks", archivedAt: expect.any(Date) });
  await expect(setDossierArchived(world.editor, id, true)).rejects.toThrow("It is archived already.");
  await setDossierArchived(world.editor, id, false);
});

/** Every read and act on a dossier, as somebody; `seen` is right, so that nothing but access can refuse. */
const doors = (
  actor: Actor,
  { id, importId, documentId }: Awaited<ReturnType<typeof open>>,
  before: Details,
): [string, () => Promise<unknown>][] => [
  ["read the dossier", () => requireDossier(actor, id)],
  ["read a document", () => requireDocument(actor, id, documentId)],
  ["rename", () => renameDossier(actor, id, { title: "X", seenTitle: "Talks in Oslo" })],
  ["archive", () => setDossierArchived(actor, id, true)],
  ["read again", () => readAgain(actor, id)],
  ["import", () => importDocuments(actor, id, randomUUID(), [{ text }])],
  ["undo", () => undoImport(actor, id, importId)],
  ["correct", () => correctDocument(actor, id, documentId, { ...before, seen: detailsSeen(before) })],
  ["put aside", () => archiveDocument(actor, id, documentId)],
  ["take back", () => restoreDocument(actor, id, documentId)],
  ["create on the desk", () => createDossier(actor, { deskId: world.deskId, title: "X" })],
];

test("to somebody of another desk nothing is there, and nothing happens", async () => {
  const dossier = await open();
  const entries = await db.auditEntry.count();
  for (const [door, enter] of doors(world.stranger, dossier, await details(dossier.documentId)))
    await expect(enter(), door).rejects.toThrow(NotThere);
  expect(await db.auditEntry.count()).toBe(entries);
});

test("a reviewer reads, and is told why the rest is for editors", async () => {
  const dossier = await open();
  for (const [door, enter] of doors(world.reviewer, dossier, await details(dossier.documentId)).slice(2)) {
    const refused = enter();
    await expect(refused, door).rejects.toThrow(/^Editors of a desk /);
    await expect(refused, door).rejects.toThrow(Refusal);
  }
  await requireDocument(world.reviewer, dossier.id, dossier.documentId);
});

test.each(["", "no\0where", "'; drop table", "../..", "x".repeat(5000), "01a20c48-0000-7000-8000-000000000000"])(
  "an address like %j is not there",
  async (id) => {
    await expect(requireDossier(world.editor, id)).rejects.toThrow(NotThere);
    await expect(requireDocument(world.editor, id, id)).rejects.toThrow(NotThere);
    await expect(archiveDocument(world.editor, id, id)).rejects.toThrow(NotThere);
    await expect(readAgain(world.editor, id)).rejects.toThrow(NotThere);
  },
);

test("a signed-off dossier refuses every change by name, but may be archived", async () => {
  const { id, documentId } = await open();
  await writeClient().signOff.create({ data: { dossierId: id, contentHash: "0".repeat(64), personId: world.editor.id } });
  await expect(archiveDocument(world.editor, id, documentId)).rejects.toThrow(/^Edda Nyman signed this dossier off/);
  await expect(importDocuments(world.editor, id, randomUUID(), [{ text }])).rejects.toThrow(/signed this dossier off/);
  await expect(archiveDocument(world.stranger, id, documentId)).rejects.toThrow(NotThere);
  await setDossierArchived(world.editor, id, true);
});
