import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import {
  approveCorrection,
  type CorrectionInput,
  changeCorrection,
  listCorrections,
  requireCorrection,
  withdrawCorrection,
  writeCorrection,
} from "./corrections.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { db } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
const { editor, reviewer, stranger, deskId } = await plantPeople();
const plant = () => plantDossier(deskId, editor);

const input = (documentId: string, given: Partial<CorrectionInput> = {}): CorrectionInput => ({
  documentId,
  type: "CORRECTION",
  severity: "ERROR",
  kind: "FIGURE",
  asPublished: "41 people",
  shouldRead: "14 people",
  why: "The harbour counted 14.",
  notice: "",
  cause: "A slip in the notes.",
  flagId: null,
  claimId: null,
  ...given,
});

test("a correction gets its number, its place and a proposed notice", async () => {
  const { dossierId, draftId, flagId, claimId } = await plant();
  const first = await writeCorrection(editor, dossierId, input(draftId, { flagId }));
  const second = await writeCorrection(
    editor,
    dossierId,
    input(draftId, { asPublished: "Ferry sinks off Ness", shouldRead: "Ferry sinks off Nore" }),
  );
  expect([first.number, second.number]).toEqual([1, 2]);
  const sheet = await requireCorrection(reviewer, first.id);
  expect(sheet).toMatchObject({
    place: "paragraph 1",
    claimId,
    flagId,
    state: "waiting",
    version: 1,
    notice: "An earlier version of this article said “41 people”. It should read “14 people”.",
    foundBy: { name: "Edda Nyman" },
  });
  expect(await requireCorrection(editor, second.id)).toMatchObject({
    place: "headline",
    notice: expect.stringMatching(/^The headline of/),
  });
});

test("line breaks of a browser do not matter; what is kept is what the document reads", async () => {
  const { dossierId, draftId } = await plantDossier(deskId, editor, { draft: "Head\n\nA ferry with 41 people\nsank." });
  const { id } = await writeCorrection(editor, dossierId, input(draftId, { asPublished: "41 people\r\nsank" }));
  expect((await requireCorrection(editor, id)).asPublished).toBe("41 people\nsank");
});

test("the other places with the same words are told", async () => {
  const { dossierId, draftId, sourceId } = await plant();
  const { id } = await writeCorrection(editor, dossierId, input(draftId, { asPublished: "ferry Anna", shouldRead: "ferry Hanna" }));
  expect((await requireCorrection(editor, id)).copies).toMatchObject([
    { documentId: draftId, place: "paragraph 3", line: 7 },
    { documentId: sourceId, place: "paragraph 1", line: 3 },
  ]);
});

test("all that is wrong with a form is told at once, and nothing is stored", async () => {
  const { dossierId, draftId } = await plant();
  const wrong = input(draftId, { asPublished: "not in the text", shouldRead: "" });
  const refusal = await writeCorrection(editor, dossierId, wrong).catch((e) => e);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.reasons.map((r: { field: string }) => r.field)).toEqual(["asPublished", "shouldRead"]);
  await expect(writeCorrection(editor, dossierId, input(draftId, { shouldRead: "41 people" }))).rejects.toThrow("reads already");
  await expect(writeCorrection(editor, dossierId, input("no-such"))).rejects.toThrow("Choose a document of this dossier.");
  await expect(writeCorrection(editor, dossierId, input(draftId, { flagId: "no-such" }))).rejects.toThrow("damaged");
  const elsewhere = await plant();
  await expect(writeCorrection(editor, dossierId, input(elsewhere.draftId))).rejects.toThrow("Choose a document of this dossier.");
  await expect(writeCorrection(editor, dossierId, input(draftId, { flagId: elsewhere.flagId }))).rejects.toThrow("damaged");
  await expect(writeCorrection(editor, dossierId, input(draftId, { claimId: elsewhere.claimId }))).rejects.toThrow("damaged");
  expect(await listCorrections(editor, dossierId)).toEqual([]);
  expect(await db.auditEntry.count({ where: { chain: dossierId } })).toBe(0);
});

test("a withdrawal needs no other wording", async () => {
  const { dossierId, draftId } = await plant();
  const { id } = await writeCorrection(editor, dossierId, input(draftId, { type: "WITHDRAWAL", shouldRead: "" }));
  expect((await requireCorrection(editor, id)).notice).toBe("This article has been withdrawn. It said “41 people”, which is wrong.");
});

test("an approval is of one wording: a change takes it back, and proposes the notice anew where nobody touched it", async () => {
  const { dossierId, draftId } = await plant();
  const { id } = await writeCorrection(editor, dossierId, input(draftId));
  await approveCorrection(editor, { correctionId: id, seen: 1 });
  const approved = await requireCorrection(editor, id);
  expect(approved).toMatchObject({ state: "approved", approval: { person: { name: "Edda Nyman" } } });
  await expect(approveCorrection(editor, { correctionId: id, seen: 1 })).rejects.toThrow("Edda Nyman approved this correction already.");
  await changeCorrection(editor, { ...input(draftId, { shouldRead: "15 people", notice: approved.notice }), correctionId: id, seen: 1 });
  expect(await requireCorrection(editor, id)).toMatchObject({
    state: "waiting",
    version: 2,
    notice: expect.stringContaining("It should read “15 people”."),
  });
  await changeCorrection(editor, { ...input(draftId, { shouldRead: "16 people", notice: "In my own words." }), correctionId: id, seen: 2 });
  expect((await requireCorrection(editor, id)).notice).toBe("In my own words.");
});

test("a stale form is refused and shows what stands", async () => {
  const { dossierId, draftId } = await plant();
  const { id } = await writeCorrection(editor, dossierId, input(draftId));
  await changeCorrection(editor, { ...input(draftId, { shouldRead: "15 people" }), correctionId: id, seen: 1 });
  const late = await changeCorrection(editor, { ...input(draftId, { shouldRead: "16 people" }), correctionId: id, seen: 1 }).catch(
    (e) => e,
  );
  expect(late).toBeInstanceOf(Stale);
  expect(late.theirs).toContain("“41 people” should read “15 people”");
  await expect(approveCorrection(editor, { correctionId: id, seen: 1 })).rejects.toBeInstanceOf(Stale);
  await expect(withdrawCorrection(editor, { correctionId: id, seen: 1 })).rejects.toBeInstanceOf(Stale);
  expect(await requireCorrection(editor, id)).toMatchObject({ shouldRead: "15 people", state: "waiting" });
});

test("a correction that was taken back stays, is not changed, and its number is not given again", async () => {
  const { dossierId, draftId } = await plant();
  const { id } = await writeCorrection(editor, dossierId, input(draftId));
  await withdrawCorrection(editor, { correctionId: id, seen: 1 });
  await expect(approveCorrection(editor, { correctionId: id, seen: 2 })).rejects.toThrow("taken back");
  expect((await writeCorrection(editor, dossierId, input(draftId))).number).toBe(2);
  expect((await listCorrections(editor, dossierId)).map((c) => c.state)).toEqual(["withdrawn", "waiting"]);
});

test("twenty at once get twenty numbers", async () => {
  const { dossierId, draftId } = await plant();
  const written = await Promise.all(Array.from({ length: 20 }, () => writeCorrection(editor, dossierId, input(draftId))));
  expect(written.map((w) => w.number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test("reviewers read and do not write; to another desk nothing is there", async () => {
  const { dossierId, draftId } = await plant();
  const { id } = await writeCorrection(editor, dossierId, input(draftId));
  const acts = (who: typeof editor) => [
    () => writeCorrection(who, dossierId, input(draftId)),
    () => changeCorrection(who, { ...input(draftId), correctionId: id, seen: 1 }),
    () => approveCorrection(who, { correctionId: id, seen: 1 }),
    () => withdrawCorrection(who, { correctionId: id, seen: 1 }),
  ];
  for (const act of acts(reviewer)) await expect(act()).rejects.toThrow("Editors of a desk write corrections.");
  for (const act of acts(stranger)) await expect(act()).rejects.toBeInstanceOf(NotThere);
  await expect(requireCorrection(stranger, id)).rejects.toBeInstanceOf(NotThere);
  await expect(requireCorrection(editor, "a\0")).rejects.toBeInstanceOf(NotThere);
  expect(await listCorrections(stranger, dossierId)).toEqual([]);
  expect(await requireCorrection(editor, id)).toMatchObject({ version: 1, state: "waiting" });
});
