import { expect, test } from "vitest";
import { openTestDatabase } from "../../scripts/test-database.ts";
import { anchorAt } from "../analysis/anchors.ts";
import { getClaimCard } from "../claim-card.ts";
import { listSteps } from "../claim-steps.ts";
import { listClaimsWithin } from "../claims.ts";
import { draftFromClaim } from "../correction-draft.ts";
import { listCorrections, requireCorrection, writeCorrection } from "../corrections.ts";
import { plantDossier } from "../dossier.fixture.ts";
import { listDossiers } from "../dossier-list.ts";
import { listEarlierVerdicts } from "../earlier-verdicts.ts";
import { exportFormats } from "../export/names.ts";
import { requireFlag } from "../flags.ts";
import { countNews, countUnread, listNews } from "../inbox.ts";
import { db, writeClient } from "../lib/db.ts";
import { NotThere, Refusal } from "../lib/refusal.ts";
import { getOverview } from "../overview.ts";
import { plantPeople } from "../people.fixture.ts";
import type { Actor } from "../policy.ts";
import { acceptProposal, proposeVerdict } from "../proposals.ts";
import { exportReport, reportOf } from "../reports.ts";
import { search } from "../search.ts";
import { askSecondReading, giveSecondReading } from "../second-readings.ts";
import { listBlockers, signOff } from "../sign-off.ts";
import { getLastAct, undoLastAct } from "../undo.ts";
import { recordVerdict } from "../verdicts.ts";

await openTestDatabase();
const { deskId, editor, secondEditor, reviewer } = await plantPeople();
const asOf = "2026-03-05";

/** A dossier whose claim has its place in the text. */
const plant = async (title?: string) => {
  const at = await plantDossier(deskId, editor, title ? { title } : {});
  const [version] = await db.documentVersion.findMany({ where: { documentId: at.draftId } });
  if (!version) throw new Error("no version");
  const start = version.text.indexOf("41 people");
  const anchor = { claimId: at.claimId, versionId: version.id, ordinal: 0, ...anchorAt(version.text, start, start + 9) };
  await writeClient().anchor.create({ data: anchor });
  return at;
};
const told = { ruling: "WRONG", method: "CALLED", shouldRead: "14 canaries", note: "Canary in the note.", asOf } as const;
const evidence = [{ kind: "CALL", text: "Canary by telephone" }] as const;

/** Everything that a person can look at and that tells of verdicts, the report and the gate apart. */
const everything = async (actor: Actor, at: Awaited<ReturnType<typeof plant>>, elsewhere: { claimId: string }) => {
  const { dossierId, draftId, claimId, flagId } = at;
  const filters = [{}, { in: "claims" }, { in: "verdicts" }, { in: "corrections" }] as const;
  const found = ["canary", "canaries", "41 people"].flatMap((words) => filters.map((filter) => search(actor, words, filter, 1)));
  return {
    marks: await listClaimsWithin(actor, draftId, { start: 0, end: 10_000 }),
    steps: await listSteps(actor, draftId, [], claimId),
    card: await getClaimCard(actor, draftId, claimId),
    overview: await getOverview(actor, dossierId),
    dossiers: await listDossiers(actor, { isArchived: false, page: 1 }),
    search: await Promise.all(found),
    flag: await requireFlag(actor, flagId),
    corrections: await listCorrections(actor, dossierId),
    draft: await draftFromClaim(actor, dossierId, claimId),
    earlier: await listEarlierVerdicts(actor, elsewhere.claimId),
    blockers: (await listBlockers(actor, dossierId)).map((group) => group.kind),
    inbox: [await listNews(actor, { show: "all" }, 1), await countNews(actor, { show: "all" }), await countUnread(actor)],
  };
};

test("whatever is ruled first, by whom and on what ground, nothing that the second reader can see changes until they have ruled", async () => {
  const [at, elsewhere] = [await plant(), await plant("The Berta")];
  const { dossierId, draftId, claimId, flagId } = at;
  const { proposalId } = await proposeVerdict(reviewer, { claimId, ...told, evidence });
  await askSecondReading(editor, { claimId, readerId: secondEditor.id, reason: null });
  const before = await everything(secondEditor, at, elsewhere);

  await acceptProposal(editor, { proposalId, seen: 0 });
  const correction = await writeCorrection(editor, dossierId, {
    documentId: draftId,
    type: "CHANGE",
    severity: "ERROR",
    kind: "FIGURE",
    asPublished: "41 people",
    shouldRead: "14 canaries",
    why: "The canary counted 14.",
    notice: "",
    cause: null,
    flagId,
    claimId,
  });
  await recordVerdict(editor, { claimId, ...told, note: "Canary again.", evidence, seen: 1 });
  expect(await everything(secondEditor, at, elsewhere)).toEqual(before);
  await undoLastAct(editor, dossierId, (await getLastAct(editor, { id: dossierId, deskId }))?.entryId ?? "");
  expect(await everything(secondEditor, at, elsewhere)).toEqual(before);
  await recordVerdict(editor, { claimId, ...told, note: "Canary again.", evidence, seen: 3 });
  expect(JSON.stringify(before)).not.toMatch(/canary by telephone/i);
  expect(before.blockers).toEqual(["ownReadings"]);
  await expect(requireCorrection(secondEditor, correction.id)).rejects.toThrow(NotThere);
  const closed = [
    () => reportOf(secondEditor, dossierId),
    ...exportFormats.map((format) => () => exportReport(secondEditor, dossierId, format)),
    () => signOff(secondEditor, dossierId, { seen: "", note: null }),
  ];
  for (const look of closed)
    await expect(look()).rejects.toThrow(/^You are asked for a second reading in this dossier\. .*once you have ruled/);
  // Everybody else sees it all.
  const others = await everything(reviewer, at, elsewhere);
  expect(others.card?.verdicts).toHaveLength(2);
  expect(others.earlier).toMatchObject([{ claimId, shouldRead: "14 canaries" }]);
  expect(others.corrections).toHaveLength(1);

  await giveSecondReading(secondEditor, { claimId, ...told, evidence });
  const after = await everything(secondEditor, at, elsewhere);
  const { readings: _, ...shown } = after.card ?? {};
  const { readings: __, ...theirs } = (await everything(reviewer, at, elsewhere)).card ?? {};
  expect(shown).toEqual(theirs);
  expect(after.marks[0]).toMatchObject({ progress: "checked", ruling: "WRONG" });
  expect((await reportOf(secondEditor, dossierId)).content.claims).toHaveLength(2);
});

test("what is asked of one person veils nothing else: other claims, other people, another dossier", async () => {
  const [at, other] = [await plant(), await plant()];
  await recordVerdict(editor, { claimId: other.claimId, ...told, evidence, seen: 0 });
  await askSecondReading(editor, { claimId: at.claimId, readerId: secondEditor.id, reason: null });
  const card = await getClaimCard(secondEditor, other.draftId, other.claimId);
  expect(card).toMatchObject({ isVeiled: false, verdicts: [{ ruling: "WRONG" }] });
  expect(await listClaimsWithin(secondEditor, other.draftId, { start: 0, end: 10_000 })).toEqual(
    await listClaimsWithin(editor, other.draftId, { start: 0, end: 10_000 }),
  );
  await expect(reportOf(secondEditor, other.dossierId)).resolves.toBeDefined();
});

test("a refusal does not tell either", async () => {
  const { claimId } = await plant();
  const { proposalId } = await proposeVerdict(reviewer, { claimId, ...told, evidence });
  await askSecondReading(editor, { claimId, readerId: secondEditor.id, reason: null });
  const acts = () => [
    recordVerdict(secondEditor, { claimId, ...told, evidence, seen: 0 }),
    recordVerdict(secondEditor, { claimId, ...told, evidence, seen: 5 }),
    acceptProposal(secondEditor, { proposalId, seen: 0 }),
  ];
  const refusals = async () =>
    (await Promise.allSettled(acts())).map((act) => act.status === "rejected" && act.reason instanceof Refusal && act.reason.message);
  const before = await refusals();
  await acceptProposal(editor, { proposalId, seen: 0 });
  expect(await refusals()).toEqual(before);
  expect(await writeClient().verdict.count({ where: { claimId } })).toBe(1);
});
