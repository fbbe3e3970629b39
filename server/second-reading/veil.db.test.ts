import { expect, test } from "vitest";
import { openTestDatabase } from "../../scripts/test-database.ts";
import { anchorAt } from "../analysis/anchors.ts";
import { readBeside } from "../beside-claim.ts";
import { getClaimCard } from "../claim-card.ts";
import { listSteps } from "../claim-steps.ts";
import { listClaimsWithin } from "../claims.ts";
import { replyTo, writeComment } from "../comments.ts";
import { draftFromClaim } from "../correction-draft.ts";
import { listCorrections, requireCorrection, writeCorrection } from "../corrections.ts";
import { plantDossier } from "../dossier.fixture.ts";
import { readHeader } from "../dossier-header.ts";
import { listDossiers } from "../dossier-list.ts";
import { listDossierThreads } from "../dossier-threads.ts";
import { exportFormats } from "../export/names.ts";
import { requireFlag } from "../flags.ts";
import { readSheet, requireText } from "../galley.ts";
import { countNews, countUnread, listNews } from "../inbox.ts";
import { db, writeClient } from "../lib/db.ts";
import { NotThere, Refusal } from "../lib/refusal.ts";
import { getOverview } from "../overview.ts";
import { getPassageThread, listPassageThreads } from "../passage-threads.ts";
import { plantPeople } from "../people.fixture.ts";
import type { Actor } from "../policy.ts";
import { acceptProposal, proposeVerdict } from "../proposals.ts";
import { addressOfQuery, askQuery, closeQuery, listQueries } from "../queries.ts";
import { exportReport, reportOf } from "../reports.ts";
import { search } from "../search.ts";
import { askSecondReading, giveSecondReading } from "../second-readings.ts";
import { cutSheets, type Sheet } from "../sheets.ts";
import { listBlockers, signOff } from "../sign-off.ts";
import { resolveThread } from "../threads.fixture.ts";
import { addressOfComment, listThreads } from "../threads.ts";
import { undoLastAct } from "../undo.ts";
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
const question = {
  addressee: "AUTHOR",
  due: `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T12:00`,
  zone: "UTC",
} as const;
const evidence = [{ kind: "CALL", text: "Canary by telephone" }] as const;

/** Everything that a person can look at and that tells of verdicts, the report and the gate apart. */
const everything = async (actor: Actor, at: Awaited<ReturnType<typeof plant>>, elsewhere: { claimId: string; draftId: string }) => {
  const { dossierId, draftId, claimId, flagId } = at;
  const filters = [{}, { in: "claims" }, { in: "verdicts" }, { in: "corrections" }, { in: "comments" }] as const;
  const text = await requireText({ ...actor }, dossierId, draftId);
  const sheets = cutSheets(text.version.text);
  const [sheet] = sheets as [Sheet];
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
    earlier: (await readBeside(actor, elsewhere.draftId, elsewhere.claimId)).earlier,
    blockers: (await listBlockers(actor, dossierId)).map((group) => group.kind),
    threads: [await listThreads(actor, { claimId }), await listThreads(actor, { flagId }), await listDossierThreads(actor, dossierId)],
    passages: [await listPassageThreads(actor, text), (await readSheet(actor, draftId, sheets, sheet)).talk],
    margin: (await readSheet({ ...actor }, draftId, sheets, sheet)).spokenOf,
    queries: await listQueries(actor, dossierId),
    waiting: (await readHeader(actor, { id: dossierId, deskId: "" })).waiting,
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
  await undoLastAct(editor, dossierId, (await readHeader(editor, { id: dossierId, deskId })).last?.entryId ?? "");
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

test("what is said and asked of a claim, of a flag on it and in its document is the same to its second reader as if nobody had spoken", async () => {
  const [at, elsewhere] = [await plant(), await plant("The Berta")];
  const { dossierId, draftId, claimId, flagId, otherClaimId } = at;
  const about = [{ claimId }, { flagId }, { documentId: draftId, words: "third wreck" }] as const;
  await writeComment(reviewer, { claimId, body: "From before, @Elias: the canary." });
  const { commentId: plain } = await writeComment(reviewer, { claimId: otherClaimId, body: "Another claim, @Elias." });
  await askSecondReading(editor, { claimId, readerId: secondEditor.id, reason: null });
  await askQuery(secondEditor, { ...question, claimId, question: "My own question?" });
  const before = await everything(secondEditor, at, elsewhere);

  const commentIds: string[] = [];
  for (const subject of about) {
    const { commentId } = await writeComment(editor, { ...subject, body: "Canary: I called, it is 14." });
    await replyTo(reviewer, { commentId, body: "Canary indeed." });
    commentIds.push(commentId);
  }
  const { queryId } = await askQuery(editor, { ...question, claimId, question: "Is the canary 14?" });
  expect(await everything(secondEditor, at, elsewhere)).toEqual(before);
  await closeQuery(editor, { queryId, outcome: "WITHDRAWN", reason: "Found the canary.", seen: 0 });
  await resolveThread(editor, commentIds[0] as string);
  expect(await everything(secondEditor, at, elsewhere)).toEqual(before);
  expect(JSON.stringify(before)).not.toMatch(/From before|I called|Canary indeed|Is the canary/);
  expect(before.queries).toMatchObject([{ question: "My own question?" }]);
  expect(before.threads[2]).toMatchObject([{ id: plain }]);
  const sheet = await requireText({ ...secondEditor }, dossierId, draftId);
  expect(await getPassageThread(secondEditor, sheet, commentIds[2] as string)).toBeNull();
  for (const commentId of commentIds) {
    await expect(addressOfComment(secondEditor, commentId)).rejects.toThrow(NotThere);
    await expect(replyTo(secondEditor, { commentId, body: "?" })).rejects.toThrow(NotThere);
  }
  await expect(addressOfQuery(secondEditor, queryId)).rejects.toThrow(NotThere);
  for (const subject of about) {
    await expect(writeComment(secondEditor, { ...subject, body: "I rule it wrong." })).rejects.toThrow(
      /until then you say nothing of it either/,
    );
    await expect(writeComment(editor, { ...subject, body: "@Elias, is it?" })).rejects.toThrow(/Elias Moreau .* Leave the name out\./);
  }

  await giveSecondReading(secondEditor, { claimId, ...told, evidence });
  const after = await everything(secondEditor, at, elsewhere);
  const others = await everything({ ...reviewer }, at, elsewhere);
  expect(after.threads[0]).toEqual(others.threads[0]);
  expect(after.threads[2]).toHaveLength(5);
  expect(after.passages[1]).toHaveLength(1);
  expect(after.queries).toHaveLength(2);
  expect(after.waiting).toEqual({ threads: 4, queries: 1 });
  expect(await addressOfComment(secondEditor, commentIds[1] as string)).toContain(`/flags/${flagId}#comment-`);
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
