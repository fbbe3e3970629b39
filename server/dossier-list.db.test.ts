import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { listDossiers, pageLength } from "./dossier-list.ts";
import { createDossier, setDossierArchived } from "./dossiers.ts";
import { importDocuments } from "./imports.ts";
import { writeClient } from "./lib/db.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeEach(async () => {
  world = await plantPeople();
});

const now = { isArchived: false, page: 1 };
const create = (title: string) => createDossier(world.editor, { deskId: world.deskId, title });

test("a dossier is listed with its documents, what is under check, open flags and what happened last", async () => {
  const { id } = await create("Talks");
  const text = "Ministers met in Oslo. They left.";
  await importDocuments(world.editor, id, randomUUID(), [{ text, role: "draft" }, { text }]);
  const client = writeClient();
  const flag = (key: string, severity: "ERROR" | "NOTE", more = {}) =>
    client.flag.create({ data: { dossierId: id, key, check: "name", relation: "CONFLICT", severity, summary: "", ...more } });
  await flag("open", "ERROR");
  await flag("gone", "ERROR", { goneAt: new Date() });
  const decided = await flag("decided", "NOTE");
  await client.flagDecision.create({ data: { flagId: decided.id, sequence: 1, outcome: "CQ", reason: "So", personId: world.editor.id } });
  const [before] = (await listDossiers(world.reviewer, now)).dossiers;
  const drafted = await client.claim.count({ where: { dossierId: id, document: { role: "DRAFT" } } });
  expect(before).toMatchObject({
    title: "Talks",
    documents: 2,
    progress: { unchecked: drafted, checked: 0 },
    createdBy: { name: "Edda Nyman" },
    isSignedOff: false,
    last: { action: "documents.imported", name: "Edda Nyman" },
  });
  expect(before?.flags.ERROR).toBe(1);
});

test("archived dossiers stand in a list of their own; strangers see neither", async () => {
  const { id } = await create("Old");
  await create("New");
  await setDossierArchived(world.editor, id, true);
  const titles = async (actor = world.editor, isArchived = false) =>
    (await listDossiers(actor, { isArchived, page: 1 })).dossiers.map((d) => d.title);
  expect(await titles()).toEqual(["New"]);
  expect(await titles(world.editor, true)).toEqual(["Old"]);
  expect(await titles(world.stranger)).toEqual([]);
});

test("a long list comes in pages", async () => {
  for (let i = 0; i <= pageLength; i++) await create(`Dossier ${i}`);
  const first = await listDossiers(world.editor, now);
  expect([first.dossiers.length, first.hasMore]).toEqual([pageLength, true]);
  const second = await listDossiers(world.editor, { ...now, page: 2 });
  expect([second.dossiers.map((d) => d.title), second.hasMore]).toEqual([["Dossier 0"], false]);
});
