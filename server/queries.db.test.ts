import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { getClaimCard } from "./claim-card.ts";
import { placeInOrder } from "./claim-order.ts";
import { listSteps } from "./claim-steps.ts";
import { listClaimsWithin } from "./claims.ts";
import { archiveDocument } from "./documents.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { sectionsOf } from "./export/sections.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import { addressOfQuery, answerQuery, askQuery, closeQuery, listQueries, type Question } from "./queries.ts";
import { reportOf } from "./reports.ts";
import { listBlockers } from "./sign-off.ts";
import { recordVerdict } from "./verdicts.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const plant = () => plantDossier(world.deskId, world.editor);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16);
const question = (claimId: string, more: Partial<Question> = {}): Question => ({
  claimId,
  addressee: "SOURCE",
  name: "Min Seo",
  reach: "min.seo@harbour.example",
  question: "How many people were on board?",
  due: inHours(24),
  zone: "UTC",
  ...more,
});
const answerTo = (queryId: string, more = {}) => ({
  queryId,
  name: "Min Seo",
  means: "CALLED" as const,
  answer: "Fourteen.",
  at: inHours(-1),
  zone: "UTC",
  ...more,
});
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (e) => e,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).reasons;
};
const only = async (dossierId: string) => {
  const [query, ...more] = await listQueries(world.reviewer, dossierId);
  expect(more).toEqual([]);
  return query as NonNullable<typeof query>;
};

test("a question is asked, answered, accepted and cited, each step in the trail", async () => {
  const { dossierId, draftId, claimId } = await plant();
  const { queryId: id } = await askQuery(world.editor, question(claimId));
  expect(await only(dossierId)).toMatchObject({
    state: "asked",
    isOpen: true,
    isOverdue: false,
    whom: "Min Seo",
    whomKey: "source:min seo",
  });
  await answerQuery(world.editor, answerTo(id));
  expect(await only(dossierId)).toMatchObject({ state: "answered", answers: [{ answer: "Fourteen.", means: "CALLED" }] });
  await closeQuery(world.editor, { queryId: id, outcome: "ACCEPTED", seen: 1 });
  const query = await only(dossierId);
  expect(query).toMatchObject({ state: "accepted", isOpen: false });
  await recordVerdict(world.editor, {
    claimId,
    ruling: "WRONG",
    method: "CALLED",
    shouldRead: "14 people",
    asOf: "2026-03-05",
    seen: 0,
    evidence: [{ kind: "ANSWER", answerId: query.answers[0]?.id ?? "" }],
  });
  const card = await getClaimCard(world.reviewer, draftId, claimId);
  expect(card?.verdicts[0]?.evidence).toMatchObject([
    { kind: "ANSWER", answerId: query.answers[0]?.id, text: expect.stringMatching(/^Min Seo \(called, .* UTC\): Fourteen\.$/) },
  ]);
  const entries = await db.auditEntry.findMany({ where: { dossierId, subject: `query:${id}` }, orderBy: { sequence: "asc" } });
  expect(entries.map((e) => e.action)).toEqual(["query.asked", "query.answered", "query.accepted"]);
});

test("while a question is open its claim is queried everywhere, stands in the way of the sign-off, and in part 5 of the report", async () => {
  const { dossierId, draftId, claimId } = await plant();
  const kinds = async () => (await listBlockers(world.editor, dossierId)).map((g) => g.kind);
  const progress = async () => {
    const { content } = await reportOf(world.reviewer, dossierId);
    return [
      placeInOrder(await listSteps(world.reviewer, draftId, [], claimId)).progress,
      content.claims.find((c) => c.words === "41 people")?.progress,
      content.summary.claims.queried ?? 0,
    ];
  };
  const { content: before } = await reportOf(world.reviewer, dossierId);
  expect(JSON.stringify(before)).not.toMatch(/quer/i);
  const { queryId } = await askQuery(world.editor, question(claimId));
  expect(await progress()).toEqual(["queried", "queried", 1]);
  expect(await kinds()).toEqual(["untouched", "flags", "queries"]);
  expect((await listBlockers(world.editor, dossierId)).at(-1)).toMatchObject({
    says: "1 question to author or source is open.",
    blockers: [{ about: "Min Seo", address: `/queries/${queryId}` }],
  });
  expect(await addressOfQuery(world.editor, queryId)).toBe(`/dossiers/${dossierId}/documents/${draftId}?claim=${claimId}#query-${queryId}`);
  const report = await reportOf(world.reviewer, dossierId);
  const told = JSON.stringify([...sectionsOf(report)].find((s) => s.id === "unresolved"));
  expect(told).toContain("How many people were on board?");
  expect(JSON.stringify(report)).not.toContain("harbour.example");
  await closeQuery(world.editor, { queryId, outcome: "ON_AUTHOR", seen: 0 });
  expect(await progress()).toEqual(["unchecked", "unchecked", 0]);
  expect(await kinds()).toEqual(["unchecked", "untouched", "flags"]);
});

test("what cannot be asked is refused with every reason at its field, and nothing is stored", async () => {
  const { dossierId, claimId } = await plant();
  const fields = async (more: Partial<Question>) => (await refused(askQuery(world.editor, question(claimId, more)))).map((r) => r.field);
  expect(await fields({ name: undefined, due: inHours(-1) } as Partial<Question>)).toEqual(["name", "due"]);
  expect(await fields({ zone: "Harbour" })).toEqual(["zone"]);
  for (const due of ["", "tomorrow", "2026-02-30T10:00", inHours(24 * 400)]) expect(await fields({ due })).toEqual(["due"]);
  await writeClient().claim.update({ where: { id: claimId }, data: { goneAt: new Date() } });
  expect(await refused(askQuery(world.editor, question(claimId)))).toMatchObject([
    { text: expect.stringContaining("nothing left to ask") },
  ]);
  expect(await db.query.count({ where: { dossierId } })).toBe(0);
});

test("a double click asks once; who was asked before is reached the same way", async () => {
  const { dossierId, claimId, otherClaimId } = await plant();
  const twice = await Promise.allSettled([askQuery(world.editor, question(claimId)), askQuery(world.editor, question(claimId))]);
  expect(twice.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"]);
  await askQuery(world.editor, question(otherClaimId, { name: " min  seo", reach: undefined } as Partial<Question>));
  expect((await listQueries(world.editor, dossierId)).map((q) => q.reach)).toEqual(["min.seo@harbour.example", "min.seo@harbour.example"]);
});

test("a later answer is kept beside the first; who did not see it may not close", async () => {
  const { dossierId, claimId } = await plant();
  const { queryId } = await askQuery(world.editor, question(claimId));
  expect(await refused(closeQuery(world.editor, { queryId, outcome: "ACCEPTED", seen: 0 }))).toMatchObject([
    { text: "Nobody has answered yet, so there is no answer to accept." },
  ]);
  await answerQuery(world.editor, answerTo(queryId));
  await answerQuery(world.editor, answerTo(queryId, { answer: "No: fifteen.", means: "MAILED" }));
  const late = await closeQuery(world.editor, { queryId, outcome: "ACCEPTED", seen: 1 }).catch((e) => e);
  expect(late).toBeInstanceOf(Stale);
  expect(late.theirs).toBe("Min Seo: No: fifteen.");
  expect(await refused(closeQuery(world.editor, { queryId, outcome: "WITHDRAWN", seen: 2 }))).toMatchObject([{ field: "reason" }]);
  const both = await Promise.allSettled([
    closeQuery(world.editor, { queryId, outcome: "ACCEPTED", seen: 2 }),
    closeQuery(world.editor, { queryId, outcome: "WITHDRAWN", reason: "Not needed.", seen: 2 }),
  ]);
  expect(both.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(answerQuery(world.editor, answerTo(queryId))).rejects.toBeInstanceOf(Stale);
  expect((await only(dossierId)).answers.map((a) => a.answer)).toEqual(["Fourteen.", "No: fifteen."]);
});

test("an answer of tomorrow, in no zone or without a time is refused", async () => {
  const { claimId } = await plant();
  const { queryId } = await askQuery(world.editor, question(claimId));
  for (const [more, field] of [
    [{ at: inHours(3) }, "at"],
    [{ at: "now" }, "at"],
    [{ zone: "Harbour" }, "zone"],
  ] as const)
    expect(await refused(answerQuery(world.editor, answerTo(queryId, more)))).toMatchObject([{ field }]);
});

test("an answer is evidence in its own dossier alone", async () => {
  const [here, elsewhere] = [await plant(), await plant()];
  const { queryId } = await askQuery(world.editor, question(elsewhere.claimId));
  await answerQuery(world.editor, answerTo(queryId));
  const answer = (await only(elsewhere.dossierId)).answers[0];
  for (const answerId of [answer?.id ?? "", randomUUID(), "a\0b"]) {
    const ruling = { claimId: here.claimId, ruling: "CONFIRMED", method: "CALLED", asOf: "2026-03-05", seen: 0 } as const;
    expect(await refused(recordVerdict(world.editor, { ...ruling, evidence: [{ kind: "ANSWER", answerId }] }))).toMatchObject([
      { text: "There is no such answer in this dossier." },
    ]);
  }
});

test("reviewers read, editors ask; strangers of the desk see nothing", async () => {
  const { dossierId, claimId } = await plant();
  await expect(askQuery(world.reviewer, question(claimId))).rejects.toThrow("Editors of a desk ask author and source");
  const { queryId } = await askQuery(world.editor, question(claimId));
  expect(await listQueries(world.reviewer, dossierId)).toHaveLength(1);
  expect(await listQueries(world.stranger, dossierId)).toEqual([]);
  await expect(askQuery(world.stranger, question(claimId))).rejects.toBeInstanceOf(NotThere);
  await expect(answerQuery(world.stranger, answerTo(queryId))).rejects.toBeInstanceOf(NotThere);
  await expect(closeQuery(world.stranger, { queryId, outcome: "ON_AUTHOR", seen: 0 })).rejects.toBeInstanceOf(NotThere);
  for (const id of ["", "no-such", "a\0b"]) await expect(addressOfQuery(world.editor, id)).rejects.toBeInstanceOf(NotThere);
});

test("a question about a document that was put aside is out of the list and of the way", async () => {
  const { dossierId, sourceId, otherClaimId } = await plant();
  await askQuery(world.editor, question(otherClaimId));
  expect(await listQueries(world.editor, dossierId)).toHaveLength(1);
  await archiveDocument(world.editor, dossierId, sourceId);
  expect(await listQueries(world.editor, dossierId)).toEqual([]);
  expect((await listBlockers(world.editor, dossierId)).map((g) => g.kind)).not.toContain("queries");
});

test("of a question, its answer and its end nothing is rewritten", async () => {
  const { claimId } = await plant();
  const { queryId } = await askQuery(world.editor, question(claimId));
  await answerQuery(world.editor, answerTo(queryId));
  await closeQuery(world.editor, { queryId, outcome: "ACCEPTED", seen: 1 });
  const client = writeClient();
  await expect(client.query.update({ where: { id: queryId }, data: { question: "x" } })).rejects.toThrow(/permission denied/);
  await expect(client.queryAnswer.deleteMany({ where: { queryId } })).rejects.toThrow(/permission denied/);
  await expect(client.queryClosing.delete({ where: { queryId } })).rejects.toThrow(/permission denied/);
});

test("marks of the galley show what is queried", async () => {
  const { draftId, claimId } = await plant();
  await askQuery(world.editor, question(claimId));
  const version = await db.documentVersion.findFirstOrThrow({ where: { documentId: draftId } });
  const claim = await db.claim.findUniqueOrThrow({ where: { id: claimId } });
  const { start, end, quote } = claim;
  await writeClient().anchor.create({
    data: { claimId, versionId: version.id, ordinal: 0, start, end, quote, prefix: "", suffix: "" },
  });
  const [marked] = await listClaimsWithin(world.editor, draftId, { start: 0, end: 1000 });
  expect(marked).toMatchObject({ id: claimId, progress: "queried" });
});
