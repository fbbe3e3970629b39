import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { createDossier } from "./dossiers.ts";
import { importDocuments } from "./imports.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { listDocuments } from "./overview.ts";
import { plantPeople } from "./people.fixture.ts";
import { findBlockers } from "./sign-off/blockers.ts";
import { markUntouched } from "./untouched.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const text = "Quay vote\n\nThe harbour board voted on Tuesday for a second quay. Will it ever be built?\n\nIt cost 12 million euros.\n";
const asOf = "2026-05-13";
const open = async () => {
  const { id } = await createDossier(world.editor, { deskId: world.deskId, title: "Quay" });
  await importDocuments(world.editor, id, randomUUID(), [{ id: "draft", text, role: "draft", published: "2026-05-12" }]);
  const document = await db.document.findFirstOrThrow({ where: { dossierId: id } });
  const coverage = async () => (await listDocuments(world.editor, id)).documents[0]?.coverage;
  const untouched = async () => (await findBlockers(db, id, world.editor)).find(({ kind }) => kind === "untouched");
  return { id, documentId: document.id, coverage, untouched };
};

test("what nobody touched is marked in one act; claims that wait are left alone, and the gate has one blocker less", async () => {
  const { id, documentId, coverage, untouched } = await open();
  const before = await coverage();
  expect(before?.untouched).toBeGreaterThan(0);
  expect((await untouched())?.blockers).toHaveLength(1);
  const { words, actId } = await markUntouched(world.editor, id, { documentId, start: 0, end: text.length, asOf });
  expect(words).toBe(before?.untouched);
  expect(await coverage()).toEqual({ ...before, untouched: 0, notFactual: words });
  expect(await untouched()).toBeUndefined();
  const verdicts = await db.verdict.findMany({ where: { actId } });
  expect(new Set(verdicts.map(({ ruling }) => ruling))).toEqual(new Set(["NOT_FACTUAL"]));
  const [entry] = await db.auditEntry.findMany({ where: { dossierId: id, action: "passages.marked" } });
  expect(entry?.subject).toBe(`document:${documentId}`);
});

test("a part alone; a second time there is nothing left, which is said", async () => {
  const { id, documentId, coverage } = await open();
  const end = text.indexOf("\n");
  await markUntouched(world.editor, id, { documentId, start: 0, end, asOf }).catch(() => {});
  expect((await coverage())?.untouched).toBeGreaterThan(0);
  await markUntouched(world.editor, id, { documentId, start: 0, end: text.length, asOf });
  await expect(markUntouched(world.editor, id, { documentId, start: 0, end: text.length, asOf })).rejects.toThrow(
    "Nothing is left here that nobody has looked at.",
  );
});

test("reviewers may not, strangers find nothing", async () => {
  const { id, documentId } = await open();
  const all = { documentId, start: 0, end: text.length, asOf };
  await expect(markUntouched(world.reviewer, id, all)).rejects.toThrow(/Editors/);
  await expect(markUntouched(world.stranger, id, all)).rejects.toBeInstanceOf(NotThere);
});
