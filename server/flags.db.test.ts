import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { decideFlag, reopenFlag } from "./flag-decisions.ts";
import { flagNeighbours, listFlags, requireFlag } from "./flags.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
const people = await plantPeople();
const { editor, reviewer, stranger, deskId } = people;
const plant = () => plantDossier(deskId, editor);
const seen = async (flagId: string) => (await requireFlag(editor, flagId)).seen;
const state = async (flagId: string) => (await requireFlag(editor, flagId)).state;

test("a flag is shown with its passages in their paragraphs, its register entry and its claims", async () => {
  const { flagId, draftId, claimId } = await plant();
  const flag = await requireFlag(reviewer, flagId);
  expect(flag).toMatchObject({ state: "open", suggestion: "14 people", reference: { entry: "anna", source: "Register of ships" } });
  expect(flag.sides[0]).toMatchObject({
    documentId: draftId,
    claimId,
    passage: { before: "The ferry Anna sank on Monday with ", words: "41 people", after: " on board.", line: 3 },
    document: { key: "draft", outlet: "Ness Courier" },
  });
  expect(flag.sides[1]?.passage.words).toBe("14 people");
});

test("a decision has a reason, leaves an entry, and changes the state; a changed mind is a new decision", async () => {
  const { flagId, dossierId } = await plant();
  await decideFlag(editor, { flagId, outcome: "CQ", reason: "The master said 41 twice.", seen: await seen(flagId) });
  expect(await state(flagId)).toBe("CQ");
  await decideFlag(editor, { flagId, outcome: "ACCEPTED", reason: "He meant 14.", seen: await seen(flagId) });
  const flag = await requireFlag(editor, flagId);
  expect(flag.decisions.map((d) => [d.sequence, d.outcome, d.reason, d.person.name])).toEqual([
    [2, "ACCEPTED", "He meant 14.", "Edda Nyman"],
    [1, "CQ", "The master said 41 twice.", "Edda Nyman"],
  ]);
  const entries = await db.auditEntry.findMany({ where: { dossierId }, orderBy: { sequence: "asc" }, include: { detail: true } });
  expect(entries.map((e) => [e.action, e.subject])).toEqual([
    ["flag.decided", `flag:${flagId}`],
    ["flag.decided", `flag:${flagId}`],
  ]);
  expect(entries[1]?.detail?.data).toMatchObject({ outcome: "ACCEPTED", reason: "He meant 14." });
});

test("CQ stays silent until what the flag says changes", async () => {
  const { flagId } = await plant();
  await decideFlag(editor, { flagId, outcome: "CQ", reason: "Looks wrong, is right.", seen: await seen(flagId) });
  await writeClient().flag.update({ where: { id: flagId }, data: { changedAt: new Date(Date.now() + 1000) } });
  expect(await state(flagId)).toBe("reopened");
});

test("of two editors at once one decides, the other sees the decision and loses nothing", async () => {
  const { flagId } = await plant();
  const form = await seen(flagId);
  const results = await Promise.allSettled([
    decideFlag(editor, { flagId, outcome: "STYLE", reason: "House style.", seen: form }),
    decideFlag(editor, { flagId, outcome: "DUPLICATE", reason: "Asked before.", seen: form }),
  ]);
  const refused = results.filter((r) => r.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toBeInstanceOf(Stale);
  expect(refused[0]?.reason.theirs).toMatch(/^Edda Nyman decided “(Style|Duplicate)”: /);
  expect((await requireFlag(editor, flagId)).decisions).toHaveLength(1);
});

test("a form made before the flag changed is stale and says what it says now", async () => {
  const { flagId } = await plant();
  const form = await seen(flagId);
  await writeClient().flag.update({ where: { id: flagId }, data: { changedAt: new Date(), summary: "Now 41 against 15." } });
  await expect(decideFlag(editor, { flagId, outcome: "STYLE", reason: "House style.", seen: form })).rejects.toMatchObject({
    theirs: "The flag now says: Now 41 against 15.",
  });
});

test("reopening needs a decided flag; what is no longer found can be neither decided nor reopened", async () => {
  const { flagId } = await plant();
  await expect(reopenFlag(editor, { flagId, reason: "Again.", seen: await seen(flagId) })).rejects.toThrow("open already");
  await decideFlag(editor, { flagId, outcome: "FALSE_ALARM", reason: "Misread.", seen: await seen(flagId) });
  await reopenFlag(editor, { flagId, reason: "New evidence.", seen: await seen(flagId) });
  expect(await state(flagId)).toBe("reopened");
  await writeClient().flag.update({ where: { id: flagId }, data: { goneAt: new Date() } });
  await expect(decideFlag(editor, { flagId, outcome: "CQ", reason: "x", seen: await seen(flagId) })).rejects.toThrow("no longer found");
  await expect(reopenFlag(editor, { flagId, reason: "x", seen: await seen(flagId) })).rejects.toThrow("no longer found");
});

test("a reviewer reads and may not decide; to another desk nothing is there, whatever the address", async () => {
  const { flagId, dossierId } = await plant();
  const form = await seen(flagId);
  const decide = (who: typeof editor, id = flagId) => decideFlag(who, { flagId: id, outcome: "CQ", reason: "x", seen: form });
  await expect(decide(reviewer)).rejects.toThrow("Editors of a desk decide flags.");
  await expect(decide(reviewer)).rejects.toBeInstanceOf(Refusal);
  await expect(decide(stranger)).rejects.toBeInstanceOf(NotThere);
  await expect(requireFlag(stranger, flagId)).rejects.toBeInstanceOf(NotThere);
  for (const id of ["", "no-such", "a\0b", "../x", "'; drop table"]) {
    await expect(requireFlag(editor, id)).rejects.toBeInstanceOf(NotThere);
    await expect(decide(editor, id)).rejects.toBeInstanceOf(NotThere);
  }
  await expect(listFlags(stranger, dossierId)).rejects.toBeInstanceOf(NotThere);
  expect(await db.flagDecision.count({ where: { flagId } })).toBe(0);
});

test("a list has the state of each flag, and knows the next one", async () => {
  const { flagId, dossierId, draftId } = await plant();
  const note = await writeClient().flag.create({
    data: {
      dossierId,
      key: "note",
      check: "term",
      relation: "CONFLICT",
      severity: "NOTE",
      summary: "A note",
      sides: { create: { ordinal: 0, documentId: draftId, start: 0, end: 5, quote: "Ferry" } },
    },
  });
  expect((await listFlags(editor, dossierId)).map((f) => [f.id, f.state])).toEqual([
    [flagId, "open"],
    [note.id, "open"],
  ]);
  expect(await flagNeighbours(editor, dossierId, flagId, {})).toEqual({ previous: undefined, next: note.id, left: 2, same: [] });
});
