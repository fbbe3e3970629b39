import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { assignClaim, assignDocument } from "./assignments.ts";
import { replyTo, writeComment } from "./comments.ts";
import { readHeader } from "./dossier-header.ts";
import { readAgain } from "./dossiers.ts";
import { decideFlag, reopenFlag } from "./flag-decisions.ts";
import { requireFlag } from "./flags.ts";
import { giveBack } from "./given-back.ts";
import { undoImport } from "./imports.ts";
import { countNews, countUnread, listNews, markAllRead, openNews } from "./inbox.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { setCheckMuted } from "./mutings.ts";
import { plantPeople } from "./people.fixture.ts";
import type { Actor } from "./policy.ts";
import { acceptProposal, declineProposal, proposeVerdict } from "./proposals.ts";
import { answerQuery, askQuery, closeQuery } from "./queries.ts";
import { mergeClaims, splitClaim } from "./regroupings.ts";
import { plantClaims } from "./review.fixture.ts";
import { settleReading } from "./second-reading/settle.ts";
import { askSecondReading, askSecondReadings, giveSecondReading } from "./second-readings.ts";
import { reopen } from "./sign-off.ts";
import { reopenThread, resolveThread } from "./threads.fixture.ts";
import { undoLastAct } from "./undo.ts";
import { recordVerdict } from "./verdicts.ts";
import { first, lee, openVersions, oslo } from "./versions.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  world = await plantClaims();
});

const everything = { show: "all" } as const;
const unread = { show: "unread" } as const;
const asOf = "2026-03-10";
const confirmed = { ruling: "CONFIRMED", method: "CALLED", asOf, evidence: [{ kind: "CALL", text: "The desk in Vilnius" }] } as const;
const wrong = { ...confirmed, ruling: "WRONG", shouldRead: "second consecutive year", note: "It began in 2023." } as const;

/** What somebody has not read, the latest first: what it says, and the words it is about. Then all of it is read. */
const news = async (actor: Actor, now = new Date()) => {
  const { news } = await listNews(actor, unread, 1, now);
  expect(await countUnread(actor, now)).toBe(news.length);
  await markAllRead(actor, { ...unread, until: now }, now);
  return news.map(({ sentence, quote, said }) => [sentence, quote, said]);
};
const clear = async () => {
  for (const actor of [world.editor, world.secondEditor, world.reviewer]) await markAllRead(actor, { ...unread, until: new Date() });
};
const page = (claimId: string) => `/dossiers/${world.dossierId}/documents/${world.draft.id}?claim=${claimId}`;
const opened = async (actor: Actor) => {
  const [latest] = (await listNews(actor, unread, 1)).news;
  return openNews(actor, latest?.id ?? "");
};

test("who spoke in a thread is told of replies and of what becomes of it, and jumps to the words; who acts is not", async () => {
  const { id: claimId, quote } = await world.newClaim();
  const { commentId } = await writeComment(world.reviewer, { claimId, body: "Is it the third?" });
  expect(await news(world.reviewer)).toEqual([]);
  const reply = await replyTo(world.editor, { commentId, body: "The second." });
  expect(await countUnread(world.editor)).toBe(0);
  expect(await opened(world.reviewer)).toBe(`${page(claimId)}#comment-${reply.commentId}`);
  expect(await news(world.reviewer)).toEqual([]);
  await resolveThread(world.secondEditor, commentId);
  await reopenThread(world.reviewer, commentId);
  expect(await news(world.reviewer)).toEqual([["Elias Moreau resolved your thread.", quote, "Is it the third?"]]);
  expect(await news(world.editor)).toEqual([
    ["Rosa Ferrante reopened your thread.", quote, "Is it the third?"],
    ["Elias Moreau resolved your thread.", quote, "Is it the third?"],
  ]);
  expect(await news(world.secondEditor)).toEqual([]);
});

test("who is named in a comment is told so, once, and whoever began the thread of the reply", async () => {
  const { id: claimId, quote } = await world.newClaim();
  const { commentId } = await writeComment(world.editor, { claimId, body: "@Rosa Ferrante, is it *the third*? @Edda Nyman asks herself." });
  expect(await news(world.reviewer)).toEqual([
    ["Edda Nyman mentioned you.", quote, "@Rosa Ferrante, is it the third? @Edda Nyman asks herself."],
  ]);
  const reply = await replyTo(world.secondEditor, { commentId, body: "No, @Rosa Ferrante, and @Edda Nyman knows." });
  expect(await opened(world.reviewer)).toBe(`${page(claimId)}#comment-${reply.commentId}`);
  expect((await news(world.editor)).map(([sentence]) => sentence)).toEqual(["Elias Moreau mentioned you."]);
  await replyTo(world.reviewer, { commentId, body: "I see." });
  expect((await news(world.editor)).map(([sentence]) => sentence)).toEqual(["Rosa Ferrante replied in your thread."]);
  expect((await news(world.secondEditor)).map(([sentence]) => sentence)).toEqual(["Rosa Ferrante replied in your thread."]);
});

test("talk about a passage is told with its words, and opens at it", async () => {
  const words = "Ann Lee spoke to 12 people.";
  const start = world.draft.text.indexOf(words);
  const passage = { documentId: world.draft.id, words, start, end: start + words.length };
  const { commentId } = await writeComment(world.editor, { ...passage, body: "@Rosa Ferrante, whose count?" });
  expect(await news(world.reviewer)).toEqual([["Edda Nyman mentioned you.", words, "@Rosa Ferrante, whose count?"]]);
  await replyTo(world.reviewer, { commentId, body: "Her own." });
  const [latest] = (await listNews(world.editor, unread, 1)).news;
  expect(latest).toMatchObject({ quote: words, place: "draft", said: "Her own." });
  expect(await opened(world.editor)).toMatch(new RegExp(`\\?thread=${commentId}#comment-`));
});

test("a reply about a claim that one is to read a second time is told once one has ruled", async () => {
  await clear();
  const { id: claimId } = await world.newClaim();
  const { commentId } = await writeComment(world.reviewer, { claimId, body: "Is it the third?" });
  await askSecondReading(world.editor, { claimId, readerId: world.reviewer.id, reason: null });
  await replyTo(world.editor, { commentId, body: "No." });
  expect((await news(world.reviewer)).map(([sentence]) => sentence)).toEqual(["Edda Nyman asked you for a second reading."]);
  await giveSecondReading(world.reviewer, { claimId, ...wrong });
  expect((await news(world.reviewer)).map(([sentence]) => sentence)).toEqual(["Edda Nyman replied in your thread."]);
});

test("a document or claim that is given to somebody is told them; what they take is not", async () => {
  const { id: claimId, quote } = await world.newClaim();
  await assignClaim(world.editor, { claimId, to: world.reviewer.id, seen: null });
  expect(await opened(world.reviewer)).toBe(`${page(claimId)}#claim-${claimId}`);
  await assignDocument(world.editor, { dossierId: world.dossierId, documentId: world.draft.id, to: world.reviewer.id, seen: null });
  const [latest] = (await listNews(world.reviewer, unread, 1)).news;
  expect(latest).toMatchObject({ sentence: "Edda Nyman gave you this to check.", quote: null, place: "draft" });
  expect(await opened(world.reviewer)).toBe(`/dossiers/${world.dossierId}/documents/${world.draft.id}`);
  await assignClaim(world.editor, { claimId, to: world.editor.id, seen: world.reviewer.id });
  expect(await news(world.editor)).toEqual([]);
  expect((await listNews(world.reviewer, { show: "read" }, 1)).news.some((n) => n.quote === quote && n.readAt)).toBe(true);
});

test("an answer is told to who asked; a query is past due from its due time on, until somebody answers or closes it", async () => {
  const { id: claimId } = await world.newClaim();
  const due = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000);
  const question = { claimId, addressee: "SOURCE", name: "Min Seo", due: due.toISOString().slice(0, 16), zone: "UTC" } as const;
  const { queryId } = await askQuery(world.editor, { ...question, question: "How many?" });
  const { queryId: other } = await askQuery(world.editor, { ...question, question: "Where?" });
  const late = new Date(due.getTime() + 1);
  expect(await countUnread(world.editor)).toBe(0);
  expect(await countUnread(world.editor, late)).toBe(2);
  expect((await listNews(world.editor, unread, 1, late)).news.map(({ sentence, at }) => [sentence, at])).toEqual([
    ["A query of yours is past due: nobody has answered.", due],
    ["A query of yours is past due: nobody has answered.", due],
  ]);
  const at = new Date(Date.now() - 3_600_000).toISOString().slice(0, 16);
  await answerQuery(world.secondEditor, { queryId, name: "Min Seo", means: "CALLED", answer: "Fourteen.", at, zone: "UTC" });
  expect(await opened(world.editor)).toBe(`${page(claimId)}#query-${queryId}`);
  expect(await news(world.editor, late)).toEqual([
    ["A query of yours is past due: nobody has answered.", "third consecutive year", "Where?"],
  ]);
  await closeQuery(world.secondEditor, { queryId: other, outcome: "WITHDRAWN", reason: "Found it.", seen: 0 });
  expect((await listNews(world.editor, everything, 1, late)).news.some(({ kind }) => kind === "QUERY_DUE")).toBe(false);
});

test("a second reading is told to whom it is asked of, and how it was settled to both readers", async () => {
  await clear();
  const { id: claimId, quote } = await world.newClaim();
  await askSecondReading(world.editor, { claimId, readerId: world.reviewer.id, reason: null });
  expect(await news(world.reviewer)).toEqual([["Edda Nyman asked you for a second reading.", quote, null]]);
  await recordVerdict(world.secondEditor, { claimId, ...confirmed, seen: 0 });
  expect(await news(world.reviewer)).toEqual([]);
  await giveSecondReading(world.reviewer, { claimId, ...wrong });
  const reading = await db.secondReading.findFirstOrThrow({ where: { claimId } });
  await settleReading(world.editor, { readingId: reading.id, outcome: "SECOND", reason: "The register says so." });
  expect(await news(world.secondEditor)).toEqual([["Edda Nyman settled a second reading: your verdict is overturned.", quote, null]]);
  expect(await news(world.reviewer)).toEqual([["Edda Nyman settled a second reading: your verdict stands.", quote, null]]);
});

test("those of a whole document are one piece of news, with their number, at the first of them", async () => {
  await clear();
  const input = { documentId: world.draft.id, readerId: world.reviewer.id, reason: null };
  const { asked } = await askSecondReadings(world.editor, world.dossierId, input);
  expect(asked).toBeGreaterThan(2);
  const [[sentence] = []] = await news(world.reviewer);
  expect(sentence).toBe(`Edda Nyman asked you for ${asked} second readings.`);
  const firstRead = await db.secondReading.findFirstOrThrow({
    where: { readerId: world.reviewer.id, given: null },
    orderBy: { claim: { start: "asc" } },
  });
  const row = await db.news.findFirstOrThrow({ where: { personId: world.reviewer.id, count: asked } });
  expect(row.claimId).toBe(firstRead.claimId);
});

test("what became of a proposal is told to who made it", async () => {
  const [one, two] = [await world.newClaim(), await world.newClaim()];
  await clear();
  const accepted = await proposeVerdict(world.reviewer, { claimId: one.id, ...confirmed });
  const declined = await proposeVerdict(world.reviewer, { claimId: two.id, ...confirmed });
  await acceptProposal(world.editor, { proposalId: accepted.proposalId, seen: 0 });
  await declineProposal(world.editor, { proposalId: declined.proposalId, reason: "Call them again." });
  expect((await news(world.reviewer)).map(([sentence]) => sentence)).toEqual([
    "Edda Nyman declined the verdict that you proposed.",
    "Edda Nyman accepted the verdict that you proposed.",
  ]);
  expect(await news(world.editor)).toEqual([]);
});

test("a new version tells whose verdict needs a re-check or lost its words, and whose decided flag is open again", async () => {
  const { rule, bring } = await openVersions(world);
  await rule("12 people");
  await rule("third consecutive year");
  await clear();
  const later = first.replace(lee, "").replace(oslo, oslo.replace("Ministers met", "Foreign ministers met"));
  await bring(later, 1, world.secondEditor);
  const told = await news(world.editor);
  const by = "Elias Moreau brought in a new version of a document:";
  expect(told).toContainEqual([`${by} a verdict of yours needs a re-check.`, "third consecutive year", null]);
  expect(told).toContainEqual([`${by} the words of a verdict of yours are gone.`, "12 people", null]);
  expect(told).toHaveLength(2);
  expect(await news(world.secondEditor)).toEqual([]);
});

test("who ruled on claims, spoke of them or has one to check is told when they are merged, split or given back, not who does it", async () => {
  const { dossierId, documentId, rule, claimOn } = await openVersions(world);
  const figure = await rule("12 people");
  const name = await claimOn("Ann Lee");
  await writeComment(world.reviewer, { claimId: name.id, body: "Since when?" });
  await clear();
  const others = [name.id];
  const { claimId, address } = await mergeClaims(world.secondEditor, { claimId: figure.id, others, kind: "STATEMENT", seen: 1 });
  const merged = "Elias Moreau merged claims: it concerns a claim that you work on.";
  expect(await opened(world.reviewer)).toBe(address);
  expect(await news(world.editor)).toEqual([[merged, "Ann Lee … 12 people", null]]);
  await giveBack(world.secondEditor, { claimId, seen: 0 });
  const givenBack = "Elias Moreau gave back what was merged or split: it concerns a claim that you work on.";
  for (const actor of [world.editor, world.reviewer]) expect((await news(actor)).map(([sentence]) => sentence)).toEqual([givenBack]);
  await splitClaim(world.secondEditor, { claimId: name.id, words: "Lee", kind: "NAME_TITLE", seen: 0 });
  const split = "Elias Moreau split a claim: it concerns a claim that you work on.";
  expect((await news(world.reviewer)).map(([sentence]) => sentence)).toEqual([split]);
  await assignDocument(world.secondEditor, { dossierId, documentId, to: world.editor.id, seen: null });
  await clear();
  const { id: untouched } = await claimOn("third consecutive year");
  const parts = await splitClaim(world.secondEditor, { claimId: untouched, words: "third", kind: "FIGURE", seen: 0 });
  expect(await countUnread(world.editor)).toBe(1);
  const { last } = await readHeader(world.secondEditor, { id: dossierId, deskId: world.deskId });
  await undoLastAct(world.secondEditor, dossierId, last?.entryId ?? "");
  expect(await countUnread(world.editor)).toBe(0);
  expect(await db.news.count({ where: { claimId: parts.claimId } })).toBe(0);
  for (const actor of [world.reviewer, world.secondEditor]) expect(await news(actor)).toEqual([]);
});

test("a decided flag that says something else after a reading is told to who decided it, unless its check is muted", async () => {
  const { dossierId } = await openVersions(world);
  const { id: flagId, check } = await db.flag.findFirstOrThrow({ where: { dossierId, goneAt: null } });
  const decideAndChange = async () => {
    const { seen } = await requireFlag(world.editor, flagId);
    await decideFlag(world.editor, { flagId, outcome: "CQ", reason: "They count otherwise.", seen });
    await writeClient().flag.update({ where: { id: flagId }, data: { summary: "What an engine of before said." } });
    await readAgain(world.secondEditor, dossierId);
  };
  await clear();
  await decideAndChange();
  expect(await news(world.editor)).toEqual([
    ["Elias Moreau had the dossier read again: a flag that you decided is open again.", null, null],
  ]);
  await setCheckMuted(world.editor, dossierId, { check, kind: "MUTED", reason: "They count otherwise everywhere." });
  await decideAndChange();
  expect(await news(world.editor)).toEqual([]);
});

test("a flag that somebody opens again is told to who decided it", async () => {
  await clear();
  const flag = await writeClient().flag.create({
    data: {
      dossierId: world.dossierId,
      key: randomUUID(),
      check: "series",
      relation: "CONFLICT",
      severity: "ERROR",
      summary: "2 against 3.",
    },
  });
  const seen = async () => (await requireFlag(world.editor, flag.id)).seen;
  await decideFlag(world.editor, { flagId: flag.id, outcome: "CQ", reason: "It is right.", seen: await seen() });
  await reopenFlag(world.secondEditor, { flagId: flag.id, reason: "It is not.", seen: await seen() });
  const [latest] = (await listNews(world.editor, unread, 1)).news;
  expect(latest).toMatchObject({ sentence: "Elias Moreau reopened a flag: a flag that you decided is open again.", place: "2 against 3." });
  expect(await opened(world.editor)).toBe(`/dossiers/${world.dossierId}/flags/${flag.id}`);
});

test("a dossier that is opened again is told to who began it and who signed it", async () => {
  const people = await plantPeople();
  const dossier = await writeClient().dossier.create({ data: { deskId: people.deskId, title: "Talks", createdById: people.reviewer.id } });
  await writeClient().signOff.create({ data: { dossierId: dossier.id, contentHash: "0", personId: people.editor.id } });
  await reopen(people.secondEditor, dossier.id, "A reader wrote.");
  for (const actor of [people.reviewer, people.editor]) {
    expect(await opened(actor)).toBe(`/dossiers/${dossier.id}/sign-off`);
    expect((await listNews(actor, { show: "read" }, 1)).news[0]?.sentence).toBe("Elias Moreau reopened the dossier.");
  }
});

test("when access to a desk ends its news is gone, from the list, the count and their own address; it comes back with it", async () => {
  const people = await plantPeople();
  const dossier = await writeClient().dossier.create({ data: { deskId: people.deskId, title: "Talks", createdById: people.reviewer.id } });
  await writeClient().signOff.create({ data: { dossierId: dossier.id, contentHash: "0", personId: people.editor.id } });
  await reopen(people.secondEditor, dossier.id, "A reader wrote.");
  const [latest] = (await listNews(people.reviewer, everything, 1)).news;
  const id = latest?.id ?? "";
  const outside = { ...people.reviewer, desks: new Map([[people.otherDeskId, "EDITOR" as const]]) };
  for (const actor of [outside, people.stranger, people.secondEditor]) {
    expect((await listNews(actor, everything, 1)).news).toEqual([]);
    expect(await countUnread(actor)).toBe(0);
    expect((await countNews(actor, everything)).dossiers).toEqual([]);
    await expect(openNews(actor, id)).rejects.toThrow(NotThere);
    expect(await markAllRead(actor, { ...everything, until: new Date() })).toBe(0);
  }
  await expect(openNews(people.reviewer, "no\0id")).rejects.toThrow(NotThere);
  expect(await countUnread(people.reviewer)).toBe(1);
});

test("what came with an import that was undone is told no more", async () => {
  const { importId, dossierId, documentId } = await openVersions(world);
  await clear();
  await assignDocument(world.editor, { dossierId, documentId, to: world.reviewer.id, seen: null });
  expect(await countUnread(world.reviewer)).toBe(1);
  await undoImport(world.editor, dossierId, importId);
  expect(await countUnread(world.reviewer)).toBe(0);
});

test("filters narrow and count; what came after one looked stays unread", async () => {
  const people = await plantPeople();
  const begin = async (title: string) =>
    (await writeClient().dossier.create({ data: { deskId: people.deskId, title, createdById: people.reviewer.id } })).id;
  const [a, b] = [await begin("A"), await begin("B")];
  const signed = async (dossierId: string) => {
    await writeClient().signOff.create({ data: { dossierId, contentHash: "0", personId: people.editor.id } });
    await reopen(people.secondEditor, dossierId, "Again.");
  };
  await signed(a);
  await signed(b);
  const until = (await listNews(people.reviewer, unread, 1)).news[0]?.at as Date;
  const { groups, dossiers } = await countNews(people.reviewer, { show: "unread", dossierId: a });
  expect(groups.find(({ group }) => group === "changes")?.count).toBe(1);
  expect(dossiers).toEqual([
    { id: a, title: "A", count: 1 },
    { id: b, title: "B", count: 1 },
  ]);
  expect((await listNews(people.reviewer, { show: "unread", group: "talk" }, 1)).news).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await signed(a);
  expect(await markAllRead(people.reviewer, { show: "unread", group: "talk", until })).toBe(0);
  expect(await markAllRead(people.reviewer, { show: "unread", dossierId: b, until })).toBe(1);
  expect(await markAllRead(people.reviewer, { show: "unread", until })).toBe(1);
  expect(await countUnread(people.reviewer)).toBe(1);
});

test("an act that is refused tells nobody", async () => {
  await clear();
  const { id: claimId } = await world.newClaim();
  const { commentId } = await writeComment(world.reviewer, { claimId, body: "Is it?" });
  await expect(replyTo(world.stranger, { commentId, body: "Yes" })).rejects.toThrow(NotThere);
  await expect(reopenThread(world.editor, commentId)).rejects.toThrow();
  expect(await news(world.reviewer)).toEqual([]);
});

test("what was given by a slip and undone at once is no news any more, read or not", async () => {
  await clear();
  const { id: claimId } = await world.newClaim();
  await assignClaim(world.editor, { claimId, to: world.reviewer.id, seen: null });
  expect(await countUnread(world.reviewer)).toBe(1);
  const { last } = await readHeader(world.editor, { id: world.dossierId, deskId: world.deskId });
  await undoLastAct(world.editor, world.dossierId, last?.entryId ?? "");
  expect(await countUnread(world.reviewer)).toBe(0);
  expect(await db.news.count({ where: { claimId } })).toBe(0);
});

test("the run-time role changes nothing of news but whether it is read or mailed", async () => {
  const [latest] = (await listNews(world.reviewer, everything, 1)).news;
  const where = { id: latest?.id ?? "" };
  await expect(writeClient().news.update({ where, data: { personId: world.editor.id } })).rejects.toThrow();
  await expect(writeClient().news.update({ where, data: { kind: "MENTIONED" } })).rejects.toThrow();
});
