import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { findBrokenLink } from "./audit.ts";
import { approveCorrection, writeCorrection } from "./corrections.ts";
import { plantDossier, plantVerdict } from "./dossier.fixture.ts";
import { decideFlag } from "./flag-decisions.ts";
import { requireFlag } from "./flags.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import { reportOf } from "./reports.ts";
import { getSignOff, listBlockers, reopen, signOff } from "./sign-off.ts";
import { markUntouched } from "./untouched.ts";

await openTestDatabase();
const { editor, reviewer, stranger, deskId } = await plantPeople();
const plant = () => plantDossier(deskId, editor);
const kinds = async (dossierId: string) => (await listBlockers(editor, dossierId)).map((g) => [g.kind, g.blockers.length]);
const hash = async (dossierId: string) => (await reportOf(editor, dossierId)).contentHash;
const sign = async (dossierId: string) => signOff(editor, dossierId, { seen: await hash(dossierId), note: null });

const read = (dossierId: string, documentId: string) =>
  markUntouched(editor, dossierId, { documentId, start: 0, end: 10_000, asOf: "2026-03-05" });
const settle = async ({ dossierId, draftId, flagId, claimId }: Awaited<ReturnType<typeof plant>>) => {
  await read(dossierId, draftId);
  const { seen } = await requireFlag(editor, flagId);
  await decideFlag(editor, { flagId, outcome: "CQ", reason: "It is 41.", seen });
  await plantVerdict(claimId, editor);
};

test("what is open blocks, in sentences with addresses; what is under check is the draft alone", async () => {
  const { dossierId, draftId, claimId, flagId } = await plant();
  const groups = await listBlockers(reviewer, dossierId);
  expect(groups).toMatchObject([
    {
      kind: "unchecked",
      says: "1 claim has not been ruled on.",
      blockers: [
        {
          about: "draft",
          sentence: "“41 people”",
          address: `/dossiers/${dossierId}/documents/${draftId}?claim=${claimId}#claim-${claimId}`,
        },
      ],
    },
    {
      kind: "untouched",
      says: "In 1 document words stand in no claim.",
      blockers: [
        {
          about: "draft",
          sentence: "26 words, the first: “Ferry sinks off Ness”",
          address: `/dossiers/${dossierId}/documents/${draftId}#rest`,
        },
      ],
    },
    { kind: "flags", says: "1 flag is still to be decided.", blockers: [{ address: `/dossiers/${dossierId}/flags/${flagId}` }] },
  ]);
});

test("without a draft every document is under check; a note and a mere opinion hold nobody up", async () => {
  const { dossierId, draftId, sourceId, otherClaimId, flagId } = await plant();
  const client = writeClient();
  await client.document.update({ where: { id: draftId }, data: { role: "SOURCE" } });
  expect(await kinds(dossierId)).toEqual([
    ["unchecked", 2],
    ["untouched", 2],
    ["flags", 1],
  ]);
  await client.flag.update({ where: { id: flagId }, data: { severity: "NOTE" } });
  await client.claim.update({ where: { id: otherClaimId }, data: { isCheckable: false } });
  await read(dossierId, draftId);
  await read(dossierId, sourceId);
  expect(await kinds(dossierId)).toEqual([["unchecked", 1]]);
});

test("each kind of blocker is found, and goes when it is settled", async () => {
  const planted = await plant();
  const { dossierId, draftId, claimId, otherClaimId, flagId } = planted;
  const client = writeClient();
  await settle(planted);
  expect(await kinds(dossierId)).toEqual([]);

  await client.claim.update({ where: { id: claimId }, data: { changedAt: new Date(Date.now() + 60_000) } });
  expect(await kinds(dossierId)).toEqual([["needsRecheck", 1]]);
  await client.claim.update({ where: { id: claimId }, data: { changedAt: null } });

  const proposal = await client.proposal.create({
    data: { claimId: otherClaimId, ruling: "CONFIRMED", asOf: new Date(), personId: reviewer.id },
  });
  expect(await kinds(dossierId)).toEqual([["proposals", 1]]);
  await client.proposalAnswer.create({ data: { proposalId: proposal.id, isAccepted: false, personId: editor.id } });

  const thread = await client.comment.create({ data: { dossierId, flagId, body: "Sure?", personId: reviewer.id } });
  await client.comment.create({ data: { dossierId, flagId, parentId: thread.id, body: "Yes.", personId: editor.id } });
  expect(await listBlockers(editor, dossierId)).toMatchObject([
    { kind: "threads", blockers: [{ about: "Rosa Ferrante", sentence: "“Sure?”", address: `/comments/${thread.id}` }] },
  ]);
  await client.commentEvent.create({ data: { commentId: thread.id, kind: "RESOLVED", personId: editor.id } });
  expect(await kinds(dossierId)).toEqual([]);

  const { seen } = await requireFlag(editor, flagId);
  await decideFlag(editor, { flagId, outcome: "ACCEPTED", reason: "It is 14.", seen });
  expect(await kinds(dossierId)).toEqual([["accepted", 1]]);
  const { id } = await writeCorrection(editor, dossierId, {
    documentId: draftId,
    type: "CHANGE",
    severity: "ERROR",
    kind: "FIGURE",
    asPublished: "41 people",
    shouldRead: "14 people",
    why: "Counted.",
    notice: "",
    cause: null,
    flagId,
    claimId: null,
  });
  expect(await kinds(dossierId)).toEqual([["corrections", 1]]);
  await approveCorrection(editor, { correctionId: id, seen: 1 });
  expect(await kinds(dossierId)).toEqual([]);
});

test("a dossier without documents has nothing to sign", async () => {
  const empty = await writeClient().dossier.create({ data: { deskId, title: "Empty", createdById: editor.id } });
  expect(await kinds(empty.id)).toEqual([["documents", 1]]);
  await expect(sign(empty.id)).rejects.toThrow("There is no document in this dossier.");
});

test("the gate gives all its reasons and is the list", async () => {
  const { dossierId } = await plant();
  const refusal = await sign(dossierId).catch((e) => e);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.reasons.map((r: { text: string }) => r.text)).toEqual((await listBlockers(editor, dossierId)).map((g) => g.says));
  expect(await getSignOff(editor, dossierId)).toBeNull();
});

test("signed off, nothing changes until it is reopened with a reason; the content hash stays what was signed", async () => {
  const planted = await plant();
  const { dossierId, flagId } = planted;
  await settle(planted);
  const signed = await hash(dossierId);
  await sign(dossierId);
  expect(await getSignOff(reviewer, dossierId)).toMatchObject({ contentHash: signed, person: { name: "Edda Nyman" } });
  expect(await hash(dossierId)).toBe(signed);
  const { seen } = await requireFlag(editor, flagId);
  await expect(decideFlag(editor, { flagId, outcome: "STYLE", reason: "x", seen })).rejects.toThrow("Edda Nyman signed this dossier off.");
  await expect(sign(dossierId)).rejects.toThrow("Edda Nyman signed this dossier off.");
  await reopen(editor, dossierId, "The master called back.");
  expect(await getSignOff(editor, dossierId)).toBeNull();
  await expect(reopen(editor, dossierId, "Again.")).rejects.toThrow("not signed off");
  await decideFlag(editor, { flagId, outcome: "STYLE", reason: "After all.", seen });
  expect((await reportOf(editor, dossierId)).reopenings).toMatchObject([
    { signedBy: "Edda Nyman", by: "Edda Nyman", reason: "The master called back." },
  ]);
});

test("what changed since the page was read is not signed", async () => {
  const planted = await plant();
  await settle(planted);
  const seen = await hash(planted.dossierId);
  await plantVerdict(planted.otherClaimId, editor);
  await expect(signOff(editor, planted.dossierId, { seen, note: null })).rejects.toBeInstanceOf(Stale);
});

test("of two signing at once one does", async () => {
  const planted = await plant();
  await settle(planted);
  const results = await Promise.allSettled([sign(planted.dossierId), sign(planted.dossierId)]);
  expect(results.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.signOff.count({ where: { dossierId: planted.dossierId } })).toBe(1);
});

test("reviewers see the list and may not sign or reopen; to another desk nothing is there; the chain holds", async () => {
  const planted = await plant();
  const { dossierId } = planted;
  await settle(planted);
  const seen = await hash(dossierId);
  await expect(signOff(reviewer, dossierId, { seen, note: null })).rejects.toThrow("Editors of a desk sign off and reopen dossiers.");
  await expect(signOff(stranger, dossierId, { seen, note: null })).rejects.toBeInstanceOf(NotThere);
  await expect(listBlockers(stranger, dossierId)).rejects.toBeInstanceOf(NotThere);
  await expect(getSignOff(stranger, dossierId)).rejects.toBeInstanceOf(NotThere);
  await sign(dossierId);
  await expect(reopen(reviewer, dossierId, "x")).rejects.toThrow("Editors of a desk sign off and reopen dossiers.");
  await expect(reopen(stranger, dossierId, "x")).rejects.toBeInstanceOf(NotThere);
  const entries = await db.auditEntry.findMany({ where: { chain: dossierId }, orderBy: { sequence: "asc" }, include: { detail: true } });
  expect(entries.at(-1)?.action).toBe("dossier.signedOff");
  expect(findBrokenLink(entries.map(({ detail, ...e }) => ({ ...e, data: detail?.data })))).toBeNull();
});

test("of many claims as many are listed as are asked for, in the order of the text, and all are counted; the gate itself is told of all", async () => {
  const { dossierId, draftId } = await plant();
  const claim = (i: number) => ({
    dossierId,
    documentId: draftId,
    key: `many ${i}`,
    kind: "FIGURE" as const,
    quote: `word ${i}`,
    start: 200 + i,
    end: 201 + i,
    sentenceStart: 0,
    sentenceEnd: 1,
    facts: [],
  });
  await writeClient().claim.createMany({ data: Array.from({ length: 9 }, (_, i) => claim(i)).reverse() });
  const [listed] = await listBlockers(editor, dossierId, 3);
  expect(listed).toMatchObject({ count: 10, says: "10 claims have not been ruled on." });
  expect(listed?.blockers.map((b) => b.sentence)).toEqual(["“41 people”", "“word 0”", "“word 1”"]);
  const [all] = await listBlockers(editor, dossierId);
  expect(all?.blockers.map((b) => b.sentence)).toEqual(["“41 people”", ...Array.from({ length: 9 }, (_, i) => `“word ${i}”`)]);
});
