import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { assignClaim } from "./assignments.ts";
import { getClaimCard } from "./claim-card.ts";
import { listClaimsWithin } from "./claims.ts";
import { writeComment } from "./comments.ts";
import { writeCorrection } from "./corrections.ts";
import { listProgress } from "./document-progress.ts";
import { archiveDocument } from "./documents.ts";
import { readAgain } from "./dossiers.ts";
import { whole } from "./export/pieces.ts";
import { requireText } from "./galley.ts";
import { giveBack } from "./given-back.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { putClaimAside } from "./orphans.ts";
import { plantPeople } from "./people.fixture.ts";
import type { Actor } from "./policy.ts";
import { proposeVerdict } from "./proposals.ts";
import { askQuery } from "./queries.ts";
import { type MergeInput, mergeClaims, splitClaim } from "./regroupings.ts";
import { exportReport, reportOf } from "./reports.ts";
import { search } from "./search.ts";
import { askSecondReading } from "./second-readings.ts";
import { findBlockers } from "./sign-off/blockers.ts";
import { recordVerdict } from "./verdicts.ts";
import { first, lee, openVersions, oslo } from "./versions.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const asOf = "2024-07-14";
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error) => (error instanceof Refusal ? error.reasons.map((r) => r.text) : Promise.reject(error)),
  );

const open = async (text = first) => {
  const at = await openVersions(world, text);
  const quotes = async () =>
    (await listClaimsWithin(world.editor, at.documentId, { start: 0, end: 10_000 })).map((c) => [c.kind, c.quote, c.progress]);
  const merge = (claimId: string, others: string[], more: Partial<MergeInput> = {}) =>
    mergeClaims(world.editor, { claimId, others, kind: "STATEMENT", seen: 0, ...more });
  const split = (claimId: string, words: string, more: object = {}) =>
    splitClaim(world.editor, { claimId, words, kind: "FIGURE", seen: 0, ...more });
  const card = async (claimId: string) => {
    const found = await getClaimCard(world.editor, at.documentId, claimId);
    if (!found) throw new Error("no card");
    return found;
  };
  return { ...at, quotes, merge, split, card };
};

/** The claims of a name and of a figure of one sentence; the figure is ruled on. */
const openTwo = async () => {
  const at = await open();
  const figure = await at.rule("12 people");
  const name = await at.claimOn("Ann Lee");
  return { ...at, figure, name };
};

test("merged claims stand as one, unchecked; what they were stays with all that was said, each linked to the other", async () => {
  const { merge, figure, name, quotes, card, dossierId, documentId } = await openTwo();
  const before = await quotes();
  await writeComment(world.reviewer, { claimId: name.id, body: "Since when?" });
  const { claimId, address } = await merge(name.id, [figure.id]);
  expect(address).toContain(`claim=${claimId}`);
  const merged = ["STATEMENT", "Ann Lee … 12 people", "unchecked"];
  const isOld = ([, quote]: string[]) => quote === "12 people" || quote === "Ann Lee";
  expect(await quotes()).toEqual(expect.arrayContaining([...before.filter((c) => !isOld(c)), merged]));
  expect(await quotes()).toHaveLength(before.filter((c) => !isOld(c)).length + 1);
  const now = await card(claimId);
  expect(now.verdicts).toEqual([]);
  expect(now.createdBy?.name).toBe(world.editor.name);
  expect(now.cameFrom).toMatchObject([
    {
      kind: "MERGED",
      by: world.editor.name,
      claims: [
        { id: name.id, ruling: null, comments: 1 },
        { id: figure.id, ruling: "CONFIRMED", comments: 0 },
      ],
    },
  ]);
  expect(now.meanings.map((m) => m.says).join()).toContain("12");
  const was = await card(figure.id);
  expect(was.wentTo).toMatchObject({ kind: "MERGED", claims: [{ id: claimId }] });
  expect(was.verdicts).toHaveLength(1);
  expect((await requireText(world.editor, dossierId, documentId)).lost).toEqual([]);
  expect((await findBlockers(db, dossierId, world.editor)).map((g) => g.kind)).not.toContain("orphans");
});

test("a later reading brings none of them back, and says of the one in their place what it finds", async () => {
  const at = await open();
  const series = await at.claimOn("third consecutive year");
  const day = await db.claim.findFirstOrThrow({ where: { documentId: at.documentId, kind: "DATE", goneAt: null } });
  const sides = () =>
    db.pointClaim.findMany({
      where: { claim: { documentId: at.documentId }, side: { point: { kind: "SERIES", goneAt: null } } },
      select: { claimId: true },
    });
  const flagged = () => db.flagSide.findMany({ where: { documentId: at.documentId, flag: { check: "series", goneAt: null } } });
  expect((await sides()).map((s) => s.claimId)).toEqual([series.id]);
  const { claimId } = await at.merge(series.id, [day.id], { kind: "SERIES" });
  const merged = await at.quotes();
  expect((await sides()).map((s) => s.claimId)).toEqual([claimId]);
  expect((await flagged()).map((s) => s.claimId)).toEqual([claimId]);
  await readAgain(world.editor, at.dossierId);
  expect(await at.quotes()).toEqual(merged);
  expect((await at.card(claimId)).points.length).toBeGreaterThan(0);
  await giveBack(world.editor, { claimId, seen: 0 });
  expect((await sides()).map((s) => s.claimId)).toEqual([series.id]);
});

test("given back, the claims stand again with their verdicts, and what was ruled on the merged one stays readable", async () => {
  const { merge, figure, name, quotes, card, list } = await openTwo();
  const before = await quotes();
  const { claimId } = await merge(name.id, [figure.id]);
  const ground = { method: "CALLED" as const, asOf, evidence: [{ kind: "CALL" as const, text: "Ann Lee" }] };
  await recordVerdict(world.editor, { claimId, seen: 0, ruling: "CONFIRMED", ...ground });
  await expect(giveBack(world.editor, { claimId, seen: 0 })).rejects.toBeInstanceOf(Stale);
  await giveBack(world.editor, { claimId, seen: 1 });
  expect(await quotes()).toEqual(before);
  expect((await card(name.id)).cameFrom).toMatchObject([{ kind: "GIVEN_BACK", claims: [{ id: claimId, ruling: "CONFIRMED" }] }]);
  expect((await card(claimId)).wentTo?.claims.map((c) => c.id)).toEqual([name.id, figure.id]);
  expect(await reasonsOf(giveBack(world.editor, { claimId: name.id, seen: 0 }))).toEqual([
    "This claim was neither merged nor split, so there is nothing to give back.",
  ]);
  // The same again is another claim, and what hangs on the first one stays with it.
  const again = await merge(name.id, [figure.id]);
  expect(again.claimId).not.toBe(claimId);
  expect((await list()).find((c) => c.id === claimId)?.supersededAt).not.toBeNull();
});

test("split, the words and what is left stand each on its own; given back it is one again", async () => {
  const { split, claimOn, quotes, card } = await open();
  const statement = await claimOn(lee, "STATEMENT");
  const before = await quotes();
  const { claimId } = await split(statement.id, "spoke to 12 people", { kind: "ATTRIBUTION" });
  const rest = `Ann Lee, the harbour master … about the old pier.`;
  expect(await quotes()).toEqual(
    expect.arrayContaining([
      ["ATTRIBUTION", "spoke to 12 people", "unchecked"],
      ["STATEMENT", rest, "unchecked"],
    ]),
  );
  expect((await quotes()).length).toBe(before.length + 1);
  expect((await card(statement.id)).wentTo?.claims.map((c) => c.quote)).toEqual([rest, "spoke to 12 people"]);
  expect(await reasonsOf(split(claimId, "12 people", { kind: "FIGURE" }))).toEqual([
    "“12 people” is a claim of this kind already. Choose other words, or another kind.",
  ]);
  await giveBack(world.editor, { claimId, seen: 0 });
  expect(await quotes()).toEqual(before);
});

test("a part that was split further is not given back over its parts", async () => {
  const { split, claimOn, card } = await open();
  const statement = await claimOn(lee, "STATEMENT");
  const { claimId } = await split(statement.id, "the harbour master, spoke to 12 people", { kind: "STATEMENT" });
  const rest = (await card(statement.id)).wentTo?.claims.find((c) => c.id !== claimId);
  await split(claimId, "the harbour master", { kind: "DEFINITION" });
  expect(await reasonsOf(giveBack(world.editor, { claimId: rest?.id ?? "", seen: 0 }))).toEqual([
    "“the harbour master, spoke to 12 people” no longer stands in the text: somebody has merged or split it, or its words are gone.",
  ]);
});

test("words that are not plain, or not of the claim, are refused", async () => {
  const { split, claimOn } = await open();
  const { id } = await claimOn(lee, "STATEMENT");
  const own = "These words do not stand in the claim. Select or copy them from it, whole and without changes.";
  expect(await reasonsOf(split(id, "third consecutive"))).toEqual([own]);
  expect(await reasonsOf(split(id, "eople"))).toEqual([own]);
  expect(await reasonsOf(split(id, "the"))).toEqual(["These words stand 2 times in the claim. Give a few more of them, or select them."]);
  expect(await reasonsOf(split(id, lee.replace(".", "")))).toEqual(["These are all its words. Choose some of them."]);
  const at = first.lastIndexOf("the");
  await split(id, "the", { start: at, end: at + 3, kind: "DEFINITION" });
});

test("claims of another document, of strangers, far apart or none at all are not merged", async () => {
  const { merge, name, dossierId } = await openTwo();
  const elsewhere = await db.claim.findFirstOrThrow({ where: { dossierId, document: { key: "source" } } });
  const foreign = "Claims of one document can be merged. One of these is not in it.";
  expect(await reasonsOf(merge(name.id, [elsewhere.id]))).toEqual([foreign]);
  expect(await reasonsOf(merge(name.id, ["no\0where"]))).toEqual([foreign]);
  expect(await reasonsOf(merge(name.id, [name.id]))).toEqual(["Choose at least one claim to merge it with."]);
  const input = { claimId: name.id, others: [], kind: "STATEMENT" as const, seen: 0 };
  expect(await reasonsOf(mergeClaims(world.reviewer, input))).toEqual(["Editors of a desk mark claims."]);
  await expect(mergeClaims(world.stranger, input)).rejects.toBeInstanceOf(NotThere);
  await expect(splitClaim(world.stranger, { claimId: name.id, words: "Ann", kind: "FIGURE", seen: 0 })).rejects.toBeInstanceOf(NotThere);
  await expect(giveBack(world.stranger, { claimId: name.id, seen: 0 })).rejects.toBeInstanceOf(NotThere);
});

test("claims of sentences that do not follow one another are too far apart", async () => {
  const { claimOn, merge } = await open(`${oslo} ${lee} The mayor spoke to 40 people.`);
  const [people, others] = [await claimOn("12 people"), await claimOn("40 people")];
  const series = await claimOn("third consecutive year");
  expect(await reasonsOf(merge(series.id, [others.id]))).toEqual([
    "These claims stand too far apart. Those of one sentence, or of sentences that follow one another, can be merged.",
  ]);
  await merge(people.id, [others.id, series.id]);
});

test("what waits for somebody is closed first: all of it is told at once, and nothing is changed", async () => {
  const { merge, split, figure, name, quotes } = await openTwo();
  const ground = { method: "CALLED" as const, asOf, evidence: [{ kind: "CALL" as const, text: "Ann Lee" }] };
  await askSecondReading(world.editor, { claimId: figure.id, readerId: world.secondEditor.id, reason: null });
  await proposeVerdict(world.reviewer, { claimId: name.id, ruling: "CONFIRMED", ...ground });
  const due = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
  await askQuery(world.editor, { claimId: name.id, addressee: "AUTHOR", question: "Since when?", due, zone: "UTC" });
  const before = await quotes();
  expect(await reasonsOf(merge(name.id, [figure.id]))).toEqual([
    "A proposed verdict on “Ann Lee” waits for an answer. Accept or decline it first.",
    "A question about “Ann Lee” is open. Close it first.",
    "A second reading of “12 people” is open. It is given and settled first, or taken back.",
  ]);
  expect(await reasonsOf(split(name.id, "Ann"))).toHaveLength(2);
  expect(await quotes()).toEqual(before);
});

test("a form from before somebody ruled, or from before the claim was merged, changes nothing", async () => {
  const { merge, split, figure, name } = await openTwo();
  await expect(merge(figure.id, [name.id])).rejects.toBeInstanceOf(Stale);
  await merge(figure.id, [name.id], { seen: 1 });
  const gone = "no longer stands in the text: somebody has merged or split it, or its words are gone.";
  expect(await reasonsOf(merge(name.id, [figure.id]))).toEqual([`“Ann Lee” ${gone}`, `“12 people” ${gone}`]);
  expect(await reasonsOf(split(name.id, "Ann"))).toEqual([`“Ann Lee” ${gone}`]);
  const ruling = { claimId: name.id, seen: 0, ruling: "ON_AUTHOR" as const, asOf, evidence: [] };
  expect(await reasonsOf(recordVerdict(world.editor, ruling))).toContain("This claim was merged or split: another stands in its place.");
});

test("who checked them checks what stands in their place; a document that is put aside, or a signed dossier, is left alone", async () => {
  const { merge, figure, name, card, dossierId, documentId } = await openTwo();
  await assignClaim(world.editor, { claimId: figure.id, to: world.reviewer.id, seen: null });
  const { claimId } = await merge(name.id, [figure.id]);
  expect((await card(claimId)).assignee?.name).toBe(world.reviewer.name);
  await archiveDocument(world.editor, dossierId, documentId);
  expect(await reasonsOf(giveBack(world.editor, { claimId, seen: 0 }))).toEqual(["This document is put aside. Take it back in first."]);
  const signed = { dossierId, contentHash: "x", personId: world.editor.id };
  await writeClient().signOff.create({ data: signed });
  expect(await reasonsOf(giveBack(world.editor, { claimId, seen: 0 }))).toEqual([expect.stringContaining("signed this dossier off")]);
});

test("the count of claims is that of those that stand", async () => {
  const { merge, figure, name, dossierId, documentId } = await openTwo();
  const all = async () => Object.values((await listProgress(world.editor, [dossierId])).get(documentId) ?? {}).reduce((a, b) => a + b, 0);
  const before = await all();
  await merge(name.id, [figure.id]);
  expect(await all()).toBe(before - 1);
});

test("in a new version it is carried with all its words, what it came from is not found anew, and can be given back there", async () => {
  const { merge, figure, name, bring, quotes, card } = await openTwo();
  const { claimId } = await merge(name.id, [figure.id]);
  const before = await quotes();
  await bring(`It rained hard in Ness.\n\n${first}`);
  expect((await quotes()).filter(([, quote]) => !quote?.startsWith("It rained"))).toEqual(before);
  const { documentId } = await card(claimId);
  const text = (await db.documentVersion.findFirstOrThrow({ where: { documentId, number: 2 } })).text;
  const anchors = await db.anchor.findMany({ where: { claimId, version: { number: 2 } }, orderBy: { ordinal: "asc" } });
  expect(anchors.map((a) => text.slice(a.start, a.end))).toEqual(["Ann Lee", "12 people"]);
  await giveBack(world.editor, { claimId, seen: 0 });
  expect(await card(figure.id)).toMatchObject({ goneAt: null, supersededAt: null, verdicts: [{ ruling: "CONFIRMED" }] });
});

test("with one of its words gone it is orphaned as a whole, and what is left is found anew", async () => {
  const { merge, figure, name, bring, quotes, dossierId, documentId } = await openTwo();
  const { claimId } = await merge(name.id, [figure.id]);
  await bring(first.replace("12 people", "13 people"));
  expect((await requireText(world.editor, dossierId, documentId)).lost.map((c) => [c.id, c.state])).toEqual([[claimId, "orphaned"]]);
  expect(await quotes()).toEqual(expect.arrayContaining([[expect.anything(), "Ann Lee", "unchecked"]]));
  expect(await reasonsOf(giveBack(world.editor, { claimId, seen: 0 }))).toEqual([expect.stringContaining("no longer stands in the text")]);
});

test("a second reader is not shown what was ruled on the claims that it was made out of, and who ruled on them does not read it", async () => {
  const { merge, figure, name, card, documentId, dossierId } = await openTwo();
  const { claimId } = await merge(name.id, [figure.id]);
  const asking = { claimId, readerId: world.secondEditor.id, reason: null };
  const own = { ...asking, readerId: world.editor.id };
  expect((await reasonsOf(askSecondReading(world.secondEditor, own)))[0]).toMatch(/has ruled on this claim, or seen what was ruled/);
  const found = async (actor: Actor) => {
    const came = await search(actor, "harbour master, by telephone", { in: "verdicts", dossier: dossierId }, 1);
    return "total" in came ? came.total : null;
  };
  expect(await found(world.secondEditor)).toBe(1);
  await askSecondReading(world.editor, asking);
  const seen = async (id: string) => getClaimCard(world.secondEditor, documentId, id);
  expect(await seen(figure.id)).toMatchObject({ isVeiled: true, verdicts: [] });
  expect((await seen(claimId))?.cameFrom[0]?.claims.map((c) => c.ruling)).toEqual([null, null]);
  expect(await found(world.secondEditor)).toBe(0);
  expect(await found(world.editor)).toBe(1);
  expect((await card(figure.id)).verdicts).toHaveLength(1);
  const ruling = {
    ruling: "WRONG",
    shouldRead: "13 people",
    method: "CALLED",
    asOf,
    evidence: [{ kind: "CALL", text: "Canary" }],
  } as const;
  await recordVerdict(world.editor, { claimId, seen: 0, ...ruling });
  const acts = [
    () => giveBack(world.secondEditor, { claimId, seen: 0 }),
    () => mergeClaims(world.secondEditor, { claimId, others: [], kind: "DATE", seen: 0 }),
  ];
  for (const act of acts) expect((await reasonsOf(act())).join()).toMatch(/^You are the second reader of this claim: give your reading/);
  await expect(reportOf(world.secondEditor, dossierId)).rejects.toBeInstanceOf(Refusal);
});

test("every form of the report says what a claim was made out of, and with what reason a lost one was put aside", async () => {
  const { merge, figure, name, bring, dossierId } = await openTwo();
  const { claimId } = await merge(name.id, [figure.id]);
  const says = async (words: string) => {
    for (const format of ["html", "md", "json"] as const)
      expect(whole((await exportReport(world.editor, dossierId, format)).pieces()), format).toContain(words);
  };
  const { content } = await reportOf(world.editor, dossierId);
  const merged = content.claims.find((c) => c.words === "Ann Lee … 12 people");
  expect(merged?.cameFrom).toMatchObject([
    { how: "merged", by: "Edda Nyman", claims: [{ words: "Ann Lee" }, { words: "12 people", verdicts: [{ ruling: "CONFIRMED" }] }] },
  ]);
  expect(content.claims.some((c) => c.words === "12 people")).toBe(false);
  expect(content.lost).toBeUndefined();
  await says("Ann Lee … 12 people");
  await bring(first.replace("12 people", "many people"));
  expect((await reportOf(world.editor, dossierId)).content.lost).toMatchObject([{ words: "Ann Lee … 12 people", aside: null }]);
  await putClaimAside(world.editor, { claimId, reason: "The author took the number out." });
  expect((await reportOf(world.editor, dossierId)).content.lost).toMatchObject([
    { document: "draft", ruling: null, aside: { by: "Edda Nyman", reason: "The author took the number out." } },
  ]);
  await says("The author took the number out.");
});

test("a correction of a claim that was merged keeps its number and its ground in the report", async () => {
  const { merge, figure, name, dossierId, documentId } = await openTwo();
  const said = { documentId, type: "CHANGE", severity: "ERROR", kind: "FIGURE", flagId: null, cause: null, notice: "" } as const;
  const words = { asPublished: "12 people", shouldRead: "13 people", why: "There were 13." };
  await writeCorrection(world.editor, dossierId, { ...said, ...words, claimId: figure.id });
  await merge(name.id, [figure.id]);
  const { content } = await reportOf(world.editor, dossierId);
  const number = content.claims.find((c) => c.words === "Ann Lee … 12 people")?.number;
  expect(content.corrections).toMatchObject([{ claim: number, evidence: [{ text: "Harbour master, by telephone" }] }]);
});
