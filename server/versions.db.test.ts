import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { readDossierAgain } from "./analysis.ts";
import { archiveDocument } from "./documents.ts";
import { createDossier } from "./dossiers.ts";
import { importDocuments, undoImport } from "./imports.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { markClaim } from "./marked-claims.ts";
import { plantPeople } from "./people.fixture.ts";
import { markUntouched } from "./untouched.ts";
import { recordVerdict } from "./verdicts.ts";
import { bringInVersion, countPlan, previewVersion } from "./versions.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const [oslo, lee, end] = [
  "Ministers met in Oslo for the third consecutive year on Monday.",
  "Ann Lee, the harbour master, spoke to 12 people about the old pier.",
  "Who would have thought of such a day?",
];
const first = `The harbour of Ness\n\n${oslo} ${lee}\n\n${end}`;

/** A dossier with a draft and a source; `rule` confirms the claim on some words of the draft. */
const open = async (text = first) => {
  const { id: dossierId } = await createDossier(world.editor, { deskId: world.deskId, title: "Versions" });
  const { importId } = await importDocuments(world.editor, dossierId, randomUUID(), [
    { id: "draft", text, published: "2024-07-12", role: "draft" },
    { id: "source", text: "Ministers met in Oslo for the second consecutive year on Monday.", published: "2024-07-12" },
  ]);
  const document = await db.document.findFirstOrThrow({ where: { dossierId, key: "draft" } });
  const claimOn = (quote: string, kind?: "STATEMENT" | "FIGURE") =>
    db.claim.findFirstOrThrow({
      where: { documentId: document.id, quote, ...(kind ? { kind } : {}) },
      include: { verdicts: true, fates: true, anchors: true },
    });
  const rule = async (quote: string) => {
    const claim = await claimOn(quote);
    const evidence = [{ kind: "CALL" as const, text: "Harbour master, by telephone" }];
    await recordVerdict(world.editor, { claimId: claim.id, seen: 0, ruling: "CONFIRMED", method: "CALLED", asOf: "2024-07-13", evidence });
    return claim;
  };
  const bring = (later: string, seen = 1, actor = world.editor) =>
    bringInVersion(actor, dossierId, { documentId: document.id, text: later, seen });
  const claim = (id: string) =>
    db.claim.findUniqueOrThrow({ where: { id }, include: { fates: { orderBy: { sequence: "asc" } }, anchors: true, verdicts: true } });
  const list = () => db.claim.findMany({ where: { documentId: document.id }, orderBy: { id: "asc" } });
  return { dossierId, importId, documentId: document.id, claimOn, rule, bring, claim, list };
};

test("untouched claims are the same rows at their new places, with what was said of them and an anchor in each version", async () => {
  const { rule, bring, claim, documentId } = await open();
  const ruled = await rule("12 people");
  const added = "The mayor was there. ";
  expect(await bring(first.replace(oslo, added + oslo))).toEqual({ number: 2 });
  const now = await claim(ruled.id);
  expect(now).toMatchObject({ start: ruled.start + added.length, goneAt: null, changedAt: null, fates: [] });
  expect(now.anchors.map((a) => [a.start, a.quote]).sort()).toEqual([
    [ruled.start, "12 people"],
    [ruled.start + added.length, "12 people"],
  ]);
  expect(now.verdicts).toHaveLength(1);
  const versions = await db.documentVersion.findMany({ where: { documentId }, orderBy: { number: "asc" } });
  expect(versions.map((v) => [v.number, v.text === first, v.personId])).toEqual([
    [1, true, null],
    [2, false, world.editor.id],
  ]);
});

test("the same words put before a claim do not take its verdict away from where it stands", async () => {
  const { rule, bring, claim, list } = await open();
  const ruled = await rule("12 people");
  await bring(first.replace(oslo, `Jonas Berg wrote to 12 people in Bergen last week. ${oslo}`));
  const now = await claim(ruled.id);
  expect(now.start).toBeGreaterThan(ruled.start);
  expect(now).toMatchObject({ goneAt: null, changedAt: null });
  const others = (await list()).filter((c) => c.quote === "12 people" && c.id !== ruled.id);
  expect(others).toHaveLength(1);
  expect(others[0]?.start).toBeLessThan(now.start);
});

test("where the sentence changed a claim needs a re-check, and both sentences are kept", async () => {
  const { rule, bring, claim } = await open();
  const ruled = await rule("12 people");
  const changed = lee.replace("old", "new");
  await bring(first.replace(lee, changed));
  const now = await claim(ruled.id);
  expect(now.changedAt?.getTime()).toBeGreaterThan(now.verdicts[0]?.createdAt.getTime() ?? 0);
  expect(now.fates).toMatchObject([{ kind: "CHANGED", before: lee, after: changed, personId: world.editor.id }]);
});

test("where the words are gone it is orphaned, and never placed at words that read alike, in no later reading either", async () => {
  const { dossierId, rule, bring, claim } = await open();
  const ruled = await rule("12 people");
  await bring(`${first.replace(lee, "").trimEnd()} Profits fell at 12 people’s firms.\n\nJonas Berg wrote to 12 people.`);
  const gone = await claim(ruled.id);
  expect(gone).toMatchObject({ quote: "12 people", fates: [{ kind: "ORPHANED", before: lee }] });
  expect(gone.goneAt).not.toBeNull();
  expect(gone.verdicts).toHaveLength(1);
  await writeClient().$transaction((tx) => readDossierAgain(tx, dossierId), { timeout: 60_000 });
  expect((await claim(ruled.id)).goneAt).toEqual(gone.goneAt);
});

test("the next reading of a new version changes nothing", async () => {
  const { dossierId, bring, list } = await open();
  await bring(first.replace("Monday", "Tuesday"));
  const before = await list();
  await writeClient().$transaction((tx) => readDossierAgain(tx, dossierId), { timeout: 60_000 });
  expect(await list()).toEqual(before);
});

test("claims that a person marked, and passages without a factual claim, are carried the same way", async () => {
  const { dossierId, documentId, bring, claim, list } = await open();
  const { claimId } = await markClaim(world.editor, dossierId, { documentId, kind: "STATEMENT", words: "about the old pier" });
  await markUntouched(world.editor, dossierId, { documentId, start: 0, end: first.length, asOf: "2024-07-13" });
  const [rest] = (await list()).filter((c) => end.includes(c.quote));
  await bring(`A line more.\n\n${first.replace("Ann Lee", "Anne Lee")}`);
  const now = await claim(rest?.id ?? "");
  expect(now).toMatchObject({ start: (rest?.start ?? 0) + 14 + 1, changedAt: null, goneAt: null, verdicts: [{ ruling: "NOT_FACTUAL" }] });
  expect(await claim(claimId)).toMatchObject({ quote: "about the old pier", goneAt: null, fates: [{ kind: "CHANGED" }] });
});

test("a preview says the same as what is then stored, and stores nothing", async () => {
  const { dossierId, documentId, rule, bring, list } = await open();
  await rule("12 people");
  const later = first.replace("12", "13").replace(end, "");
  const before = [await list(), await db.reading.count(), await db.auditEntry.count({ where: { dossierId } })];
  const preview = await previewVersion(world.editor, dossierId, documentId, later);
  expect([await list(), await db.reading.count(), await db.auditEntry.count({ where: { dossierId } })]).toEqual(before);
  expect(preview.changes).toHaveLength(1);
  expect(preview.plan.orphans.find(({ row }) => row.ruling)?.row.quote).toBe("12 people");
  await bring(later);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { dossierId, action: "version.broughtIn" }, include: { detail: true } });
  expect(entry.detail?.data).toMatchObject({ document: "draft", number: 2, claims: countPlan(preview.plan) });
});

test("two at once: one wins, the other is told what stands and nothing of theirs is stored", async () => {
  const { bring, documentId } = await open();
  const both = await Promise.allSettled([bring(`${first} One.`), bring(`${first} Two.`)]);
  expect(both.filter((b) => b.status === "fulfilled")).toHaveLength(1);
  const lost = both.find((b) => b.status === "rejected")?.reason;
  expect(lost).toBeInstanceOf(Stale);
  expect(lost.theirs).toMatch(/^Version 2, brought in by Edda Nyman at /);
  expect(await db.documentVersion.count({ where: { documentId } })).toBe(2);
});

test.each([
  ["the same text", first, "This is version 1 word for word, so there is nothing to bring in."],
  ["nothing", " \n ", "The text is empty."],
  ["NUL", "a\0b", "The text is not text: it holds NUL characters."],
  ["half a character", "a\ud800b", "The text holds half of a character pair (a lone surrogate). Copy the text anew from where it comes."],
])("%s is refused, in the preview too", async (_, text, why) => {
  const { dossierId, documentId, bring } = await open();
  for (const brought of [() => bring(text), () => previewVersion(world.editor, dossierId, documentId, text)])
    await expect(brought()).rejects.toMatchObject({ reasons: [{ field: "text", text: why }] });
  expect(await db.documentVersion.count({ where: { documentId } })).toBe(1);
});

test("reviewers may not, strangers see nothing, a document put aside takes none", async () => {
  const { dossierId, importId, documentId, bring } = await open();
  const later = `${first} More.`;
  await expect(bring(later, 1, world.reviewer)).rejects.toThrow("Editors of a desk bring in documents.");
  await expect(bring(later, 1, world.stranger)).rejects.toBeInstanceOf(NotThere);
  await expect(previewVersion(world.stranger, dossierId, documentId, later)).rejects.toBeInstanceOf(NotThere);
  await bring(later);
  await expect(undoImport(world.editor, dossierId, importId)).rejects.toThrow(
    "Somebody has brought in a new version of one of its documents.",
  );
  await archiveDocument(world.editor, dossierId, documentId);
  await expect(bring(first, 2)).rejects.toBeInstanceOf(Refusal);
});
