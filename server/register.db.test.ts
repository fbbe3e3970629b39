import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { shippedRegister } from "#engine";
import { openTestDatabase } from "../scripts/test-database.ts";
import { createDossier } from "./dossiers.ts";
import { importDocuments } from "./imports.ts";
import { db } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import type { Actor } from "./policy.ts";
import { type EntryInput, entryInput } from "./register/entry-input.ts";
import { listRegister, registerFor } from "./register.ts";
import { addRegisterEntry, retireRegisterEntry } from "./register-entries.ts";

await openTestDatabase();
const world = await plantPeople();
const otherEditor = world.stranger;
const source = "https://example.org/who";
const entry = (typed: unknown): EntryInput => entryInput.parse(typed);
const person = entry({ kind: "person", name: "Zuzana Šimková", family: "Šimková", misspellings: "Susana Šimková", source });

const rowsOf = (deskId: string) => db.registerEntry.findMany({ where: { deskId }, orderBy: { createdAt: "asc" } });
const lastRow = async (deskId: string) => (await rowsOf(deskId)).at(-1)?.id ?? "";
/** The latest first, so that no row is still named by another. */
const retireAll = async (actor: Actor, deskId: string) => {
  const rows = await db.registerEntry.findMany({ where: { deskId, retiredAt: null }, orderBy: { createdAt: "desc" } });
  for (const { id } of rows) await retireRegisterEntry(actor, id);
};

test("a desk without rows has the shipped register; its own rows join it, for that desk alone", async () => {
  const before = await registerFor(world.deskId);
  expect(before.register).toBe(shippedRegister);
  await addRegisterEntry(world.editor, world.deskId, person);
  const after = await registerFor(world.deskId);
  expect(after.hash).not.toBe(before.hash);
  expect(after.register.entries).toHaveLength(shippedRegister.entries.length + 1);
  expect((await registerFor(world.deskId)).register).toBe(after.register);
  expect((await registerFor(world.otherDeskId)).hash).toBe(before.hash);
  await retireRegisterEntry(world.editor, await lastRow(world.deskId));
  expect((await registerFor(world.deskId)).hash).toBe(before.hash);
});

test("reviewers may not, strangers find nothing", async () => {
  await expect(addRegisterEntry(world.reviewer, world.deskId, person)).rejects.toThrow(/Editors of a desk change/);
  await expect(addRegisterEntry(otherEditor, world.deskId, person)).rejects.toThrow(NotThere);
  await addRegisterEntry(world.editor, world.deskId, person);
  const rowId = await lastRow(world.deskId);
  await expect(retireRegisterEntry(world.reviewer, rowId)).rejects.toThrow(/Editors of a desk change/);
  await expect(retireRegisterEntry(otherEditor, rowId)).rejects.toThrow(NotThere);
  expect((await listRegister(otherEditor, { q: "Šimková" })).total).toBe(0);
  expect((await listRegister(world.reviewer, { q: "simkova" })).entries).toMatchObject([{ own: { rowId } }]);
  await retireAll(world.editor, world.deskId);
});

test("two rows about one thing are one too many; a retired one may come again", async () => {
  await addRegisterEntry(world.editor, world.deskId, person);
  await expect(addRegisterEntry(world.editor, world.deskId, person)).rejects.toThrow(/has a row about this already/);
  const rowId = await lastRow(world.deskId);
  await retireRegisterEntry(world.editor, rowId);
  await expect(retireRegisterEntry(world.editor, rowId)).rejects.toThrow(/retired already/);
  await addRegisterEntry(world.editor, world.deskId, person);
  await retireAll(world.editor, world.deskId);
});

test("the engine's own check of a register decides, and a row that another names stays", async () => {
  const count = await db.registerEntry.count();
  const wrong = entry({ kind: "person", name: "Bo Lind", family: "Lind", misspellings: "Bo Lind", source });
  await expect(addRegisterEntry(world.editor, world.deskId, wrong)).rejects.toThrow("“Bo Lind” stands as right and as wrong.");
  await addRegisterEntry(world.editor, world.deskId, person);
  const personRow = await lastRow(world.deskId);
  const office = entry({ kind: "office", title: "Harbour Master", organisation: "Norway", source });
  await addRegisterEntry(world.editor, world.deskId, office);
  const term = { kind: "term", person: "Zuzana Šimková", office: "desk/office/norway-harbour-master", from: "2026-01-01", source };
  await expect(addRegisterEntry(world.editor, world.deskId, entry({ ...term, to: "2025-01-01" }))).rejects.toThrow(/before it begins/);
  await addRegisterEntry(world.editor, world.deskId, entry({ ...term, asOf: "2026-06-01" }));
  expect(await db.registerEntry.count()).toBe(count + 3);
  await expect(retireRegisterEntry(world.editor, personRow)).rejects.toThrow(/Another row of the desk names this one/);
  await retireAll(world.editor, world.deskId);
});

test("the open dossiers of the desk are read again: the new row speaks at once, and is silent when retired", async () => {
  const { id } = await createDossier(world.editor, { deskId: world.deskId, title: "The harbour" });
  const text = "The harbour\n\nThe strike was called off on Monday, said Susana Šimková, who speaks for the union.\n";
  const document = {
    id: "a",
    title: "The harbour",
    outlet: "Ness Courier",
    published: "2026-03-04",
    timezone: "UTC",
    role: "draft",
    text,
  } as const;
  await importDocuments(world.editor, id, randomUUID(), [document]);
  const conflicts = () => db.flag.count({ where: { dossierId: id, check: "name", relation: "CONFLICT", goneAt: null } });
  const before = await conflicts();
  expect(await addRegisterEntry(world.editor, world.deskId, person)).toEqual({ read: 1, left: 0 });
  expect(await conflicts()).toBe(before + 1);
  expect(await retireRegisterEntry(world.editor, await lastRow(world.deskId))).toEqual({ read: 1, left: 0 });
  expect(await conflicts()).toBe(before);
});

test("the register is looked up without accents and capitals, by every word and by kind; hostile words find nothing", async () => {
  const { total, entries } = await listRegister(world.reviewer, {});
  expect(total).toBe(shippedRegister.entries.length);
  expect(entries.length).toBeLessThanOrEqual(100);
  const known = shippedRegister.entries.find((one) => one.kind === "person");
  if (known?.kind !== "person") throw new Error("the shipped register has people");
  const found = await listRegister(world.reviewer, { q: ` ${known.name.toUpperCase()}  `, kind: "person" });
  expect(found.entries.map(({ id }) => id)).toContain(known.id);
  for (const q of ["%", "\0", "\ud800", "' or 1=1", "(?:a+)+$", "x".repeat(200)])
    expect((await listRegister(world.reviewer, { q })).total, q).toBe(0);
  expect((await listRegister(world.reviewer, { kind: "__proto__" })).total).toBe(0);
  await expect(retireRegisterEntry(world.editor, "00000000-0000-7000-8000-000000000000")).rejects.toThrow(Refusal);
});
