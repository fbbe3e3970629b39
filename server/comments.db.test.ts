import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { addressOfClaim } from "./claims.ts";
import { replyTo, turnThread, writeComment } from "./comments.ts";
import { readHeader } from "./dossier-header.ts";
import { listDossierThreads } from "./dossier-threads.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantClaims } from "./review.fixture.ts";
import { reopenThread, resolveThread } from "./threads.fixture.ts";
import { addressOfComment, listThreads } from "./threads.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  world = await plantClaims();
});

const begin = async (body = "Is it the third?") => {
  const { id: claimId } = await world.newClaim();
  return { claimId, ...(await writeComment(world.reviewer, { claimId, body })) };
};

test("a thread: written, answered, resolved with a reason, reopened, all by name and in its order", async () => {
  const { claimId, commentId } = await begin("Is it the *third*?\nSee <b>https://example.org</b>");
  const reply = await replyTo(world.editor, { commentId, body: "The second." });
  await replyTo(world.reviewer, { commentId: reply.commentId, body: "Thanks." });
  await resolveThread(world.editor, commentId);
  const [thread] = await listThreads(world.reviewer, { claimId });
  expect(thread).toMatchObject({
    excerpt: "Is it the third? See <b>https://example.org</b>",
    person: { name: "Rosa Ferrante" },
    course: [
      { id: commentId, said: { type: "root" } },
      { id: reply.commentId, person: { name: "Edda Nyman" } },
      { person: { name: "Rosa Ferrante" } },
      { kind: "RESOLVED", reason: "Corrected", person: { name: "Edda Nyman" } },
    ],
    isResolved: true,
    latest: { reason: "Corrected", person: { name: "Edda Nyman" } },
    seen: "2.1",
  });
  await reopenThread(world.reviewer, commentId);
  expect(await listThreads(world.editor, { claimId })).toMatchObject([{ isResolved: false, course: { length: 5 } }]);
  const entries = await db.auditEntry.findMany({ where: { subject: { in: [`comment:${commentId}`] } }, orderBy: { sequence: "asc" } });
  expect(entries.map((e) => e.action)).toEqual(["comment.written", "comment.resolved", "comment.reopened"]);
});

test("a flag has threads of its own", async () => {
  const flag = await writeClient().flag.create({
    data: {
      dossierId: world.dossierId,
      key: randomUUID(),
      check: "series",
      relation: "CONFLICT",
      severity: "ERROR",
      summary: "2 against 3.",
    },
  });
  const { commentId } = await writeComment(world.reviewer, { flagId: flag.id, body: "Which?" });
  expect(await listThreads(world.editor, { flagId: flag.id })).toHaveLength(1);
  expect(await addressOfComment(world.editor, commentId)).toBe(`/dossiers/${world.dossierId}/flags/${flag.id}#comment-${commentId}`);
});

test("a passage has threads, on words that stand in the text as it is now", async () => {
  const { draft, dossierId } = world;
  const start = draft.text.indexOf("It rained.", 100);
  const words = { documentId: draft.id, words: "It rained.", start, end: start + 10 };
  const { commentId } = await writeComment(world.reviewer, { ...words, body: "Did it?" });
  const reply = await replyTo(world.editor, { commentId, body: "It did." });
  const stored = await db.comment.findMany({ where: { documentId: draft.id }, orderBy: { createdAt: "asc" }, include: { places: true } });
  expect(stored).toMatchObject([
    { id: commentId, places: [{ versionId: draft.versionId, start, end: start + 10, quote: "It rained." }] },
    { id: reply.commentId, parentId: commentId, places: [] },
  ]);
  for (const id of [commentId, reply.commentId])
    expect(await addressOfComment(world.editor, id)).toBe(`/dossiers/${dossierId}/documents/${draft.id}?thread=${commentId}#comment-${id}`);
  for (const wrong of [
    { ...words, words: "It snowed." },
    { ...words, start: 0, end: 10 },
  ])
    await expect(writeComment(world.editor, { ...wrong, body: "?" })).rejects.toThrow("These words do not stand there.");
  await expect(writeComment(world.editor, { documentId: draft.id, words: "It rained.", body: "?" })).rejects.toThrow("stand 30 times");
  await expect(writeComment(world.stranger, { ...words, body: "?" })).rejects.toThrow(NotThere);
  expect(await db.comment.count({ where: { documentId: draft.id } })).toBe(2);
});

test("people of the desk are named with @, in the act that writes the comment", async () => {
  const { commentId, named } = await begin("@Edda and @Rosa Ferrante, is it? @Carl may know; mail a@edda.example");
  expect(named).toMatchObject({ told: ["Edda Nyman"], unknown: ["@Carl"] });
  expect(await db.mention.findMany({ where: { commentId } })).toEqual([{ commentId, personId: world.editor.id }]);
  const reply = await replyTo(world.editor, { commentId, body: "@rosa: it is. @Elias" });
  expect(await db.mention.count({ where: { commentId: reply.commentId } })).toBe(2);
  await writeClient().person.update({ where: { id: world.secondEditor.id }, data: { disabledAt: new Date() } });
  expect((await replyTo(world.editor, { commentId, body: "@Elias?" })).named).toMatchObject({ told: [], unknown: ["@Elias"] });
  await writeClient().person.update({ where: { id: world.secondEditor.id }, data: { disabledAt: null } });
});

test("a name that two people of the desk have is refused, and nothing is stored", async () => {
  const other = { name: "Edda Lund", email: `${randomUUID()}@stet.example` };
  const { id: personId } = await writeClient().person.create({ data: other });
  await writeClient().membership.create({ data: { personId, deskId: world.deskId, role: "REVIEWER" } });
  const { claimId, commentId } = await begin();
  for (const act of [
    () => writeComment(world.reviewer, { claimId, body: "@Edda?" }),
    () => replyTo(world.reviewer, { commentId, body: "@Edda?" }),
  ])
    await expect(act()).rejects.toMatchObject({
      reasons: [{ field: "body", text: "“@Edda” may be Edda Lund or Edda Nyman. Write the whole name." }],
    });
  expect(await db.comment.count({ where: { claimId } })).toBe(1);
  await writeClient().membership.delete({ where: { personId_deskId: { personId, deskId: world.deskId } } });
});

test("a resolved thread takes no reply, and is resolved with a reason", async () => {
  const { commentId } = await begin();
  await expect(reopenThread(world.editor, commentId)).rejects.toThrow("This thread is open already.");
  const turn = { commentId, to: "RESOLVED", seen: "0.0" } as const;
  await expect(turnThread(world.editor, turn)).rejects.toMatchObject({ reasons: [{ field: "reason", text: "Say how it was settled." }] });
  await resolveThread(world.editor, commentId);
  await expect(replyTo(world.reviewer, { commentId, body: "But" })).rejects.toThrow("Reopen it to go on.");
  await expect(resolveThread(world.editor, commentId)).rejects.toThrow("This thread is resolved already.");
});

test("whoever has not seen all of a thread neither resolves nor reopens it, and is shown what came last", async () => {
  const { commentId } = await begin();
  const late = (to: "RESOLVED" | "REOPENED", seen: string) => turnThread(world.reviewer, { commentId, to, reason: "Done", seen });
  await replyTo(world.editor, { commentId, body: "The second." });
  await expect(late("RESOLVED", "0.0")).rejects.toMatchObject({ theirs: "Edda Nyman: The second." });
  await resolveThread(world.editor, commentId);
  await expect(late("RESOLVED", "1.0")).rejects.toMatchObject({ theirs: "Edda Nyman resolved this thread. Corrected" });
  await reopenThread(world.editor, commentId);
  await expect(late("REOPENED", "1.1")).rejects.toBeInstanceOf(Stale);
  expect(await db.commentEvent.count({ where: { commentId } })).toBe(2);
});

test("claims and comments have addresses that open at their words", async () => {
  const { claimId, commentId } = await begin();
  const page = `/dossiers/${world.dossierId}/documents/${world.draft.id}?claim=${claimId}`;
  expect(await addressOfClaim(world.reviewer, claimId)).toBe(`${page}#claim-${claimId}`);
  expect(await addressOfComment(world.reviewer, commentId)).toBe(`${page}#comment-${commentId}`);
});

test("a stranger finds neither claim, nor thread, nor address, and cannot speak", async () => {
  const { claimId, commentId } = await begin();
  expect(await listThreads(world.stranger, { claimId })).toEqual([]);
  for (const act of [
    () => addressOfClaim(world.stranger, claimId),
    () => addressOfComment(world.stranger, commentId),
    () => writeComment(world.stranger, { claimId, body: "Hello" }),
    () => writeComment(world.editor, { flagId: randomUUID(), body: "Hello" }),
    () => replyTo(world.stranger, { commentId, body: "Hello" }),
    () => turnThread(world.stranger, { commentId, to: "RESOLVED", reason: "Done", seen: "0.0" }),
  ])
    await expect(act()).rejects.toThrow(NotThere);
});

test("a signed-off dossier is talked about no more", async () => {
  const { claimId, commentId } = await begin();
  await writeClient().signOff.create({ data: { dossierId: world.dossierId, contentHash: "0", personId: world.editor.id } });
  for (const act of [
    () => writeComment(world.editor, { claimId, body: "Hello" }),
    () => replyTo(world.editor, { commentId, body: "Hello" }),
    () => resolveThread(world.editor, commentId),
  ])
    await expect(act()).rejects.toThrow(Refusal);
  expect(await listThreads(world.editor, { claimId })).toMatchObject([{ course: { length: 1 }, isResolved: false }]);
});

test("the list of a dossier holds every thread with what it is about, who is named in it and what came last; the tab counts those that are open", async () => {
  const own = await plantClaims();
  const { dossierId, draft } = own;
  const claimId = own.claims[0].id;
  const { commentId: first } = await writeComment(own.reviewer, { claimId, body: "*Is* it?" });
  await replyTo(own.editor, { commentId: first, body: "@Rosa: it is." });
  const start = draft.text.indexOf("It rained.");
  const place = { documentId: draft.id, words: "It rained.", start, end: start + 10 };
  const { commentId: second } = await writeComment(own.editor, { ...place, body: "Did it?" });
  expect((await readHeader(own.reviewer, { id: dossierId, deskId: "" })).waiting).toEqual({ threads: 2, queries: 0 });
  await resolveThread(own.editor, second, "It did.");
  expect(await listDossierThreads(own.reviewer, dossierId)).toMatchObject([
    { id: second, on: "passage", words: "It rained.", isResolved: true, isNamed: false, last: null, latest: { reason: "It did." } },
    {
      id: first,
      on: "claim",
      words: "third consecutive year",
      isResolved: false,
      isNamed: true,
      opening: { excerpt: "Is it?" },
      last: { excerpt: "@Rosa: it is." },
      people: [own.reviewer.id, own.editor.id],
      documents: [draft.id],
    },
  ]);
  expect(await listDossierThreads(own.editor, dossierId)).toMatchObject([{}, { isNamed: false }]);
  expect((await readHeader(own.reviewer, { id: dossierId, deskId: "" })).waiting).toEqual({ threads: 1, queries: 0 });
  await reopenThread(own.editor, second);
  expect((await readHeader(own.editor, { id: dossierId, deskId: "" })).waiting).toEqual({ threads: 2, queries: 0 });
  expect(await listDossierThreads(own.stranger, dossierId)).toEqual([]);
  expect((await readHeader(own.stranger, { id: dossierId, deskId: "" })).waiting).toEqual({ threads: 0, queries: 0 });
});
