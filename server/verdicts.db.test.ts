import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { listClaimsWithin } from "./claims.ts";
import type { EvidenceInput } from "./evidence.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import type { Actor } from "./policy.ts";
import { plantClaims } from "./review.fixture.ts";
import { recordVerdict, tickSentence, type VerdictInput } from "./verdicts.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  world = await plantClaims();
});

const asOf = "2026-03-10";
const note = (text: string): EvidenceInput => ({ kind: "NOTE", text });
const confirmed = (claimId: string, input: Partial<VerdictInput> = {}): VerdictInput => ({
  claimId,
  seen: 0,
  ruling: "CONFIRMED",
  method: "READ_DOCUMENT",
  asOf,
  evidence: [note("Programme, page 2")],
  ...input,
});
const refused = async (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error) => {
      if (!(error instanceof Refusal)) throw error;
      return error.reasons;
    },
  );

test("a verdict is kept with person, day, method and evidence, and told in the audit trail", async () => {
  const [claim] = world.claims;
  const { verdictId } = await recordVerdict(
    world.editor,
    confirmed(claim.id, {
      ruling: "WRONG",
      shouldRead: "second",
      note: "Began in 2025.",
      evidence: [
        { kind: "PASSAGE", documentId: world.source.id, start: 0, end: 9 },
        { kind: "PASSAGE", documentId: world.source.id, words: "second\nconsecutive" },
        { kind: "ADDRESS", address: "https://example.org/a?b=c", archiveAddress: "https://archive.example.org/1" },
        { kind: "CALCULATION", formula: "2026 − 2025 + 1", result: "2" },
        { kind: "CALL", text: "Press office, 14:32" },
      ],
    }),
  );
  const verdict = await db.verdict.findUniqueOrThrow({ where: { id: verdictId }, include: { evidence: { orderBy: { id: "asc" } } } });
  expect(verdict).toMatchObject({ sequence: 1, ruling: "WRONG", shouldRead: "second", personId: world.editor.id, asOf: new Date(asOf) });
  expect(verdict.evidence.map((e) => [e.kind, e.text, e.address])).toEqual([
    ["PASSAGE", "Ministers", null],
    ["PASSAGE", "second consecutive", null],
    ["ADDRESS", null, "https://example.org/a?b=c"],
    ["CALCULATION", "2026 − 2025 + 1 = 2", null],
    ["CALL", "Press office, 14:32", null],
  ]);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { subject: `claim:${claim.id}` }, include: { detail: true } });
  expect(entry.action).toBe("claim.ruled");
  expect(entry.detail?.data).toMatchObject({ ruling: "WRONG", shouldRead: "second", sequence: 1 });
});

test("everything that speaks against it is told at once, at its field, and nothing is stored", async () => {
  const claim = world.claims[1];
  const evidence: EvidenceInput[] = [
    { kind: "ADDRESS", address: "javascript:alert(1)", field: "address1" },
    { kind: "ADDRESS", address: "https://example.org", archiveAddress: "ftp://example.org", field: "address2" },
    { kind: "PASSAGE", documentId: world.source.id, start: 5, end: 5_000 },
    { kind: "PASSAGE", documentId: world.source.id, start: 5, end: 5 },
    { kind: "PASSAGE", documentId: world.draft.id, start: claim.start, end: claim.end },
    { kind: "PASSAGE", documentId: randomUUID(), start: 0, end: 5 },
    { kind: "PASSAGE", documentId: world.elsewhere.id, start: 0, end: 5 },
    { kind: "PASSAGE", documentId: world.source.id, words: "words that are not there" },
    { kind: "PASSAGE", documentId: world.source.id, words: "e" },
    { kind: "REGISTER", entry: "no-such-entry" },
    { kind: "CALCULATION", formula: "1 + 1", result: "" },
    { kind: "CALL", text: "" },
  ];
  const reasons = await refused(
    recordVerdict(world.editor, confirmed(claim.id, { ruling: "WRONG", method: undefined, asOf: "2026-02-30", evidence })),
  );
  expect(reasons.map((r) => r.field)).toEqual([
    "method",
    "shouldRead",
    "asOf",
    "address1",
    "address2",
    ...Array.from({ length: 10 }, () => "evidence"),
  ]);
  expect(reasons.every((r) => /[.!]$/.test(r.text))).toBe(true);
  expect(await db.verdict.count({ where: { claimId: claim.id } })).toBe(0);
});

test("a shipped register entry is evidence", async () => {
  const { register } = await (await import("./register.ts")).registerFor(world.deskId);
  const entry = register.entries[0]?.id ?? "";
  const { verdictId } = await recordVerdict(world.editor, confirmed(world.claims[2].id, { evidence: [{ kind: "REGISTER", entry }] }));
  expect(await db.evidence.findFirst({ where: { verdictId } })).toMatchObject({
    registerEntry: entry,
    text: expect.stringContaining(": "),
  });
});

test.each(["UNVERIFIED", "ON_AUTHOR", "NOT_FACTUAL"] as const)("%s needs no evidence", async (ruling) => {
  const { id } = await world.newClaim();
  await recordVerdict(world.editor, { claimId: id, seen: 0, ruling, note: "Asked around", asOf, evidence: [] });
  expect(await db.verdict.findFirst({ where: { claimId: id } })).toMatchObject({ ruling, method: null });
});

test("sixteen writers at once: what succeeded is what is in the history, and each loser sees the other's verdict", async () => {
  const { id } = await world.newClaim();
  const round = (seen: number) =>
    Promise.allSettled(
      Array.from({ length: 16 }, (_, i) =>
        recordVerdict(world.editor, confirmed(id, { seen, note: `Writer ${i}`, evidence: [note(`Proof ${i}`)] })),
      ),
    );
  const outcomes = [...(await round(0)), ...(await round(1)), ...(await round(2))];
  const won = outcomes.filter((o) => o.status === "fulfilled");
  const lost = outcomes.flatMap((o) => (o.status === "rejected" ? [o.reason] : []));
  expect(won).toHaveLength(3);
  expect(await db.verdict.count({ where: { claimId: id } })).toBe(won.length);
  expect(await db.evidence.count({ where: { verdict: { claimId: id } } })).toBe(won.length);
  expect(await db.auditEntry.count({ where: { subject: `claim:${id}` } })).toBe(won.length);
  for (const error of lost) {
    expect(error).toBeInstanceOf(Stale);
    expect(error.theirs).toMatch(/^Edda Nyman ruled: Confirmed\.\nNote: Writer \d+$/);
  }
});

test("a form that claims to have seen what is not there is refused", async () => {
  const { id } = await world.newClaim();
  expect(await refused(recordVerdict(world.editor, confirmed(id, { seen: 4 })))).toMatchObject([{ text: /form is damaged/ }]);
});

test.each<[string, (actor: Actor, claimId: string) => Promise<unknown>]>([
  ["rules", (actor, claimId) => recordVerdict(actor, confirmed(claimId))],
  ["ticks", (actor, claimId) => tickSentence(actor, confirmed(claimId))],
])("a reviewer who %s is told who may; a stranger finds nothing", async (_, act) => {
  const { id } = await world.newClaim();
  expect(await refused(act(world.reviewer, id))).toEqual([{ text: "Editors of a desk rule on claims." }]);
  await expect(act(world.stranger, id)).rejects.toThrow(NotThere);
  await expect(act(world.editor, "no\0where")).rejects.toThrow(NotThere);
  await expect(act(world.editor, randomUUID())).rejects.toThrow(NotThere);
  expect(await db.verdict.count({ where: { claimId: id } })).toBe(0);
});

test("a whole sentence is ticked in one act: each claim of it without a verdict, and no other", async () => {
  const { statement, figure, name, next } = await world.newSentence();
  await recordVerdict(world.editor, confirmed(figure.id, { ruling: "DISPUTED" }));
  const { actId, count } = await tickSentence(world.editor, confirmed(name.id));
  expect(count).toBe(2);
  const verdicts = await db.verdict.findMany({ where: { actId }, include: { evidence: true } });
  expect(new Set(verdicts.map((v) => v.claimId))).toEqual(new Set([statement.id, name.id]));
  expect(verdicts.every((v) => v.ruling === "CONFIRMED" && v.evidence.length === 1)).toBe(true);
  expect(await db.verdict.findMany({ where: { claimId: figure.id } })).toMatchObject([{ ruling: "DISPUTED" }]);
  expect(await db.verdict.count({ where: { claimId: next.id } })).toBe(0);
  expect(await refused(tickSentence(world.editor, confirmed(name.id)))).toEqual([
    { text: "Every claim in this sentence has a verdict already." },
  ]);
});

test("a sentence is not ticked without evidence", async () => {
  const { name } = await world.newSentence();
  const reasons = await refused(tickSentence(world.editor, confirmed(name.id, { method: undefined, evidence: [] })));
  expect(reasons.map((r) => r.field)).toEqual(["evidence", "method"]);
});

test("what a later reading no longer found cannot be ruled on", async () => {
  const { id } = await world.newClaim();
  await writeClient().claim.update({ where: { id }, data: { goneAt: new Date() } });
  expect(await refused(recordVerdict(world.editor, confirmed(id)))).toMatchObject([{ text: /no longer found these words/ }]);
});

test("the list of a document tells how far each claim is; another desk sees none", async () => {
  const { id } = await world.newClaim();
  const listed = async () =>
    (await listClaimsWithin(world.reviewer, world.draft.id, { start: 0, end: 1_000_000 })).find((c) => c.id === id);
  expect(await listed()).toMatchObject({ progress: "unchecked", ruling: null, isMarked: false });
  const comment = await writeClient().comment.create({
    data: { dossierId: world.dossierId, claimId: id, body: "Is it?", personId: world.reviewer.id },
  });
  expect(await listed()).toMatchObject({ progress: "inProgress" });
  await writeClient().commentEvent.create({ data: { commentId: comment.id, kind: "RESOLVED", personId: world.reviewer.id } });
  expect(await listed()).toMatchObject({ progress: "unchecked" });
  await recordVerdict(world.editor, confirmed(id, { method: "NEWS_REPORT" }));
  expect(await listed()).toMatchObject({ progress: "checked", ruling: "CONFIRMED", isWeak: true });
  await writeClient().claim.update({ where: { id }, data: { changedAt: new Date(Date.now() + 1000) } });
  expect(await listed()).toMatchObject({ progress: "needsRecheck" });
  expect(await listClaimsWithin(world.stranger, world.draft.id, { start: 0, end: 1_000_000 })).toEqual([]);
});

test("a signed-off dossier takes no verdict", async () => {
  const { id } = await world.newClaim();
  await writeClient().signOff.create({ data: { dossierId: world.dossierId, contentHash: "0", personId: world.editor.id } });
  expect(await refused(recordVerdict(world.editor, confirmed(id)))).toMatchObject([{ text: /signed this dossier off/ }]);
  expect(await refused(tickSentence(world.editor, confirmed(id)))).toMatchObject([{ text: /signed this dossier off/ }]);
  expect(await db.verdict.count({ where: { claimId: id } })).toBe(0);
});
