import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { writeComment } from "./comments.ts";
import { plantDossier, plantVerdict } from "./dossier.fixture.ts";
import { db, writeClient } from "./lib/db.ts";
import { plantPeople } from "./people.fixture.ts";
import { type Found, search } from "./search.ts";
import { askSecondReading } from "./second-readings.ts";
import { resolveThread } from "./threads.fixture.ts";

await openTestDatabase();
const draft =
  "Talks 🙂 in Ankara\r\n\r\nMr Erdoğan received Volodymyr Zelenskyy in Ankara.\n\nThe ferry Anna carried 41,000 tonnes.\nA last line without an end";
let world: Awaited<ReturnType<typeof plantPeople>>;
let planted: Awaited<ReturnType<typeof plantDossier>>;
let verdictId: string;

beforeAll(async () => {
  world = await plantPeople();
  planted = await plantDossier(world.deskId, world.editor, {
    title: "Ankara",
    draft,
    quote: "Volodymyr Zelenskyy",
    summary: "Kyiv against Kiev",
  });
  const { dossierId, claimId, draftId, flagId } = planted;
  verdictId = (await plantVerdict(claimId, world.editor, { note: "His office spells it so", evidence: "Telephoned the embassy" })).id;
  const client = writeClient();
  await client.comment.create({ data: { dossierId, claimId, body: "Was the interpreter there?", personId: world.reviewer.id } });
  const by = { foundById: world.editor.id, writtenById: world.editor.id };
  const correction = { type: "CHANGE", severity: "ERROR", place: "paragraph 2", kind: "NAME_TITLE", ...by } as const;
  const words = { asPublished: "Zelensky", shouldRead: "Zelenskyy", why: "The transliteration was another" };
  await client.correction.create({ data: { dossierId, number: 1, documentId: draftId, claimId, ...correction, ...words } });
  await client.flagDecision.create({ data: { flagId, sequence: 1, outcome: "CQ", reason: "So be it", personId: world.editor.id } });
});

const addVersion = (documentId: string, number: number, text: string) =>
  writeClient().documentVersion.create({ data: { documentId, number, text, sha256: "0".repeat(64) } });

const find = async (typed: string, filters = {}, actor = world.reviewer): Promise<Found> => {
  const found = await search(actor, typed, filters, 1);
  if ("refused" in found) throw new Error(found.refused);
  return found;
};
const told = (found: Found) =>
  found.hits.map(
    (h) =>
      `${h.what}: ${h.pieces
        .filter((p) => p.isFound)
        .map((p) => p.text)
        .join(", ")}`,
  );

test.each([
  ["Zelenskyy", ["claims: Zelenskyy", "documents: Zelenskyy", "corrections: Zelenskyy"]],
  ["Zelensky", ["claims: Zelenskyy", "documents: Zelenskyy", "corrections: Zelensky, Zelenskyy"]],
  ["Zelenski volodymyr", ["claims: Volodymyr, Zelenskyy", "documents: Volodymyr, Zelenskyy"]],
  ["Erdogan", ["documents: Erdoğan"]],
  ["ERDOĞAN ankar", ["documents: Erdoğan, Ankara"]],
  ["41,000", ["documents: 41, 000"]],
  ["office spelled", ["verdicts: office, spells"]],
  ["embassies", ["verdicts: embassy"]],
  ["interpreters", ["comments: interpreter"]],
  ["kiev", ["flags: Kiev"]],
  ["transliteration", ["corrections: transliteration"]],
  ["nowhereatall", []],
])("%j finds %j", async (typed, hits) => {
  const found = await find(typed);
  expect(told(found).sort()).toEqual([...hits].sort());
  expect(found.total).toBe(hits.length);
});

test("what is spelled nearly so is said", async () => {
  expect((await find("Zelensky")).alike).toEqual(["zelenskyy"]);
  expect((await find("Zelenskyy")).alike).toEqual([]);
});

test("a hit says what it is, where it stands and how it stands", async () => {
  const { dossierId, claimId, draftId, flagId } = planted;
  expect((await find("volodymyr", { in: "claims" })).hits).toMatchObject([
    { id: claimId, dossierId, dossier: "Ankara", document: "Ankara, draft", state: "checked", ruling: "CONFIRMED", kind: "FIGURE" },
  ]);
  const [passage] = (await find("volodymyr", { in: "documents" })).hits;
  expect(passage).toMatchObject({ id: draftId, state: "DRAFT", place: draft.indexOf("Mr Erdoğan") });
  expect((await find("embassy")).hits).toMatchObject([{ what: "verdicts", id: claimId, state: "CONFIRMED", person: "Edda Nyman" }]);
  expect((await find("kyiv")).hits).toMatchObject([{ id: flagId, state: "CQ", kind: "figure" }]);
  expect((await find("interpreter")).hits).toMatchObject([{ state: "open", person: "Rosa Ferrante" }]);
  expect(verdictId).toBeTruthy();
});

test("a flag of a muted check is told as muted until the check is heard again, and a decided one as decided", async () => {
  const { dossierId } = planted;
  const client = writeClient();
  await client.flag.create({
    data: { dossierId, key: "mute", check: "weekday", severity: "WARNING", relation: "CONFLICT", summary: "Kharkiv on a Monday" },
  });
  const turn = (sequence: number, kind: "MUTED" | "UNMUTED", check: string) =>
    client.muting.create({ data: { dossierId, check, sequence, kind, reason: "Too loud", personId: world.editor.id } });
  await turn(1, "MUTED", "weekday");
  await turn(1, "MUTED", "figure");
  expect((await find("kharkiv")).hits).toMatchObject([{ what: "flags", state: "muted" }]);
  expect((await find("kharkiv", { in: "flags", state: "open" })).hits).toEqual([]);
  expect((await find("kyiv")).hits).toMatchObject([{ state: "CQ" }]);
  await turn(2, "UNMUTED", "weekday");
  await turn(2, "UNMUTED", "figure");
  expect((await find("kharkiv")).hits).toMatchObject([{ what: "flags", state: "open" }]);
});

test("filters narrow what is shown, and the counts stay", async () => {
  const found = await find("Zelenskyy", { in: "claims", state: "unchecked" });
  expect(found).toMatchObject({ total: 0, hits: [] });
  expect(found.facets.map((f) => f.what).sort()).toEqual(["claims", "corrections", "documents"]);
  expect((await find("Zelenskyy", { dossier: randomUUID() })).total).toBe(0);
  expect((await find("Zelenskyy", { kind: "NAME_TITLE" })).hits.map((h) => h.what)).toEqual(["corrections"]);
  expect((await find("Zelenskyy", { state: "waiting" })).hits.map((h) => h.what)).toEqual(["corrections"]);
});

test("a stranger of the desk finds nothing, not even counts or spellings", async () => {
  for (const typed of ["Zelenskyy", "Zelensky", "Erdogan", "office", "embassy", "interpreter", "kyiv", "transliteration"])
    expect(await find(typed, {}, world.stranger)).toEqual({ alike: [], facets: [], total: 0, hits: [] });
});

test("only what stands is found: not an import undone, not a document put aside, not a text that has been replaced", async () => {
  const client = writeClient();
  const { dossierId, draftId, claimId } = await plantDossier(world.deskId, world.editor, {
    draft: "The Halcyon sank.\n",
    quote: "Halcyon sank",
  });
  const there = async () => (await find("halcyon")).hits.map((h) => h.what).sort();
  expect(await there()).toEqual(["claims", "documents", "flags"]);
  await client.document.update({ where: { id: draftId }, data: { archivedAt: new Date() } });
  expect(await there()).toEqual(["flags"]);
  await client.document.update({ where: { id: draftId }, data: { archivedAt: null } });
  await addVersion(draftId, 2, "It sank.\n");
  await client.claim.update({ where: { id: claimId }, data: { goneAt: new Date() } });
  expect(await there()).toEqual(["flags"]);
  await plantVerdict(claimId, world.editor, { note: "The halcyon is a bird" });
  expect(await there()).toEqual(["flags", "verdicts"]);
  await client.import.updateMany({ where: { dossierId }, data: { undoneAt: new Date() } });
  expect(await there()).toEqual(["flags"]);
});

test.each([
  ["", "Type a word"],
  ["' : & | ! ( ) * \\ \0", "no word"],
  ["x".repeat(10_000), "200 characters"],
  ["the of and", "nearly every text"],
  ["it's", "nearly every text"],
])("%j is answered in a sentence", async (typed, sentence) => {
  expect(await search(world.editor, typed, {}, 1)).toEqual({ refused: expect.stringContaining(sentence) });
});

test.each([
  "a:* & !b",
  '\'; drop table "Claim"; --',
  "½ ² ℌ",
  "🙂 zelenskyy",
  "\ud800 anna",
  "İstanbul ŉ ﬃ",
  "%_%",
  "문재인 대통령",
  "ـــ x",
  "<b>anna</b>",
])("%j is words to the database, never a command", async (typed) => {
  await expect(search(world.editor, typed, { dossier: "\0", kind: "'", state: "\0'" }, 1)).resolves.toBeDefined();
  await expect(search(world.editor, typed, {}, 9_999)).resolves.toBeDefined();
});

test("a text is cut into passages that stand where they say, however it is written", async () => {
  const texts = [draft, `${"word ".repeat(1_000)}🙂 ${"x".repeat(5_000)} end\n\n\nlast`, "\n\n  \n", "", "one\u2028two\rthree"];
  const { draftId } = await plantDossier(world.deskId, world.editor);
  for (const [i, text] of texts.entries()) {
    const version = await addVersion(draftId, i + 2, text);
    const cut = await db.passage.findMany({ where: { versionId: version.id }, orderBy: { ordinal: "asc" } });
    for (const { start, text: words } of cut) expect(text.slice(start, start + words.length)).toBe(words);
    expect(
      cut
        .map((p) => p.text)
        .join(" ")
        .match(/[a-z]/g)?.length,
    ).toBe(text.match(/[a-z]/g)?.length);
  }
});

test("a text without lines, and one of nothing but rare words, are taken in at once", { timeout: 30_000 }, async () => {
  const { draftId, sourceId } = await plantDossier(world.deskId, world.editor);
  await addVersion(draftId, 2, "lineless ".repeat(60_000));
  await addVersion(sourceId, 2, Array.from({ length: 30_000 }, (_, i) => `rare${i.toString(36)}${i % 10 ? " " : "\n"}`).join(""));
  expect((await find("lineless", { in: "documents" })).total).toBeGreaterThan(270);
  expect((await find("rare2s3")).total).toBe(1);
});

test("5,000 claims are searched quickly", { timeout: 60_000 }, async () => {
  const { dossierId, draftId } = await plantDossier(world.deskId, world.editor);
  await writeClient().claim.createMany({
    data: Array.from({ length: 5_000 }, (_, i) => ({
      dossierId,
      documentId: draftId,
      key: randomUUID(),
      kind: "STATEMENT" as const,
      facts: [],
      quote: `Minister Abernathy opened harbour number ${i} on the coast of Ness, to which ${i * 7} people came in all weathers`,
      start: i * 10,
      end: i * 10 + 9,
      sentenceStart: i * 10,
      sentenceEnd: i * 10 + 9,
    })),
  });
  for (const typed of ["Abernathy", "harbour coast", "Abernethy", "number 4711", "minister"]) {
    await find(typed);
    const begun = performance.now();
    await find(typed);
    expect(performance.now() - begun, typed).toBeLessThan(1_500);
  }
  expect((await find("Abernathy", { in: "claims" })).hits).toHaveLength(20);
  expect((await find("Abernathy")).total).toBe(5_000);
});

test("what is said of flags and passages is found too, with its state; a second reader of a claim finds nothing that is said of it", async () => {
  const { claimId, flagId, draftId } = planted;
  const { commentId } = await writeComment(world.editor, { flagId, body: "The heron of the flag" });
  await writeComment(world.editor, { documentId: draftId, words: "A last line", body: "The heron of the passage" });
  await resolveThread(world.editor, commentId);
  const heron = async (actor = world.reviewer) =>
    (await find("heron", { in: "comments" }, actor)).hits
      .map((hit) => [hit.state, hit.pieces.map((p) => p.text).join(""), hit.document])
      .sort();
  expect(await heron()).toEqual([
    ["open", "The heron of the passage", "Ankara, draft"],
    ["resolved", "The heron of the flag", null],
  ]);
  expect(await find("heron", {}, world.stranger)).toMatchObject({ total: 0 });
  await askSecondReading(world.editor, { claimId, readerId: world.secondEditor.id, reason: null });
  expect(await heron(world.secondEditor)).toEqual([]);
});
