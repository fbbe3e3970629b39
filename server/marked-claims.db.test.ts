import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { listClaimsWithin } from "./claims.ts";
import { createDossier, readAgain } from "./dossiers.ts";
import { importDocuments } from "./imports.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { markClaim } from "./marked-claims.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
const text = "Talks in Oslo\n\nIt rained hard on Monday. It rained hard again.\nThe hall was “full” 😀 of light.\n";
let world: Awaited<ReturnType<typeof plantPeople>>;
let dossierId: string;
let documentId: string;
beforeAll(async () => {
  world = await plantPeople();
  dossierId = (await createDossier(world.editor, { deskId: world.deskId, title: "Talks" })).id;
  await importDocuments(world.editor, dossierId, randomUUID(), [{ id: "talks", text }]);
  documentId = (await db.document.findFirstOrThrow({ where: { dossierId } })).id;
});

const mark = (words: string, at?: number, kind: "STATEMENT" | "QUOTATION" = "STATEMENT") =>
  markClaim(world.editor, dossierId, { documentId, kind, words, ...(at === undefined ? {} : { start: at, end: at + words.length }) });
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error) => (error instanceof Refusal ? error.reasons : Promise.reject(error)),
  );

test("words that were selected become a claim where they stand, and stay through a new reading", async () => {
  const at = text.lastIndexOf("rained hard");
  const { claimId, address } = await mark("rained hard ", at);
  expect(address).toBe(`/dossiers/${dossierId}/documents/${documentId}?claim=${claimId}#claim-${claimId}`);
  const claim = await db.claim.findUniqueOrThrow({ where: { id: claimId }, include: { anchors: true } });
  expect(claim).toMatchObject({ quote: "rained hard", start: at, end: at + 11, origin: "PERSON", createdById: world.editor.id });
  expect(text.slice(claim.sentenceStart, claim.sentenceEnd)).toBe("It rained hard again.");
  expect(claim.anchors).toMatchObject([{ start: at, end: at + 11, quote: "rained hard", ordinal: 0 }]);
  await readAgain(world.editor, dossierId);
  const listed = await listClaimsWithin(world.reviewer, documentId, { start: 0, end: 1_000_000 });
  expect(listed.find((c) => c.id === claimId)).toMatchObject({ isMarked: true, progress: "unchecked" });
});

test("typed words are looked up: once is plain, twice or never is refused", async () => {
  const { claimId } = await mark("“full” 😀 of");
  expect(await db.claim.findUnique({ where: { id: claimId } })).toMatchObject({ quote: "“full” 😀 of" });
  expect(await reasonsOf(mark("It rained"))).toMatchObject([{ field: "words", text: /stand 2 times/ }]);
  expect(await reasonsOf(mark("It snowed"))).toMatchObject([{ field: "words", text: /do not stand there/ }]);
});

test("a place that does not hold the words is refused", async () => {
  expect(await reasonsOf(mark("again", 3))).toMatchObject([{ field: "words", text: /do not stand there/ }]);
  expect(await reasonsOf(mark("again", 9_999))).toMatchObject([{ field: "words", text: /do not stand there/ }]);
});

test("a claim lies within one sentence, a quotation need not", async () => {
  const words = "Monday. It rained";
  expect(await reasonsOf(mark(words))).toMatchObject([{ field: "words", text: /within one sentence/ }]);
  await mark(words, undefined, "QUOTATION");
});

test("the same words are not marked twice as the same", async () => {
  await mark("of light");
  expect(await reasonsOf(mark("of light"))).toMatchObject([{ field: "words", text: /claim of this kind already/ }]);
});

test("reviewers are told who marks; strangers and wrong addresses find nothing; a signed-off dossier refuses", async () => {
  const input = { documentId, kind: "STATEMENT", words: "Oslo" } as const;
  expect(await reasonsOf(markClaim(world.reviewer, dossierId, input))).toEqual([{ text: "Editors of a desk mark claims." }]);
  await expect(markClaim(world.stranger, dossierId, input)).rejects.toThrow(NotThere);
  await expect(markClaim(world.editor, randomUUID(), input)).rejects.toThrow(NotThere);
  await expect(markClaim(world.editor, dossierId, { ...input, documentId: "no\0where" })).rejects.toThrow(NotThere);
  await writeClient().signOff.create({ data: { dossierId, contentHash: "0", personId: world.editor.id } });
  expect(await reasonsOf(markClaim(world.editor, dossierId, input))).toMatchObject([{ text: /signed this dossier off/ }]);
  await expect(markClaim(world.stranger, dossierId, input)).rejects.toThrow(NotThere);
});
