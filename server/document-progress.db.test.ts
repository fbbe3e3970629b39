import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { listProgress, sumProgress } from "./document-progress.ts";
import { archiveDocument } from "./documents.ts";
import { createDossier } from "./dossiers.ts";
import { importDocuments } from "./imports.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { listDocuments } from "./overview.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second));

/** A dossier with one document whose only claims are these, and what happened to each. */
const openDossier = async (
  claims: { rule?: number; change?: number; propose?: boolean; discuss?: "open" | "resolved"; ask?: "open" | "closed"; more?: object }[],
) => {
  const { id } = await createDossier(world.editor, { deskId: world.deskId, title: "Progress" });
  await importDocuments(world.editor, id, randomUUID(), [{ id: "draft", text: "One two three four.", role: "draft" }]);
  const client = writeClient();
  await client.claim.updateMany({ where: { dossierId: id }, data: { goneAt: at(0) } });
  const document = await db.document.findFirstOrThrow({ where: { dossierId: id } });
  for (const [i, { rule, change, propose, discuss, ask, more }] of claims.entries()) {
    const place = { start: 0, end: 3, sentenceStart: 0, sentenceEnd: 19, quote: "One" };
    const { id: claimId } = await client.claim.create({
      data: {
        dossierId: id,
        documentId: document.id,
        key: `k${i}`,
        kind: "FIGURE",
        facts: [],
        ...place,
        changedAt: change ? at(change) : null,
        ...more,
      },
    });
    const by = { claimId, personId: world.editor.id };
    const ruling = { ...by, ruling: "NOT_FACTUAL" as const, asOf: at(0) };
    if (rule) await client.verdict.create({ data: { ...ruling, sequence: 1, createdAt: at(rule) } });
    if (propose) await client.proposal.create({ data: ruling });
    if (ask) {
      const question = { addressee: "AUTHOR", question: "Is it so?", dueAt: at(9), timezone: "UTC" } as const;
      const closing = ask === "closed" ? { create: { outcome: "ACCEPTED" as const, personId: by.personId } } : {};
      await client.query.create({ data: { ...by, dossierId: id, ...question, closing } });
    }
    if (!discuss) continue;
    const comment = await client.comment.create({ data: { ...by, dossierId: id, body: "Is it so?" } });
    if (discuss === "resolved")
      await client.commentEvent.create({ data: { commentId: comment.id, kind: "RESOLVED", personId: world.editor.id } });
  }
  return { id, documentId: document.id };
};

test("claims are counted by what happened to them", async () => {
  const { id, documentId } = await openDossier([
    {},
    { change: 5 },
    { discuss: "resolved" },
    { propose: true },
    { discuss: "open" },
    { rule: 5 },
    { rule: 5, change: 4 },
    { rule: 4, change: 5 },
    { ask: "open" },
    { rule: 5, ask: "open", discuss: "open" },
    { rule: 5, ask: "closed" },
    { more: { isCheckable: false } },
    { more: { goneAt: at(9) } },
  ]);
  const progress = await listProgress(world.reviewer, [id]);
  expect(progress.get(documentId)).toEqual({ unchecked: 3, inProgress: 2, queried: 2, checked: 3, needsRecheck: 1 });
  expect((await listDocuments(world.reviewer, id)).documents[0]?.progress).toEqual(progress.get(documentId));
});

test("coverage is counted in words of the innermost claim", async () => {
  const { id } = await openDossier([{ rule: 1 }, { more: { quote: "two three", start: 4, end: 13 } }]);
  expect((await listDocuments(world.reviewer, id)).documents[0]?.coverage).toEqual({ ruled: 0, notFactual: 1, waiting: 2, untouched: 1 });
});

test("a document that was put aside counts nowhere, and strangers count nothing", async () => {
  const { id, documentId } = await openDossier([{ rule: 1 }]);
  expect((await listProgress(world.stranger, [id])).size).toBe(0);
  await expect(listDocuments(world.stranger, id)).rejects.toThrow(NotThere);
  await archiveDocument(world.editor, id, documentId);
  expect((await listProgress(world.editor, [id])).size).toBe(0);
});

test("counts of several documents add up", () => {
  const one = { unchecked: 1, inProgress: 2, queried: 5, checked: 3, needsRecheck: 4 };
  expect(sumProgress([one, undefined, one])).toEqual({ unchecked: 2, inProgress: 4, queried: 10, checked: 6, needsRecheck: 8 });
});
