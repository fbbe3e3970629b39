import { expect, test } from "vitest";
import { openTestDatabase } from "../../scripts/test-database.ts";
import { getClaimCard } from "../claim-card.ts";
import { plantDossier } from "../dossier.fixture.ts";
import { exportFormats } from "../export/names.ts";
import { whole } from "../export/pieces.ts";
import { verifyReport } from "../export/verify.ts";
import { db, writeClient } from "../lib/db.ts";
import { NotThere } from "../lib/refusal.ts";
import { plantPeople } from "../people.fixture.ts";
import type { Actor } from "../policy.ts";
import { exportReport, reportOf } from "../reports.ts";
import { askSecondReading } from "../second-readings.ts";
import { getSignOff, listBlockers, overrideGate, reopen } from "../sign-off.ts";
import { recordVerdict } from "../verdicts.ts";

await openTestDatabase();
const { editor, secondEditor, reviewer, stranger, deskId } = await plantPeople();
const chief: Actor = { ...secondEditor, isAdmin: true };
const reason = "The page closes at six; the ministry calls back tomorrow.";
const hash = async (dossierId: string) => (await reportOf(chief, dossierId)).contentHash;
const override = async (actor: Actor, dossierId: string) =>
  overrideGate(actor, dossierId, { seen: await hash(dossierId), note: null, reason });

test("an admin of the desk signs over what is open; every form of the report says who, when, why and over what", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  const open = (await listBlockers(chief, dossierId)).map((group) => group.says);
  await override(chief, dossierId);
  const report = await reportOf(editor, dossierId);
  expect(report.signature).toMatchObject({ by: "Elias Moreau", override: { reason } });
  expect(report.signature?.override?.open.map((group) => group.says)).toEqual(open);
  expect(report.signature?.override?.open[0]?.lines).toEqual(["draft: “41 people”"]);
  for (const format of exportFormats) {
    const body = whole((await exportReport(editor, dossierId, format)).pieces());
    expect(body, format).toContain(reason);
    expect(body, format).toContain("Elias Moreau");
    if (format !== "csv") for (const says of open) expect(body, format).toContain(says);
  }
  const proof = verifyReport(whole((await exportReport(editor, dossierId, "json")).pieces()));
  expect(proof).toMatchObject({ isWhole: true });
  expect(proof.lines.map((line) => line.text)).toContainEqual(expect.stringContaining(`over what was open (${reason})`));
});

test("the reason is signed: a report in which it was rewritten does not verify", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  await override(chief, dossierId);
  const report = JSON.parse(whole((await exportReport(editor, dossierId, "json")).pieces()));
  report.signature.override.reason = "Everything was checked.";
  expect(verifyReport(JSON.stringify(report)).lines.map((line) => line.text)).toContain(
    "The signature was changed: the audit trail covers another one.",
  );
});

test("once reopened the report still tells it", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  await override(chief, dossierId);
  expect(await getSignOff(reviewer, dossierId)).toMatchObject({ override: { reason } });
  await reopen(editor, dossierId, "They called back.");
  expect(await reportOf(editor, dossierId)).toMatchObject({ signature: null, reopenings: [{ override: { reason } }] });
  expect(whole((await exportReport(editor, dossierId, "md")).pieces())).toContain("over what was open");
});

test("editors, admins of no desk and strangers do not; nor does anybody where nothing stands in the way, or something changed", async () => {
  const { dossierId, claimId } = await plantDossier(deskId, editor);
  const seen = await hash(dossierId);
  const asked = (actor: Actor) => overrideGate(actor, dossierId, { seen, note: null, reason });
  for (const actor of [editor, reviewer]) await expect(asked(actor)).rejects.toThrow("Only admins who belong to the desk");
  for (const actor of [stranger, { ...stranger, isAdmin: true }]) await expect(asked(actor)).rejects.toBeInstanceOf(NotThere);
  const evidence = [{ kind: "CALL", text: "Harbour master" }] as const;
  await recordVerdict(editor, { claimId, ruling: "CONFIRMED", method: "CALLED", asOf: "2026-03-05", seen: 0, evidence });
  await expect(asked(chief)).rejects.toThrow("The dossier changed since you opened this page.");
  expect(await db.signOff.count({ where: { dossierId } })).toBe(0);
});

test("second readings that nobody gave are taken back: their readers are not left blind", async () => {
  const { dossierId, draftId, claimId } = await plantDossier(deskId, editor);
  await askSecondReading(editor, { claimId, readerId: reviewer.id, reason: null });
  await override(chief, dossierId);
  const card = await getClaimCard(reviewer, draftId, claimId);
  expect(card).toMatchObject({
    isVeiled: false,
    readings: [{ state: "withdrawn", settlement: { reason: `Signed off over it: ${reason}` } }],
  });
  expect((await reportOf(reviewer, dossierId)).contentHash).toBe((await getSignOff(reviewer, dossierId))?.contentHash);
});

test("an admin who is to read something a second time gives that reading first", async () => {
  const { dossierId, claimId } = await plantDossier(deskId, editor);
  const seen = await hash(dossierId);
  await askSecondReading(editor, { claimId, readerId: chief.id, reason: null });
  await expect(overrideGate(chief, dossierId, { seen, note: null, reason })).rejects.toThrow(/^You are asked for a second reading/);
});

test("it is history", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  await override(chief, dossierId);
  const { id: signOffId } = await db.signOff.findFirstOrThrow({ where: { dossierId } });
  await expect(writeClient().override.update({ where: { signOffId }, data: { reason: "x" } })).rejects.toThrow(/permission denied/);
});
