import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { readDossierAgain } from "./analysis.ts";
import { writeComment } from "./comments.ts";
import { archiveDocument } from "./documents.ts";
import { listDossierThreads } from "./dossier-threads.ts";
import { requireText } from "./galley.ts";
import { undoImport } from "./imports.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { markClaim } from "./marked-claims.ts";
import { getPassageThread, listPassageThreads } from "./passage-threads.ts";
import { plantPeople } from "./people.fixture.ts";
import { listPastSignOffs } from "./sign-off/past.ts";
import { addressOfComment } from "./threads.ts";
import { markUntouched } from "./untouched.ts";
import { end, first, lee, openVersions, oslo } from "./versions.fixture.ts";
import { previewVersion } from "./versions.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

test("untouched claims are the same rows at their new places, with what was said of them and an anchor in each version", async () => {
  const { rule, bring, claim, documentId } = await openVersions(world);
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
  const { rule, bring, claim, list } = await openVersions(world);
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
  const { rule, bring, claim } = await openVersions(world);
  const ruled = await rule("12 people");
  const changed = lee.replace("old", "new");
  await bring(first.replace(lee, changed));
  const now = await claim(ruled.id);
  expect(now.changedAt?.getTime()).toBeGreaterThan(now.verdicts[0]?.createdAt.getTime() ?? 0);
  expect(now.fates).toMatchObject([{ kind: "CHANGED", before: lee, after: changed, personId: world.editor.id }]);
});

test("where the words are gone it is orphaned, and never placed at words that read alike, in no later reading either", async () => {
  const { dossierId, rule, bring, claim } = await openVersions(world);
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
  const { dossierId, bring, list } = await openVersions(world);
  await bring(first.replace("Monday", "Tuesday"));
  const before = await list();
  await writeClient().$transaction((tx) => readDossierAgain(tx, dossierId), { timeout: 60_000 });
  expect(await list()).toEqual(before);
});

test("claims that a person marked, and passages without a factual claim, are carried the same way", async () => {
  const { dossierId, documentId, bring, claim, list } = await openVersions(world);
  const { claimId } = await markClaim(world.editor, dossierId, { documentId, kind: "STATEMENT", words: "about the old pier" });
  await markUntouched(world.editor, dossierId, { documentId, start: 0, end: first.length, asOf: "2024-07-13" });
  const [rest] = (await list()).filter((c) => end.includes(c.quote));
  await bring(`A line more.\n\n${first.replace("Ann Lee", "Anne Lee")}`);
  const now = await claim(rest?.id ?? "");
  expect(now).toMatchObject({ start: (rest?.start ?? 0) + 14 + 1, changedAt: null, goneAt: null, verdicts: [{ ruling: "NOT_FACTUAL" }] });
  expect(await claim(claimId)).toMatchObject({ quote: "about the old pier", goneAt: null, fates: [{ kind: "CHANGED" }] });
});

test("a passage without a factual claim that no longer holds is untouched again, and is marked again as the same one", async () => {
  const text = `${first}\n\nThank you. ${lee}`;
  const { dossierId, documentId, bring, claim, list } = await openVersions(world, text);
  const mark = () => markUntouched(world.editor, dossierId, { documentId, start: 0, end: text.length + 20, asOf: "2024-07-13" });
  await mark();
  const passage = (await list()).find((c) => c.origin === "PERSON" && c.quote === "Thank you");
  await bring(`A line more. ${text}`);
  expect(await claim(passage?.id ?? "")).toMatchObject({ goneAt: null, changedAt: null });
  await writeClient().claim.update({ where: { id: passage?.id ?? "" }, data: { changedAt: new Date() } });
  await mark();
  expect((await claim(passage?.id ?? "")).verdicts.map((v) => [v.sequence, v.ruling])).toEqual([
    [1, "NOT_FACTUAL"],
    [2, "NOT_FACTUAL"],
  ]);
  await bring(text.replace("Thank you.", "Thanks."), 2);
  expect((await claim(passage?.id ?? "")).goneAt).not.toBeNull();
  expect((await requireText(world.editor, dossierId, documentId)).lost).toEqual([]);
});

test("a preview says the same as what is then stored, and stores nothing", async () => {
  const { dossierId, documentId, rule, bring, list } = await openVersions(world);
  await rule("12 people");
  const later = first.replace("12", "13").replace(end, "");
  const before = [await list(), await db.reading.count(), await db.auditEntry.count({ where: { dossierId } })];
  const preview = await previewVersion(world.editor, dossierId, documentId, later);
  expect([await list(), await db.reading.count(), await db.auditEntry.count({ where: { dossierId } })]).toEqual(before);
  expect(preview.changes).toHaveLength(1);
  expect(preview.orphaned.find(({ ruling }) => ruling)).toMatchObject({
    quote: "12 people",
    before: lee,
    pieces: [{}, { text: "12" }, { text: "13" }, {}],
  });
  await bring(later);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { dossierId, action: "version.broughtIn" }, include: { detail: true } });
  expect(entry.detail?.data).toMatchObject({ document: "draft", number: 2, claims: preview.count });
});

test("two at once: one wins, the other is told what stands and nothing of theirs is stored", async () => {
  const { bring, documentId } = await openVersions(world);
  const both = await Promise.allSettled([bring(`${first} One.`), bring(`${first} Two.`)]);
  expect(both.filter((b) => b.status === "fulfilled")).toHaveLength(1);
  const lost = both.find((b) => b.status === "rejected")?.reason;
  expect(lost).toBeInstanceOf(Stale);
  expect(lost.theirs).toMatch(/^Version 2, brought in by Edda Nyman at /);
  expect(await db.documentVersion.count({ where: { documentId } })).toBe(2);
});

test("a sign-off from before a new version is told to be no longer of the current text; a signed-off dossier takes none", async () => {
  const { dossierId, bring } = await openVersions(world);
  const signed = { dossierId, contentHash: "0".repeat(64), personId: world.editor.id };
  const { id } = await writeClient().signOff.create({ data: signed });
  await expect(bring(`${first} More.`)).rejects.toThrow("Edda Nyman signed this dossier off.");
  await writeClient().reopening.create({ data: { signOffId: id, reason: "A new draft.", personId: world.editor.id } });
  const past = async () =>
    (await listPastSignOffs(world.editor, dossierId)).map(({ since }) => since.map((v) => [v.document.title, v.number]));
  expect(await past()).toEqual([[]]);
  await bring(`${first} More.`);
  expect(await past()).toEqual([[["The harbour of Ness", 2]]]);
  expect(await listPastSignOffs(world.stranger, dossierId)).toEqual([]);
});

test.each([
  ["the same text", first, "This is version 1 word for word, so there is nothing to bring in."],
  ["nothing", " \n ", "The text is empty."],
  ["NUL", "a\0b", "The text is not text: it holds NUL characters."],
  ["half a character", "a\ud800b", "The text holds half of a character pair (a lone surrogate). Copy the text anew from where it comes."],
])("%s is refused, in the preview too", async (_, text, why) => {
  const { dossierId, documentId, bring } = await openVersions(world);
  for (const brought of [() => bring(text), () => previewVersion(world.editor, dossierId, documentId, text)])
    await expect(brought()).rejects.toMatchObject({ reasons: [{ field: "text", text: why }] });
  expect(await db.documentVersion.count({ where: { documentId } })).toBe(1);
});

test("reviewers may not, strangers see nothing, a document put aside takes none", async () => {
  const { dossierId, importId, documentId, bring } = await openVersions(world);
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

test("a passage that people talk about is carried exactly, or shown as gone with the version that holds it; never taken to other words", async () => {
  const { bring, dossierId, documentId } = await openVersions(world);
  const on = async (words: string) => (await writeComment(world.reviewer, { documentId, words, body: "Is it?" })).commentId;
  const [kept, lost] = [await on("the old pier"), await on("third consecutive year")];
  await bring(`News. ${first}`.replace("in Oslo", "in Bergen"));
  const text = await requireText({ ...world.editor }, dossierId, documentId);
  expect(await listPassageThreads(world.editor, text)).toMatchObject([
    { id: lost, state: "orphaned", place: { quote: "third consecutive year", start: first.indexOf("third"), version: { number: 1 } } },
    { id: kept, state: "standing", place: { quote: "the old pier", start: first.indexOf("the old pier") + 8, version: { number: 2 } } },
  ]);
  expect(await getPassageThread(world.editor, text, lost)).toMatchObject({ state: "orphaned", place: { version: 1 } });
  expect(await listDossierThreads(world.editor, dossierId)).toMatchObject([
    { id: lost, state: "orphaned" },
    { id: kept, state: "standing" },
  ]);
  expect(await addressOfComment(world.editor, lost)).toBe(`/dossiers/${dossierId}/documents/${documentId}?thread=${lost}#comment-${lost}`);
  await bring(first, 2);
  expect(await db.commentPlace.count({ where: { commentId: lost } })).toBe(1);
  const entry = await db.auditEntry.findFirst({
    where: { dossierId, action: "version.broughtIn" },
    orderBy: { sequence: "asc" },
    include: { detail: true },
  });
  expect(entry?.detail?.data).toMatchObject({ comments: { carried: 1, orphaned: 1 } });
});
