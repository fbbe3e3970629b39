import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { getClaimCard } from "./claim-card.ts";
import { writeComment } from "./comments.ts";
import { requireText } from "./galley.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { putClaimAside, remarkClaim } from "./orphans.ts";
import { plantPeople } from "./people.fixture.ts";
import { acceptProposal, proposeVerdict } from "./proposals.ts";
import { findBlockers } from "./sign-off/blockers.ts";
import { upholdVerdict } from "./upheld.ts";
import { recordVerdict, textSeen, tickSentence } from "./verdicts.ts";
import { first, lee, openVersions, oslo } from "./versions.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
beforeAll(async () => {
  world = await plantPeople();
});

const asOf = "2024-07-14";
const call = [{ kind: "CALL" as const, text: "Harbour master, by telephone" }];

/** A ruled claim whose words are gone from version 2. */
const lose = async () => {
  const opened = await openVersions(world);
  const { id: claimId } = await opened.rule("12 people");
  await opened.bring(first.replace("12 people", "13 people"));
  const stands = async () => {
    const { lost } = await requireText(world.editor, opened.dossierId, opened.documentId);
    const groups = await findBlockers(db, opened.dossierId, world.editor);
    const blocking = groups.find((g) => g.kind === "orphans")?.blockers.map((b) => b.address) ?? [];
    return { lost: lost.map((c) => [c.id, c.state]), blocking };
  };
  return { ...opened, claimId, stands };
};

/** A ruled claim whose sentence changed in version 2. */
const change = async () => {
  const opened = await openVersions(world);
  const { id: claimId } = await opened.rule("12 people");
  await opened.bring(first.replace("old pier", "new pier"));
  return { ...opened, claimId };
};

test("an orphaned claim with a verdict is listed, is in the way, and its card tells what stands there now", async () => {
  const { dossierId, documentId, claimId, stands } = await lose();
  expect(await stands()).toEqual({
    lost: [[claimId, "orphaned"]],
    blocking: [`/dossiers/${dossierId}/documents/${documentId}?claim=${claimId}#claim-${claimId}`],
  });
  const card = await getClaimCard(world.editor, documentId, claimId);
  expect(card?.since).toMatchObject({ before: lee, after: lee.replace("12", "13") });
  expect(card?.aside).toBeNull();
});

test("one that nobody had looked at is gone without a word, but for one that somebody commented on", async () => {
  const { bring, claimOn, dossierId, documentId } = await openVersions(world);
  const { id: claimId } = await claimOn("third consecutive year");
  await writeComment(world.reviewer, { claimId, body: "Is it?" });
  await bring(first.replace(oslo, ""));
  expect((await requireText(world.editor, dossierId, documentId)).lost.map((c) => c.id)).toEqual([claimId]);
});

test("put aside with a reason it is still listed, and no longer in the way", async () => {
  const { documentId, claimId, stands, claim } = await lose();
  await expect(putClaimAside(world.reviewer, { claimId, reason: "Cut." })).rejects.toBeInstanceOf(Refusal);
  await expect(putClaimAside(world.stranger, { claimId, reason: "Cut." })).rejects.toBeInstanceOf(NotThere);
  await putClaimAside(world.editor, { claimId, reason: "Cut from the copy." });
  expect(await stands()).toEqual({ lost: [[claimId, "putAside"]], blocking: [] });
  expect((await getClaimCard(world.editor, documentId, claimId))?.aside).toMatchObject({
    reason: "Cut from the copy.",
    person: { name: "Edda Nyman" },
  });
  await expect(putClaimAside(world.editor, { claimId, reason: "Again." })).rejects.toThrow("Somebody has put this claim aside already.");
  expect((await claim(claimId)).fates.map((f) => f.kind)).toEqual(["ORPHANED", "PUT_ASIDE"]);
});

test("taken to words that the engine has found, it takes that claim's place with all that was said of it, and needs a re-check", async () => {
  const { claimId, stands, claim, claimOn, list } = await lose();
  const there = await claimOn("13 people", "FIGURE");
  await remarkClaim(world.editor, { claimId, words: "13 people" });
  const now = await claim(claimId);
  expect(now).toMatchObject({ quote: "13 people", goneAt: null, key: there.key, origin: "ENGINE", facts: there.facts });
  expect(now.changedAt?.getTime()).toBeGreaterThan(now.verdicts[0]?.createdAt.getTime() ?? 0);
  expect(now.fates.at(-1)).toMatchObject({ kind: "REMARKED", before: lee, after: lee.replace("12", "13") });
  expect(now.anchors.map((a) => a.quote).sort()).toEqual(["12 people", "13 people"]);
  expect((await list()).filter((c) => c.quote === "13 people" && c.kind === "FIGURE" && c.goneAt === null).map((c) => c.id)).toEqual([
    claimId,
  ]);
  expect(await stands()).toEqual({ lost: [], blocking: [] });
});

test("taken to other words it is a claim of the person who took it there", async () => {
  const { claimId, claim, bring } = await lose();
  await remarkClaim(world.editor, { claimId, words: "about the old pier" });
  expect(await claim(claimId)).toMatchObject({ quote: "about the old pier", origin: "PERSON", createdById: world.editor.id, goneAt: null });
  await bring(`A line more.\n\n${first.replace("12 people", "13 people")}`, 2);
  expect(await claim(claimId)).toMatchObject({ quote: "about the old pier", goneAt: null });
});

test("it is not taken to words that are not there, or that are a claim on which people have worked, nor one that stands", async () => {
  const { claimId, rule } = await lose();
  const remark = (words: string, id = claimId) => remarkClaim(world.editor, { claimId: id, words });
  await expect(remark("14 people")).rejects.toThrow("These words do not stand there.");
  const other = await rule("13 people");
  await expect(remark("13 people")).rejects.toThrow("These words are a claim of this kind already, which people have worked on.");
  await expect(remark("Ann Lee", other.id)).rejects.toThrow("This claim stands in the text.");
  await expect(remarkClaim(world.reviewer, { claimId, words: "Ann Lee" })).rejects.toBeInstanceOf(Refusal);
});

test("a verdict that still holds is confirmed in one act, with its ground, in the name of who confirms it", async () => {
  const { claimId, claim, dossierId } = await change();
  const before = await claim(claimId);
  const seen = { claimId, seen: 1, seenText: textSeen(before), asOf };
  await expect(upholdVerdict(world.reviewer, seen)).rejects.toBeInstanceOf(Refusal);
  await upholdVerdict(world.editor, seen);
  const verdicts = await db.verdict.findMany({ where: { claimId }, orderBy: { sequence: "asc" }, include: { evidence: true } });
  expect(verdicts.map((v) => [v.sequence, v.ruling, v.method, v.asOf.toISOString().slice(0, 10), v.evidence.map((e) => e.text)])).toEqual([
    [1, "CONFIRMED", "CALLED", "2024-07-13", ["Harbour master, by telephone"]],
    [2, "CONFIRMED", "CALLED", asOf, ["Harbour master, by telephone"]],
  ]);
  expect((await findBlockers(db, dossierId, world.editor)).some((g) => g.kind === "needsRecheck")).toBe(false);
  await expect(upholdVerdict(world.editor, { ...seen, seen: 2 })).rejects.toThrow("Nothing has changed since the verdict");
});

test("who ruled, ticked or confirmed on the words of before is told what stands now", async () => {
  const { claimId, claim, bring } = await change();
  const seenText = textSeen(await claim(claimId));
  await bring(first.replace("old pier", "last pier"), 2);
  const ruling = { claimId, seenText, method: "CALLED" as const, asOf, evidence: call };
  for (const act of [
    () => recordVerdict(world.editor, { ...ruling, ruling: "CONFIRMED", seen: 1 }),
    () => tickSentence(world.editor, ruling),
    () => upholdVerdict(world.editor, { claimId, seen: 1, seenText, asOf }),
  ]) {
    const stale = await act().catch((error) => error);
    expect(stale).toBeInstanceOf(Stale);
    expect(stale.theirs).toBe(lee.replace("old", "last"));
  }
  await recordVerdict(world.editor, { ...ruling, ruling: "CONFIRMED", seen: 1, seenText: textSeen(await claim(claimId)) });
});

test("a proposal from before the text changed is not accepted any more", async () => {
  const { bring, claimOn } = await openVersions(world);
  const { id: claimId } = await claimOn("12 people");
  const { proposalId } = await proposeVerdict(world.reviewer, { claimId, ruling: "CONFIRMED", method: "CALLED", asOf, evidence: call });
  await bring(first.replace("old pier", "new pier"));
  await expect(acceptProposal(world.editor, { proposalId, seen: 0 })).rejects.toThrow(
    "The text around this claim changed after this was proposed.",
  );
});

test("a passage is cited from the version that it was read in", async () => {
  const { documentId, claimOn, bring, dossierId } = await openVersions(world);
  await bring(`A line more.\n\n${first}`);
  const source = await db.document.findFirstOrThrow({ where: { dossierId, key: "source" } });
  const claim = await db.claim.findFirstOrThrow({ where: { documentId: source.id, quote: "second consecutive year" } });
  const evidence = [{ kind: "PASSAGE" as const, documentId, words: "third consecutive year" }];
  await recordVerdict(world.editor, { claimId: claim.id, seen: 0, ruling: "DISPUTED", method: "READ_DOCUMENT", asOf, evidence });
  const piece = await db.evidence.findFirstOrThrow({ where: { verdict: { claimId: claim.id } }, include: { version: true } });
  expect(piece.version).toMatchObject({ documentId, number: 2 });
  expect(piece.version?.text.slice(piece.start ?? 0, piece.end ?? 0)).toBe("third consecutive year");
  expect((await claimOn("third consecutive year")).goneAt).toBeNull();
  const text = first.replace(lee, "");
  await bring(text, 2);
  expect((await getClaimCard(world.editor, source.id, claim.id))?.verdicts[0]?.evidence[0]).toMatchObject({
    version: { number: 2 },
    document: { versions: [{ number: 3 }] },
  });
});

test("a claim that a later reading of the same text no longer finds is orphaned the same way", async () => {
  const { dossierId, documentId, rule } = await openVersions(world);
  const { id } = await rule("12 people");
  await writeClient().claim.update({ where: { id }, data: { goneAt: new Date() } });
  expect((await requireText(world.editor, dossierId, documentId)).lost.map((c) => [c.id, c.state])).toEqual([[id, "orphaned"]]);
  expect((await getClaimCard(world.editor, documentId, id))?.since).toBeNull();
  await remarkClaim(world.editor, { claimId: id, words: "about the old pier" });
  expect((await requireText(world.editor, dossierId, documentId)).lost).toEqual([]);
});
