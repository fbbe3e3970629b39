import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { decideFlag, reopenFlag } from "./flag-decisions.ts";
import { requireFlag } from "./flags.ts";
import { listLedger } from "./ledger.ts";
import { sumLedger } from "./ledger-sums.ts";
import { writeClient } from "./lib/db.ts";
import { setCheckMuted } from "./mutings.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
const { editor, reviewer, stranger, deskId } = await plantPeople();
const seen = async (flagId: string) => (await requireFlag(editor, flagId)).seen;
const row = async (who = editor) => sumLedger(await listLedger(who), "check");

test("the ledger tells what became of every flag of the actor's desks, and nothing to others", async () => {
  expect(await row()).toEqual([]);
  const [accepted, reopened, muted, gone, other] = await Promise.all([1, 2, 3, 4, 5].map(() => plantDossier(deskId, editor)));
  if (!accepted || !reopened || !muted || !gone || !other) throw new Error("not planted");
  await decideFlag(editor, { flagId: accepted.flagId, seen: "0.0", outcome: "CQ", reason: "Right." });
  await decideFlag(editor, { flagId: accepted.flagId, seen: await seen(accepted.flagId), outcome: "ACCEPTED", reason: "Wrong after all." });
  await decideFlag(editor, { flagId: reopened.flagId, seen: "0.0", outcome: "CQ", reason: "Right." });
  await reopenFlag(editor, { flagId: reopened.flagId, seen: await seen(reopened.flagId), reason: "Doubtful." });
  await setCheckMuted(editor, muted.dossierId, { check: "figure", kind: "MUTED", reason: "Noise." });
  await setCheckMuted(editor, other.dossierId, { check: "name", kind: "MUTED", reason: "Another check." });
  await writeClient().flag.update({
    where: { id: gone.flagId },
    data: { goneAt: new Date(), createdAt: new Date("2026-01-31T23:59:59Z") },
  });
  const figures = { key: "figure", raised: 5, ACCEPTED: 1, CQ: 0, open: 2, muted: 1, gone: 1, decided: 1, hitRate: 1 };
  expect(await row()).toMatchObject([figures]);
  expect(await row(reviewer)).toMatchObject([figures]);
  expect(sumLedger(await listLedger(editor), "month")[0]).toMatchObject({ key: "2026-01", raised: 1, gone: 1 });
  expect(await row(stranger)).toEqual([]);
});

test("a decision that a change overtook waits again", async () => {
  const { flagId } = await plantDossier(deskId, editor);
  const before = (await row())[0]?.open ?? 0;
  await decideFlag(editor, { flagId, seen: "0.0", outcome: "FALSE_ALARM", reason: "Misread." });
  expect((await row())[0]).toMatchObject({ FALSE_ALARM: 1, open: before - 1 });
  await writeClient().flag.update({ where: { id: flagId }, data: { changedAt: new Date(Date.now() + 1000) } });
  expect((await row())[0]).toMatchObject({ FALSE_ALARM: 0, open: before });
});
