import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { anchorAt } from "./analysis/anchors.ts";
import { listAssigned } from "./assigned.ts";
import { assignClaim, assignDocument } from "./assignments.ts";
import { getClaimCard } from "./claim-card.ts";
import { listSteps } from "./claim-steps.ts";
import { listClaimsWithin } from "./claims.ts";
import { replyTo, writeComment } from "./comments.ts";
import { writeCorrection } from "./corrections.ts";
import { listProgress } from "./document-progress.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { readHeader } from "./dossier-header.ts";
import { readAgain, renameDossier } from "./dossiers.ts";
import { decideFlag, reopenFlag } from "./flag-decisions.ts";
import { listFlags, requireFlag } from "./flags.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Stale } from "./lib/refusal.ts";
import { markClaim } from "./marked-claims.ts";
import { listMuted, setCheckMuted } from "./mutings.ts";
import { listDocuments } from "./overview.ts";
import { plantPeople } from "./people.fixture.ts";
import type { Actor } from "./policy.ts";
import { mergeClaims, splitClaim } from "./regroupings.ts";
import { verifyTrail } from "./reports/verify-trail.ts";
import { reportOf } from "./reports.ts";
import { search } from "./search.ts";
import { askSecondReading, giveSecondReading } from "./second-readings.ts";
import { findBlockers } from "./sign-off/blockers.ts";
import { overrideGate } from "./sign-off.ts";
import { reopenThread, resolveThread } from "./threads.fixture.ts";
import { listThreads } from "./threads.ts";
import { undoable } from "./undo/undoable.ts";
import { undoLastAct } from "./undo.ts";
import { markUntouched } from "./untouched.ts";
import { upholdVerdict } from "./upheld.ts";
import { recordVerdict, tickSentence } from "./verdicts.ts";

await openTestDatabase();
const { deskId, editor, secondEditor, reviewer, stranger } = await plantPeople();
const [asOf, whole] = ["2026-03-05", { start: 0, end: 10_000 }];
const evidence = [{ kind: "CALL", text: "Harbour master, by telephone" }] as const;
const confirmed = { ruling: "CONFIRMED", method: "CALLED", asOf, evidence } as const;
const wrong = { ...confirmed, ruling: "WRONG", shouldRead: "14 people", note: "Counted by hand." } as const;

/** A dossier whose claim has its place in the text. */
const plant = async () => {
  const at = await plantDossier(deskId, editor);
  const version = await db.documentVersion.findFirstOrThrow({ where: { documentId: at.draftId } });
  const start = version.text.indexOf("41 people");
  await writeClient().anchor.create({
    data: { claimId: at.claimId, versionId: version.id, ordinal: 0, ...anchorAt(version.text, start, start + 9) },
  });
  return at;
};
type At = Awaited<ReturnType<typeof plant>>;

/** Everything that people see of a dossier. A flag that was decided and is open again is open, whatever it is called. */
const everything = async (at: At) => {
  const { dossierId, draftId, claimId } = at;
  const { content } = await reportOf(reviewer, dossierId);
  const { trail: _, ...told } = content as typeof content & { trail?: unknown };
  const flags = await listFlags(reviewer, dossierId);
  return JSON.parse(
    JSON.stringify({
      title: (await db.dossier.findUniqueOrThrow({ where: { id: dossierId } })).title,
      marks: await listClaimsWithin(reviewer, draftId, whole),
      steps: await listSteps({ ...reviewer }, draftId, [], claimId),
      progress: [...(await listProgress(reviewer, [dossierId]))],
      coverage: (await listDocuments(reviewer, dossierId)).documents.map(({ coverage }) => coverage),
      flags: flags.map(({ id, state }) => [id, state === "reopened" ? "open" : state]),
      muted: [...(await listMuted({ ...reviewer }, dossierId))].map(([check, { reason }]) => [check, reason]),
      threads: (await listThreads(reviewer, { claimId })).map(({ excerpt, isResolved }) => [excerpt, isResolved]),
      blockers: await findBlockers(db, dossierId, reviewer),
      found: JSON.stringify(await search(reviewer, "counted", { in: "verdicts" }, 1)).split(claimId).length,
      assigned: (await listAssigned({ ...reviewer })).filter((d) => d.id === dossierId),
      verdicts: (await getClaimCard(reviewer, draftId, claimId))?.verdicts,
      summary: told.summary,
      claims: told.claims,
    }).replaceAll("reopened", "open"),
  );
};

const rule = async (actor: Actor, { claimId, draftId }: At, given: typeof confirmed | typeof wrong) => {
  const card = await getClaimCard(actor, draftId, claimId);
  await recordVerdict(actor, { claimId, ...given, seen: card?.seen ?? 0 });
};
const decide = async (actor: Actor, { flagId }: At, outcome: "ACCEPTED" | "CQ") =>
  decideFlag(actor, { flagId, seen: (await requireFlag(actor, flagId)).seen, outcome, reason: `So it is: ${outcome}.` });
const undo = async (actor: Actor, { dossierId }: At) => {
  const where = { chain: dossierId, actorId: actor.id };
  const { id } = await db.auditEntry.findFirstOrThrow({ where, orderBy: { sequence: "desc" } });
  return undoLastAct(actor, dossierId, id);
};
const thread = async ({ claimId }: At) => (await db.comment.findFirstOrThrow({ where: { claimId, parentId: null } })).id;
/** What the engine has found in the sentence about the sinking. */
const engineClaims = (dossierId: string) =>
  db.claim.findMany({
    where: { dossierId, goneAt: null, document: { key: "draft" }, sentenceStart: 22 },
    orderBy: { start: "asc" },
    select: { id: true, kind: true },
  });
const mute = { check: "figure", kind: "MUTED", reason: "All of one day." } as const;

/** What comes before, by somebody else, and the act that is undone. */
const cases: Record<string, { before?: (at: At) => Promise<unknown>; act: (at: At) => Promise<unknown> }> = {
  "claim.ruled": { act: (at) => rule(editor, at, wrong) },
  "claim.ruled, over a verdict": { before: (at) => rule(secondEditor, at, confirmed), act: (at) => rule(editor, at, wrong) },
  "verdict.upheld": {
    before: async (at) => {
      await rule(secondEditor, at, confirmed);
      await writeClient().claim.update({ where: { id: at.claimId }, data: { changedAt: new Date() } });
    },
    act: async ({ claimId, draftId }) => {
      const card = await getClaimCard(editor, draftId, claimId);
      await upholdVerdict(editor, { claimId, seen: card?.seen ?? 0, seenText: card?.seenText ?? 0, asOf });
    },
  },
  "sentence.ruled": { act: ({ claimId }) => tickSentence(editor, { claimId, method: "CALLED", asOf, evidence }) },
  "passages.marked": { act: ({ dossierId, draftId }) => markUntouched(editor, dossierId, { documentId: draftId, ...whole, asOf }) },
  "claim.marked": {
    act: ({ dossierId, draftId }) => markClaim(editor, dossierId, { documentId: draftId, kind: "SERIES", words: "third wreck in a row" }),
  },
  "claims.merged": {
    before: ({ dossierId }) => readAgain(secondEditor, dossierId),
    act: async ({ dossierId }) => {
      const [first, ...others] = await engineClaims(dossierId);
      if (first) await mergeClaims(editor, { claimId: first.id, others: others.map(({ id }) => id), kind: "STATEMENT" });
    },
  },
  "claim.split": {
    before: ({ dossierId }) => readAgain(secondEditor, dossierId),
    act: async ({ dossierId }) => {
      const statement = (await engineClaims(dossierId)).find(({ kind }) => kind === "STATEMENT");
      await splitClaim(editor, { claimId: statement?.id ?? "", words: "sank on Monday", kind: "DATE" });
    },
  },
  "flag.decided": { act: (at) => decide(editor, at, "CQ") },
  "flag.decided, over a decision": { before: (at) => decide(secondEditor, at, "CQ"), act: (at) => decide(editor, at, "ACCEPTED") },
  "flag.reopened": {
    before: (at) => decide(secondEditor, at, "CQ"),
    act: async ({ flagId }) => reopenFlag(editor, { flagId, seen: (await requireFlag(editor, flagId)).seen, reason: "A new list." }),
  },
  "check.muted": { act: ({ dossierId }) => setCheckMuted(editor, dossierId, mute) },
  "check.unmuted": {
    before: ({ dossierId }) => setCheckMuted(secondEditor, dossierId, mute),
    act: ({ dossierId }) => setCheckMuted(editor, dossierId, { ...mute, kind: "UNMUTED", reason: "A new toll." }),
  },
  "comment.resolved": {
    before: ({ claimId }) => writeComment(secondEditor, { claimId, body: "Whose count?" }),
    act: async (at) => resolveThread(editor, await thread(at)),
  },
  "comment.reopened": {
    before: async (at) => {
      await writeComment(secondEditor, { claimId: at.claimId, body: "Whose count?" });
      await resolveThread(secondEditor, await thread(at));
    },
    act: async (at) => reopenThread(editor, await thread(at)),
  },
  "document.assigned": {
    act: ({ dossierId, draftId }) => assignDocument(editor, { dossierId, documentId: draftId, to: reviewer.id, seen: null }),
  },
  "claim.assigned": {
    before: ({ claimId }) => assignClaim(secondEditor, { claimId, to: reviewer.id, seen: null }),
    act: ({ claimId }) => assignClaim(editor, { claimId, to: null, seen: reviewer.id }),
  },
  "dossier.renamed": { act: ({ dossierId }) => renameDossier(editor, dossierId, { title: "The Anne", seenTitle: "The Anna" }) },
};

test.each(Object.entries(cases))("undone, everything is as it was: %s", async (name, { before, act }) => {
  const at = await plant();
  await before?.(at);
  const was = await everything(at);
  await act(at);
  expect(await everything(at)).not.toEqual(was);
  const last = (await readHeader(editor, { id: at.dossierId, deskId })).last;
  expect(last).toMatchObject({ isUndoable: true });
  await undo(editor, at);
  expect(await everything(at)).toEqual(was);
  const entries = await db.auditEntry.findMany({ where: { chain: at.dossierId }, orderBy: { sequence: "asc" }, include: { detail: true } });
  expect(entries.at(-1)).toMatchObject({ subject: entries.at(-2)?.subject, actorId: editor.id });
  expect(entries.at(-1)?.detail?.data).toMatchObject({ undoes: entries.at(-2)?.sequence, action: name.split(",")[0] });
  expect((await verifyTrail(editor, at.dossierId)).isWhole).toBe(true);
  // An undoing is not undone; what was undone can be done again.
  expect((await readHeader(editor, { id: at.dossierId, deskId })).last).toMatchObject({ isUndoable: false });
  await expect(undo(editor, at)).rejects.toThrow(/undone already/);
  await act(at);
});

test("each way to undo has its case, and all flags of one decision are undone together", async () => {
  const ways = Object.entries(undoable).filter(([, way]) => typeof way === "object");
  const held = new Set(Object.keys(cases).map((name) => name.split(",")[0]));
  expect(ways.map(([action]) => action).filter((action) => !held.has(action))).toEqual(["flags.decided"]);
  const at = await plant();
  const { dossierId, flagId, draftId } = at;
  const { id: second } = await writeClient().flag.create({
    data: {
      dossierId,
      key: "again",
      check: "figure",
      relation: "CONFLICT",
      severity: "ERROR",
      summary: "41 or 14, again",
      suggestion: "14 people",
      sides: {
        create: ["41", "14"].map((value, ordinal) => ({ ordinal, documentId: draftId, start: 60, end: 70, quote: value, value })),
      },
    },
  });
  const seen = async (id: string) => ({ flagId: id, seen: (await requireFlag(editor, id)).seen });
  await writeClient().flag.update({ where: { id: flagId }, data: { suggestion: "14 people" } });
  await decideFlag(editor, { ...(await seen(flagId)), others: [await seen(second)], outcome: "CQ", reason: "Counted." });
  await undo(editor, at);
  expect((await listFlags(editor, dossierId)).map((f) => f.state)).toEqual(["reopened", "reopened"]);
});

test("nobody undoes what is not their own last act, what others have built on, or what is signed off", async () => {
  const at = await plant();
  const { dossierId, claimId, draftId, flagId } = at;
  await rule(editor, at, confirmed);
  const own = (await readHeader(editor, { id: dossierId, deskId })).last;
  const entryId = own?.entryId ?? "";
  expect(own).toMatchObject({ says: "You ruled on a claim", about: "41 people" });
  await expect(undoLastAct(stranger, dossierId, entryId)).rejects.toThrow(NotThere);
  await expect(undoLastAct(secondEditor, dossierId, entryId)).rejects.toThrow(/Only your last act/);
  expect((await readHeader(secondEditor, { id: dossierId, deskId })).last).toBeNull();

  await rule(secondEditor, at, wrong);
  expect((await readHeader(editor, { id: dossierId, deskId })).last).toMatchObject({ isUndoable: false });
  await expect(undoLastAct(editor, dossierId, entryId)).rejects.toThrow("Elias Moreau ruled on a claim since");

  const correction = {
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
    claimId,
  } as const;
  await writeCorrection(editor, dossierId, correction);
  await expect(undo(secondEditor, at)).rejects.toThrow("Correction no. 1 follows from this verdict. Withdraw that first.");
  await expect(undo(editor, at)).rejects.toThrow("This cannot be undone. Change or withdraw the correction on its page.");

  const { commentId } = await writeComment(secondEditor, { claimId, body: "Whose count?" });
  await resolveThread(secondEditor, commentId);
  await reopenThread(editor, commentId);
  await replyTo(secondEditor, { commentId, body: "The master’s." });
  await expect(undo(editor, at)).rejects.toThrow("Elias Moreau has replied in this thread since.");

  await renameDossier(editor, dossierId, { title: "The Anne", seenTitle: "The Anna" });
  const admin = { ...secondEditor, isAdmin: true };
  const seen = (await reportOf(admin, dossierId)).contentHash;
  await overrideGate(admin, dossierId, { seen, note: null, reason: "It is late." });
  await expect(undo(editor, at)).rejects.toThrow("Elias Moreau signed this dossier off.");
});

test("a verdict that a second reader has ruled against stays; one that was taken back before is no part of their reading", async () => {
  const at = await plant();
  const { claimId, dossierId } = at;
  await rule(editor, at, wrong);
  const form = { claimId, ...confirmed, seen: 1 };
  await undo(editor, at);
  await expect(recordVerdict(secondEditor, form)).rejects.toThrow(Stale);
  await askSecondReading(editor, { claimId, readerId: reviewer.id, reason: null });
  expect(await giveSecondReading(reviewer, { claimId, ...confirmed })).toEqual({ state: "given" });
  await rule(editor, at, wrong);
  const [reading] = (await getClaimCard(editor, at.draftId, claimId))?.readings ?? [];
  expect(reading).toMatchObject({ state: "differs", first: { sequence: 2 } });
  await expect(undo(editor, at)).rejects.toThrow(/Rosa Ferrante has read “41 people” a second time/);
  expect(await db.verdictUndoing.count({ where: { verdict: { claim: { dossierId } } } })).toBe(1);
});

test("marks that somebody has worked on stay", async () => {
  const at = await plant();
  const { dossierId, draftId } = at;
  const { claimId } = await markClaim(editor, dossierId, { documentId: draftId, kind: "SERIES", words: "third wreck in a row" });
  await writeComment(secondEditor, { claimId, body: "Of which year?" });
  await expect(undo(editor, at)).rejects.toThrow("Somebody has worked on “third wreck in a row” since it was marked. It stays.");
});
