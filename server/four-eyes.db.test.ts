import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { approveCorrection, type CorrectionInput, changeCorrection, writeCorrection } from "./corrections.ts";
import { setFourEyes } from "./desks.ts";
import { plantDossier, plantVerdict } from "./dossier.fixture.ts";
import { decideFlag } from "./flag-decisions.ts";
import { requireFlag } from "./flags.ts";
import { db } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import type { Actor } from "./policy.ts";
import { acceptProposal, proposeVerdict } from "./proposals.ts";
import { reportOf } from "./reports.ts";
import { settleReading } from "./second-reading/settle.ts";
import { askSecondReading, giveSecondReading } from "./second-readings.ts";
import { listBlockers, signOff } from "./sign-off.ts";
import { markUntouched } from "./untouched.ts";
import { recordVerdict } from "./verdicts.ts";

await openTestDatabase();
const { editor, secondEditor, reviewer, stranger, deskId } = await plantPeople();
const admin: Actor = { ...stranger, isAdmin: true };
await setFourEyes(admin, { deskId, asksFourEyes: true });
const relaxed = await plantPeople();

const asOf = "2026-03-05";
const confirmed = { ruling: "CONFIRMED", method: "CALLED", asOf, evidence: [{ kind: "CALL", text: "Harbour master" }] } as const;
const wrong = { ...confirmed, ruling: "WRONG", shouldRead: "14 people" } as const;
const correction = (documentId: string, why: string): CorrectionInput => ({
  documentId,
  type: "CHANGE",
  severity: "ERROR",
  kind: "FIGURE",
  asPublished: "41 people",
  shouldRead: "14 people",
  why,
  notice: "",
  cause: null,
  flagId: null,
  claimId: null,
});

test("only an admin sets it, and it is told in the audit trail of the house", async () => {
  const { id: own } = await db.desk.findFirstOrThrow({ where: { id: relaxed.deskId } });
  for (const actor of [editor, reviewer])
    await expect(setFourEyes(actor, { deskId: own, asksFourEyes: true })).rejects.toThrow("Only an admin");
  await expect(setFourEyes(admin, { deskId: crypto.randomUUID(), asksFourEyes: true })).rejects.toBeInstanceOf(NotThere);
  await expect(setFourEyes(admin, { deskId: own, asksFourEyes: false })).rejects.toThrow("This desk does not ask for four eyes.");
  await expect(setFourEyes(admin, { deskId, asksFourEyes: true })).rejects.toThrow("This desk asks for four eyes already.");
  const where = { chain: "house", subject: `desk:${deskId}`, action: "desk.fourEyesSet" };
  expect(await db.auditEntry.findFirst({ where, include: { detail: true } })).toMatchObject({
    actorId: admin.id,
    detail: { data: { asksFourEyes: true } },
  });
});

test("who gave a correction the wording that stands does not approve it; somebody else does", async () => {
  const { dossierId, draftId } = await plantDossier(deskId, editor);
  const { id: correctionId } = await writeCorrection(editor, dossierId, correction(draftId, "Counted."));
  const approve = (actor: Actor, seen: number) => approveCorrection(actor, { correctionId, seen });
  await expect(approve(editor, 1)).rejects.toThrow("This wording is yours.");
  await changeCorrection(secondEditor, { ...correction(draftId, "Counted twice."), correctionId, seen: 1 });
  await expect(approve(secondEditor, 2)).rejects.toThrow("This wording is yours.");
  await approve(editor, 2);
});

test("where the desk does not ask for it, one person does it all", async () => {
  const { dossierId, draftId, claimId, flagId } = await plantDossier(relaxed.deskId, relaxed.editor);
  const { id: correctionId } = await writeCorrection(relaxed.editor, dossierId, correction(draftId, "Counted."));
  await approveCorrection(relaxed.editor, { correctionId, seen: 1 });
  await plantVerdict(claimId, relaxed.editor);
  const { seen } = await requireFlag(relaxed.editor, flagId);
  await decideFlag(relaxed.editor, { flagId, outcome: "CQ", reason: "It is 41.", seen });
  await markUntouched(relaxed.editor, dossierId, { documentId: draftId, start: 0, end: 10_000, asOf });
  const { contentHash } = await reportOf(relaxed.editor, dossierId);
  await signOff(relaxed.editor, dossierId, { seen: contentHash, note: null });
});

test("the two readers do not settle for their own verdict, but may give way", async () => {
  const { claimId } = await plantDossier(deskId, editor);
  await askSecondReading(editor, { claimId, readerId: secondEditor.id, reason: null });
  await recordVerdict(editor, { ...confirmed, claimId, seen: 0 });
  await giveSecondReading(secondEditor, { ...wrong, claimId });
  const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { claimId } });
  const reason = "So it is.";
  const own = [
    () => settleReading(editor, { readingId, reason, outcome: "FIRST" }),
    () => settleReading(editor, { readingId, reason, outcome: "NEITHER", given: confirmed }),
    () => settleReading(secondEditor, { readingId, reason, outcome: "SECOND" }),
    () => settleReading(secondEditor, { readingId, reason, outcome: "NEITHER", given: confirmed }),
  ];
  for (const act of own) await expect(act()).rejects.toThrow("You do not let your own verdict stand");
  await settleReading(editor, { readingId, reason, outcome: "SECOND" });
});

test("nobody accepts a proposal of their own, whatever the desk asks for", async () => {
  const { claimId } = await plantDossier(deskId, editor);
  const { proposalId } = await proposeVerdict(reviewer, { ...confirmed, claimId });
  const promoted: Actor = { ...reviewer, desks: new Map([[deskId, "EDITOR"]]) };
  await expect(acceptProposal(promoted, { proposalId, seen: 0 })).rejects.toThrow("You proposed this yourself.");
});

test("the only person who ruled does not sign off; a colleague does, or has ruled, proposed or read something", async () => {
  const plant = async () => {
    const planted = await plantDossier(deskId, editor);
    await markUntouched(editor, planted.dossierId, { documentId: planted.draftId, start: 0, end: 10_000, asOf });
    const { seen } = await requireFlag(editor, planted.flagId);
    await decideFlag(editor, { flagId: planted.flagId, outcome: "CQ", reason: "It is 41.", seen });
    return planted;
  };
  const kinds = async (actor: Actor, dossierId: string) => (await listBlockers(actor, dossierId)).map((g) => g.kind);
  const alone = await plant();
  await recordVerdict(editor, { ...confirmed, claimId: alone.claimId, seen: 0 });
  expect(await kinds(editor, alone.dossierId)).toEqual(["fourEyes"]);
  const { contentHash } = await reportOf(editor, alone.dossierId);
  const refusal = await signOff(editor, alone.dossierId, { seen: contentHash, note: null }).catch((e) => e);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.message).toMatch(/^All verdicts here are yours\. .*four eyes\.$/);
  expect(await kinds(secondEditor, alone.dossierId)).toEqual([]);
  await signOff(secondEditor, alone.dossierId, { seen: contentHash, note: null });

  const read = await plant();
  await askSecondReading(editor, { claimId: read.claimId, readerId: reviewer.id, reason: null });
  await recordVerdict(editor, { ...confirmed, claimId: read.claimId, seen: 0 });
  expect(await kinds(editor, read.dossierId)).toEqual(["readings", "fourEyes"]);
  await giveSecondReading(reviewer, { ...confirmed, claimId: read.claimId });
  expect(await kinds(editor, read.dossierId)).toEqual([]);

  const proposed = await plant();
  const { proposalId } = await proposeVerdict(reviewer, { ...confirmed, claimId: proposed.claimId });
  await acceptProposal(editor, { proposalId, seen: 0 });
  expect(await kinds(editor, proposed.dossierId)).toEqual([]);
});
