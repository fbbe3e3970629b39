import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { addressOfClaim } from "./claims.ts";
import { addressOfComment, listThreads, reopenThread, replyTo, resolveThread, writeComment } from "./comments.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantClaims } from "./review.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  world = await plantClaims();
});

const begin = async (body = "Is it the third?") => {
  const { id: claimId } = await world.newClaim();
  return { claimId, ...(await writeComment(world.reviewer, { claimId, body })) };
};

test("a thread: written, answered, resolved with a reason, reopened, all by name", async () => {
  const { claimId, commentId } = await begin("Is it the third?\nSee <b>https://example.org</b>");
  const reply = await replyTo(world.editor, { commentId, body: "The second." });
  await replyTo(world.reviewer, { commentId: reply.commentId, body: "Thanks." });
  await resolveThread(world.editor, { commentId, reason: "Corrected" });
  const [thread] = await listThreads(world.reviewer, { claimId });
  expect(thread).toMatchObject({
    body: "Is it the third?\nSee <b>https://example.org</b>",
    person: { name: "Rosa Ferrante" },
    replies: [{ body: "The second." }, { body: "Thanks.", person: { name: "Rosa Ferrante" } }],
    isResolved: true,
    latest: { reason: "Corrected", person: { name: "Edda Nyman" } },
  });
  await reopenThread(world.reviewer, { commentId });
  expect(await listThreads(world.editor, { claimId })).toMatchObject([{ isResolved: false }]);
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

test("a resolved thread takes no reply, and what is done already is not done twice", async () => {
  const { commentId } = await begin();
  await expect(reopenThread(world.editor, { commentId })).rejects.toThrow("This thread is open already.");
  await resolveThread(world.editor, { commentId, reason: "Corrected" });
  await expect(replyTo(world.reviewer, { commentId, body: "But" })).rejects.toThrow("Reopen it to go on.");
  await expect(resolveThread(world.reviewer, { commentId })).rejects.toMatchObject({
    theirs: "Edda Nyman resolved this thread. Corrected",
  });
  await reopenThread(world.editor, { commentId });
  await expect(reopenThread(world.reviewer, { commentId })).rejects.toBeInstanceOf(Stale);
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
    () => resolveThread(world.stranger, { commentId }),
    () => reopenThread(world.stranger, { commentId }),
  ])
    await expect(act()).rejects.toThrow(NotThere);
});

test("a signed-off dossier is talked about no more", async () => {
  const { claimId, commentId } = await begin();
  await writeClient().signOff.create({ data: { dossierId: world.dossierId, contentHash: "0", personId: world.editor.id } });
  for (const act of [
    () => writeComment(world.editor, { claimId, body: "Hello" }),
    () => replyTo(world.editor, { commentId, body: "Hello" }),
    () => resolveThread(world.editor, { commentId }),
  ])
    await expect(act()).rejects.toThrow(Refusal);
  expect(await listThreads(world.editor, { claimId })).toMatchObject([{ replies: [], isResolved: false }]);
});
