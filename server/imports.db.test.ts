import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { createDossier } from "./dossiers.ts";
import type { ImportInput } from "./import/inputs.ts";
import { importDocuments, importFiles, requireImport, undoImport } from "./imports.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const text = "Ministers met on Monday for the third consecutive year.\r\n\r\n  The talks in Oslo drew 12 states. \n";
const dossierOf = () => createDossier(world.editor, { deskId: world.deskId, title: "Talks in Oslo" });
const bring = async (inputs: ImportInput[], dossierId?: string) => {
  const into = dossierId ?? (await dossierOf()).id;
  return { dossierId: into, ...(await importDocuments(world.editor, into, randomUUID(), inputs)) };
};
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [] as string[],
    (error) => {
      if (!(error instanceof Refusal)) throw error;
      return error.reasons.map((r) => r.text);
    },
  );

test("a text is stored as it was given, with its details, and read in the same act", async () => {
  const { dossierId, importId } = await bring([
    { text, outlet: "Fjord Wire", published: "2024-07-12", timezone: "Europe/Oslo", role: "draft", name: "talks.txt", charset: "UTF-8" },
  ]);
  const found = await requireImport(world.reviewer, dossierId, importId);
  expect(found.documents).toMatchObject([
    {
      key: "fjord-wire",
      title: "Ministers met on Monday for the third consecutive year.",
      outlet: "Fjord Wire",
      published: "2024-07-12",
      timezone: "Europe/Oslo",
      role: "DRAFT",
      position: 0,
    },
  ]);
  const version = await db.documentVersion.findFirstOrThrow({ where: { documentId: found.documents[0]?.id } });
  expect(version.text).toBe(text);
  const claims = await db.claim.findMany({ where: { dossierId }, include: { anchors: true } });
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  expect(found.documents).toMatchObject([
    { name: "talks.txt", charset: "UTF-8", length: text.length, claims: claims.length, publication: "12 July 2024 (Europe/Oslo)" },
  ]);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { subject: `import:${importId}` }, include: { detail: true } });
  expect(entry.detail?.data).toMatchObject({ count: { documents: 1, claims: claims.length } });
});

test("documents follow one another, each under a short name of its own", async () => {
  const { dossierId } = await bring([
    { text, outlet: "Fjord Wire" },
    { text, outlet: "Fjord Wire" },
  ]);
  await bring(
    [
      { text, name: "Zürich notes.txt" },
      { id: "mine", text },
    ],
    dossierId,
  );
  const documents = await db.document.findMany({ where: { dossierId }, orderBy: { position: "asc" } });
  expect(documents.map((d) => [d.position, d.key])).toEqual([
    [0, "fjord-wire"],
    [1, "fjord-wire-2"],
    [2, "zurich-notes"],
    [3, "mine"],
  ]);
});

test("ten clicks on one form are one import", async () => {
  const { id } = await dossierOf();
  const key = randomUUID();
  const all = await Promise.all(Array.from({ length: 10 }, () => importDocuments(world.editor, id, key, [{ text }])));
  expect(new Set(all.map((i) => i.importId)).size).toBe(1);
  expect(all.filter((i) => !i.isRepeat)).toHaveLength(1);
  expect(await db.document.count({ where: { dossierId: id } })).toBe(1);
  expect(await db.auditEntry.count({ where: { dossierId: id, action: "documents.imported" } })).toBe(1);
});

test("files come in as far as they can, and the page says what was left out", async () => {
  const { id } = await dossierOf();
  const file = (name: string, bytes: Uint8Array) => ({ name, bytes, details: {} });
  const good = file("good.txt", new TextEncoder().encode(text));
  const { importId } = await importFiles(world.editor, id, randomUUID(), [file("bad.txt", Uint8Array.of(0)), good]);
  const found = await requireImport(world.editor, id, importId);
  expect(found.documents.map((d) => d.name)).toEqual(["good.txt"]);
  expect(found.leftOut).toEqual([{ name: "bad.txt", why: "“bad.txt” is not text: it holds NUL bytes. Save it as plain text in UTF-8." }]);
  expect(await reasonsOf(importFiles(world.editor, id, randomUUID(), [file("bad.txt", Uint8Array.of(0))]))).toHaveLength(1);
  expect(await reasonsOf(importFiles(world.editor, id, randomUUID(), []))).toEqual(["Choose at least one file."]);
});

test("the request of another dossier is no repeat of it", async () => {
  const key = randomUUID();
  await importDocuments(world.editor, (await dossierOf()).id, key, [{ text }]);
  expect(await reasonsOf(importDocuments(world.editor, (await dossierOf()).id, key, [{ text }]))).toEqual([
    "The form is damaged. Please load the page again.",
  ]);
});

test.each<[string, ImportInput, RegExp]>([
  ["empty", { name: "a.txt", text: "" }, /^“a\.txt” is empty\.$/],
  ["blank", { name: "a.txt", text: " \n\t " }, /^“a\.txt” is empty\.$/],
  ["NUL", { name: "a.txt", text: "Met\0on Monday" }, /^“a\.txt” is not text: it holds NUL/],
  ["a lone surrogate", { name: "a.txt", text: "Met \uD83D on Monday" }, /^“a\.txt” holds half of a character pair/],
  ["over 10 MB", { name: "a.txt", text: "é".repeat(5 * 1024 * 1024 + 1) }, /^“a\.txt” is larger than 10 MB/],
  ["an impossible date", { name: "a.txt", text, published: "2024-02-30" }, /^“a\.txt”: “2024-02-30” is not a date/],
  ["no date at all", { name: "a.txt", text, published: "yesterday" }, /^“a\.txt”: “yesterday” is not a date/],
  ["an impossible instant", { name: "a.txt", text, published: "2024-02-20T25:00:00Z" }, /is not a date .* or an instant/],
  ["an unknown zone", { name: "a.txt", text, timezone: "Asia/Seol" }, /^“a\.txt”: “Asia\/Seol” is not a time zone/],
  ["a title with NUL", { name: "a.txt", text, title: "a\0b" }, /^“a\.txt”: its title holds characters that no text has/],
  ["a long outlet", { name: "a.txt", text, outlet: "x".repeat(201) }, /^“a\.txt”: its outlet may have 200 characters at most/],
  ["a short name with a space", { id: "two words", text }, /“two words” is no short name/],
  ["a text without a name", { text: "" }, /^The text is empty\.$/],
])("%s is refused in a sentence, and nothing is stored", async (_, input, sentence) => {
  const { id } = await dossierOf();
  const reasons = await reasonsOf(importDocuments(world.editor, id, randomUUID(), [{ text, name: "good.txt" }, input]));
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toMatch(sentence);
  expect(await db.import.count({ where: { dossierId: id } })).toBe(0);
  expect(await db.document.count({ where: { dossierId: id } })).toBe(0);
});

test("every problem of every text is told at once", async () => {
  const { id } = await dossierOf();
  const inputs = [
    { name: "a.txt", text: "", published: "2024-13-01", timezone: "Mars" },
    { id: "twice", text },
    { id: "twice", text },
  ];
  expect(await reasonsOf(importDocuments(world.editor, id, randomUUID(), inputs))).toHaveLength(4);
  expect(await reasonsOf(importDocuments(world.editor, id, randomUUID(), []))).toEqual(["There is no text to bring in."]);
});

test("a short name that the dossier has already is refused", async () => {
  const { dossierId } = await bring([{ id: "wire", text }]);
  expect(await reasonsOf(importDocuments(world.editor, dossierId, randomUUID(), [{ id: "wire", text }]))).toEqual([
    "This dossier already has a document “wire”. Give the new one another short name.",
  ]);
});

test("reviewers are told that editors bring documents in; strangers find no dossier", async () => {
  const { dossierId, importId } = await bring([{ text }]);
  expect(await reasonsOf(importDocuments(world.reviewer, dossierId, randomUUID(), [{ text }]))).toEqual([
    "Editors of a desk bring in documents.",
  ]);
  await expect(importDocuments(world.stranger, dossierId, randomUUID(), [{ text }])).rejects.toThrow(NotThere);
  await expect(requireImport(world.stranger, dossierId, importId)).rejects.toThrow(NotThere);
  await expect(undoImport(world.stranger, dossierId, importId)).rejects.toThrow(NotThere);
  await expect(importDocuments(world.editor, "no\0where", randomUUID(), [{ text }])).rejects.toThrow(NotThere);
});

test("an import can be undone, and the same file brought in once more", async () => {
  const { dossierId, importId } = await bring([{ id: "wire", text }]);
  await undoImport(world.editor, dossierId, importId);
  expect(await db.document.count({ where: { dossierId, archivedAt: null } })).toBe(0);
  expect(await db.claim.count({ where: { dossierId, goneAt: null } })).toBe(0);
  expect(await reasonsOf(undoImport(world.editor, dossierId, importId))).toEqual(["This import is undone already."]);
  await bring([{ id: "wire", text }], dossierId);
  expect(await db.document.count({ where: { dossierId, archivedAt: null, key: "wire" } })).toBe(1);
});

test("an import cannot be undone once somebody has ruled or commented", async () => {
  const { dossierId, importId } = await bring([{ text }]);
  const claim = await db.claim.findFirstOrThrow({ where: { dossierId } });
  await writeClient().verdict.create({
    data: { claimId: claim.id, sequence: 1, ruling: "NOT_FACTUAL", asOf: new Date("2026-01-01"), personId: world.editor.id },
  });
  await writeClient().comment.create({ data: { dossierId, claimId: claim.id, body: "Is that so?", personId: world.reviewer.id } });
  expect(await reasonsOf(undoImport(world.editor, dossierId, importId))).toEqual([
    "Somebody has ruled on one of its claims.",
    "Somebody has commented on one of its claims, flags or passages.",
    "Put single documents aside instead; what was said of them stays.",
  ]);
  expect(await db.document.count({ where: { dossierId, archivedAt: null } })).toBe(1);
});
