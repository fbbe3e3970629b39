import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { getClaimCard } from "./claim-card.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { listDossiers } from "./dossier-list.ts";
import { decideFlag, reopenFlag } from "./flag-decisions.ts";
import { listFlags, requireFlag } from "./flags.ts";
import { readSheet } from "./galley.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { listMuted, setCheckMuted } from "./mutings.ts";
import { getOverview } from "./overview.ts";
import { plantPeople } from "./people.fixture.ts";
import { reportOf } from "./reports.ts";
import { findBlockers } from "./sign-off/blockers.ts";

await openTestDatabase();
const { editor, reviewer, stranger, deskId } = await plantPeople();
const mute = { check: "figure", kind: "MUTED", reason: "The tolls are all of one day." } as const;
const unmute = { check: "figure", kind: "UNMUTED", reason: "A new toll came in." } as const;

const whole = { number: 1, start: 0, end: 1000, lines: [] };

/** Every place in which somebody is asked to decide the flags of a dossier, with how many each holds. */
const asked = async ({ dossierId, draftId }: { dossierId: string; draftId: string }) => ({
  overview: (await getOverview(editor, dossierId)).flags.length,
  margin: (await readSheet(editor, draftId, [whole], whole)).flags.length,
  gate: (await findBlockers(db, dossierId, editor)).find((g) => g.kind === "flags")?.blockers.length ?? 0,
  dossiers: (await listDossiers(editor, { isArchived: false, page: 1 })).dossiers.find((d) => d.id === dossierId)?.flags.ERROR,
});
const everywhere = (n: number) => ({ overview: n, margin: n, gate: n, dossiers: n });

test("a muted check asks nowhere, says so where its flags stand, and asks again when it is unmuted", async () => {
  const planted = await plantDossier(deskId, editor);
  const { dossierId, draftId, claimId, flagId } = planted;
  expect(await asked(planted)).toEqual(everywhere(1));
  await setCheckMuted(editor, dossierId, mute);
  expect(await asked(planted)).toEqual(everywhere(0));
  expect((await listFlags(editor, dossierId)).map((f) => f.state)).toEqual(["muted"]);
  expect((await getClaimCard(editor, draftId, claimId))?.flags[0]?.state).toBe("muted");
  expect(await requireFlag(reviewer, flagId)).toMatchObject({
    state: "muted",
    muting: { reason: mute.reason, person: { name: "Edda Nyman" } },
  });
  expect((await getOverview(editor, dossierId)).muted.get("figure")?.reason).toBe(mute.reason);
  await setCheckMuted(editor, dossierId, unmute);
  expect(await asked(planted)).toEqual(everywhere(1));
  const entries = await db.auditEntry.findMany({ where: { dossierId }, orderBy: { sequence: "asc" }, include: { detail: true } });
  expect(entries.map((e) => [e.action, e.subject, e.detail?.data])).toEqual([
    ["check.muted", "check:figure", { check: "figure", reason: mute.reason }],
    ["check.unmuted", "check:figure", { check: "figure", reason: unmute.reason }],
  ]);
});

test("the report lists muted flags as dismissed, with who and why", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  await setCheckMuted(editor, dossierId, mute);
  const { content } = await reportOf(editor, dossierId);
  expect(content).toMatchObject({ summary: { flags: { muted: 1 } }, dismissed: [1], unresolved: { flags: [] } });
  expect(content.flags[0]).toMatchObject({ state: "muted", muting: { by: "Edda Nyman", reason: mute.reason } });
  await setCheckMuted(editor, dossierId, unmute);
  expect(JSON.stringify((await reportOf(editor, dossierId)).content)).not.toContain("muting");
});

test("muting takes nothing back that was decided; what it mutes can be decided, and is not opened again", async () => {
  const { dossierId, flagId } = await plantDossier(deskId, editor);
  const seen = async () => (await requireFlag(editor, flagId)).seen;
  await setCheckMuted(editor, dossierId, mute);
  await decideFlag(editor, { flagId, outcome: "CQ", reason: "Right all the same.", seen: await seen() });
  expect((await requireFlag(editor, flagId)).state).toBe("CQ");
  await expect(reopenFlag(editor, { flagId, reason: "Again.", seen: await seen() })).rejects.toThrow("Unmute it first");
  await writeClient().flag.update({ where: { id: flagId }, data: { changedAt: new Date(Date.now() + 1000) } });
  expect((await requireFlag(editor, flagId)).state).toBe("muted");
});

test("of two editors at once one mutes, the other sees why", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  const both = await Promise.allSettled([setCheckMuted(editor, dossierId, mute), setCheckMuted(editor, dossierId, mute)]);
  const refused = both.filter((r) => r.status === "rejected");
  expect(refused.map((r) => [r.reason instanceof Stale, r.reason.theirs])).toEqual([[true, `Edda Nyman muted it: ${mute.reason}`]]);
  expect(await db.muting.count({ where: { dossierId } })).toBe(1);
});

test("what cannot be muted is refused, and nothing is stored", async () => {
  const { dossierId } = await plantDossier(deskId, editor);
  const turn = (who: typeof editor, input: Parameters<typeof setCheckMuted>[2], id = dossierId) => setCheckMuted(who, id, input);
  await expect(turn(editor, unmute)).rejects.toThrow("is not muted in this dossier");
  for (const check of ["", "Figure", "no such check", "__proto__", "a\0b"])
    await expect(turn(editor, { ...mute, check })).rejects.toThrow("There is no such check.");
  await expect(turn(reviewer, mute)).rejects.toThrow("Editors of a desk mute checks.");
  await expect(turn(reviewer, mute)).rejects.toBeInstanceOf(Refusal);
  await expect(turn(stranger, mute)).rejects.toBeInstanceOf(NotThere);
  for (const id of ["", "no-such", "a\0b"]) await expect(turn(editor, mute, id)).rejects.toBeInstanceOf(NotThere);
  await writeClient().signOff.create({ data: { dossierId, contentHash: "0", personId: editor.id } });
  await expect(turn(editor, mute)).rejects.toThrow("signed this dossier off");
  expect(await db.muting.count({ where: { dossierId } })).toBe(0);
  await expect(listMuted(stranger, dossierId)).rejects.toBeInstanceOf(NotThere);
});
