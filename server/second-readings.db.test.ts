import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { getClaimCard } from "./claim-card.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import type { Actor } from "./policy.ts";
import { acceptProposal, proposeVerdict } from "./proposals.ts";
import { plantClaims } from "./review.fixture.ts";
import { listReadings, type ReadingList, readingLists } from "./second-reading/list.ts";
import { settleReading, withdrawReading } from "./second-reading/settle.ts";
import { askSecondReading, askSecondReadings, giveSecondReading } from "./second-readings.ts";
import { listBlockers } from "./sign-off.ts";
import { recordVerdict, tickSentence } from "./verdicts.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  world = await plantClaims();
});

const asOf = "2026-03-10";
const confirmed = { ruling: "CONFIRMED", method: "CALLED", asOf, evidence: [{ kind: "CALL", text: "The desk in Vilnius" }] } as const;
const wrong = { ...confirmed, ruling: "WRONG", shouldRead: "second consecutive year", note: "It began in 2023." } as const;
const refused = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error) => (error instanceof Refusal ? error.reasons.map((r) => r.text) : Promise.reject(error)),
  );
const ask = async (reader: Actor = world.secondEditor) => {
  const { id: claimId } = await world.newClaim();
  await askSecondReading(world.editor, { claimId, readerId: reader.id, reason: "It could harm somebody." });
  return claimId;
};
const rule = (actor: Actor, claimId: string, given: typeof confirmed | typeof wrong = confirmed, seen = 0) =>
  recordVerdict(actor, { ...given, claimId, seen });
const card = async (actor: Actor, claimId: string) => {
  const found = await getClaimCard(actor, world.draft.id, claimId);
  if (!found) throw new Error("no card");
  return found;
};
const stateOf = async (claimId: string) => (await card(world.editor, claimId)).readings[0]?.state;
const readingOf = async (claimId: string) => (await db.secondReading.findFirstOrThrow({ where: { claimId } })).id;
const differ = async () => {
  const claimId = await ask();
  await rule(world.editor, claimId);
  await giveSecondReading(world.secondEditor, { claimId, ...wrong });
  return { claimId, readingId: await readingOf(claimId) };
};

test("what both rule the same is settled by itself, whoever rules first", async () => {
  const claimId = await ask();
  await rule(world.editor, claimId);
  expect(await giveSecondReading(world.secondEditor, { claimId, ...confirmed, method: "CALLED" })).toEqual({ state: "agreed" });
  const other = await ask(world.reviewer);
  expect(await giveSecondReading(world.reviewer, { claimId: other, ...confirmed })).toEqual({ state: "given" });
  expect(await stateOf(other)).toBe("given");
  await rule(world.editor, other);
  expect([await stateOf(claimId), await stateOf(other)]).toEqual(["agreed", "agreed"]);
  await rule(world.editor, claimId, wrong, 1);
  expect(await stateOf(claimId)).toBe("agreed");
});

test("both sides are shown once both are given, each with its ground", async () => {
  const { claimId } = await differ();
  for (const actor of [world.editor, world.secondEditor, world.reviewer])
    expect((await card(actor, claimId)).readings).toMatchObject([
      {
        state: "differs",
        reason: "It could harm somebody.",
        first: { ruling: "CONFIRMED", person: { name: "Edda Nyman" }, evidence: [{ text: "The desk in Vilnius" }] },
        second: {
          ruling: "WRONG",
          person: { name: "Elias Moreau" },
          note: "It began in 2023.",
          evidence: [{ text: "The desk in Vilnius" }],
        },
      },
    ]);
});

test("a reading that comes before the first verdict is kept from whoever rules first", async () => {
  const claimId = await ask();
  await giveSecondReading(world.secondEditor, { claimId, ...wrong });
  expect((await card(world.editor, claimId)).readings).toMatchObject([{ state: "given", second: null }]);
  expect((await card(world.secondEditor, claimId)).readings).toMatchObject([{ state: "given", second: { ruling: "WRONG" } }]);
  await rule(world.editor, claimId);
  expect((await card(world.editor, claimId)).readings).toMatchObject([{ state: "differs", second: { ruling: "WRONG" } }]);
});

test("settled for the first, the verdict stays", async () => {
  const { claimId, readingId } = await differ();
  await settleReading(world.editor, { readingId, outcome: "FIRST", reason: "The register has three." });
  expect(await stateOf(claimId)).toBe("first");
  expect(await db.verdict.count({ where: { claimId } })).toBe(1);
});

test("settled for the second, its verdict takes the place of the first, in its reader’s name and on its ground", async () => {
  const { claimId, readingId } = await differ();
  await settleReading(world.editor, { readingId, outcome: "SECOND", reason: "I had counted wrongly." });
  const { verdicts, readings } = await card(world.reviewer, claimId);
  expect(verdicts[0]).toMatchObject({
    sequence: 2,
    ruling: "WRONG",
    shouldRead: "second consecutive year",
    person: { name: "Elias Moreau" },
    evidence: [{ kind: "CALL", text: "The desk in Vilnius" }],
  });
  expect(readings[0]).toMatchObject({ state: "second", first: { sequence: 1 }, settlement: { person: { name: "Edda Nyman" } } });
});

test("settled for neither, the editor’s own verdict takes the place of both, on the same ground as any", async () => {
  const { claimId, readingId } = await differ();
  const given = { ruling: "DISPUTED", asOf, evidence: [] } as const;
  expect(await refused(settleReading(world.editor, { readingId, outcome: "NEITHER", reason: "Both are out.", given }))).toEqual([
    "“Disputed” needs at least one piece of evidence.",
    "Say how it was verified.",
  ]);
  expect(await stateOf(claimId)).toBe("differs");
  await settleReading(world.editor, {
    readingId,
    outcome: "NEITHER",
    reason: "Both are out.",
    given: { ...confirmed, ruling: "DISPUTED" },
  });
  const { verdicts, readings } = await card(world.editor, claimId);
  expect([verdicts[0]?.ruling, verdicts[0]?.person.name, readings[0]?.state]).toEqual(["DISPUTED", "Edda Nyman", "neither"]);
});

test("a difference is settled once, and before anybody rules anew", async () => {
  const { claimId, readingId } = await differ();
  const { proposalId } = await propose(claimId);
  for (const work of [
    () => rule(world.editor, claimId, wrong, 1),
    () => proposeVerdict(world.reviewer, { claimId, ...wrong }),
    () => acceptProposal(world.editor, { proposalId, seen: 1 }),
  ])
    expect(await refused(work())).toEqual([expect.stringContaining("differs from the first verdict")]);
  const outcomes = await Promise.allSettled(
    (["FIRST", "SECOND"] as const).map((outcome) => settleReading(world.editor, { readingId, outcome, reason: "So it is." })),
  );
  expect(outcomes.map((o) => o.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find((o) => o.status === "rejected")).toMatchObject({ reason: expect.any(Stale) });
});

/** A proposal from before the difference, straight into the database. */
const propose = async (claimId: string) => {
  const data = { claimId, ruling: "WRONG", shouldRead: "fourth", asOf: new Date(asOf), personId: world.reviewer.id } as const;
  return { proposalId: (await writeClient().proposal.create({ data })).id };
};

test("the second reader gives no first verdict, neither alone nor with a sentence", async () => {
  const { statement, name, figure } = await world.newSentence();
  await askSecondReading(world.editor, { claimId: statement.id, readerId: world.secondEditor.id, reason: null });
  expect(await refused(rule(world.secondEditor, statement.id))).toEqual([expect.stringMatching(/^You are the second reader/)]);
  const { ruling: _, ...ground } = confirmed;
  expect(await refused(tickSentence(world.secondEditor, { ...ground, claimId: statement.id }))).toEqual([
    expect.stringMatching(/^You are the second reader/),
  ]);
  expect((await tickSentence(world.secondEditor, { ...ground, claimId: name.id })).count).toBe(2);
  const ruled = await db.verdict.findMany({ where: { claimId: { in: [statement.id, name.id, figure.id] } }, select: { claimId: true } });
  expect(ruled.map((v) => v.claimId).sort()).toEqual([name.id, figure.id].sort());
  await giveSecondReading(world.secondEditor, { claimId: statement.id, ...confirmed });
  expect(await refused(rule(world.secondEditor, statement.id))).toEqual([expect.stringMatching(/^You have given the second reading/)]);
});

test("who has ruled, proposed or asks is no second reader, nor is a stranger or somebody who may not sign in", async () => {
  const { id: claimId } = await world.newClaim();
  const asked = (readerId: string) => refused(askSecondReading(world.editor, { claimId, readerId, reason: null }));
  expect(await asked(world.editor.id)).toEqual(["The second reader is somebody else than who asks for the reading."]);
  expect(await asked(world.stranger.id)).toEqual(["Choose somebody of this desk."]);
  expect(await asked(crypto.randomUUID())).toEqual(["Choose somebody of this desk."]);
  await propose(claimId);
  expect(await asked(world.reviewer.id)).toEqual([expect.stringMatching(/^Rosa Ferrante has ruled on this claim, or seen/)]);
  await rule(world.secondEditor, claimId);
  expect(await asked(world.secondEditor.id)).toEqual([expect.stringMatching(/^Elias Moreau has ruled on this claim, or seen/)]);
});

test("one reading is open at a time; once it is settled another may be asked for", async () => {
  const claimId = await ask();
  const again = () => refused(askSecondReading(world.editor, { claimId, readerId: world.reviewer.id, reason: null }));
  expect(await again()).toEqual(["A second reading of this claim is open already."]);
  await rule(world.editor, claimId);
  await giveSecondReading(world.secondEditor, { claimId, ...confirmed });
  expect(await again()).toEqual([]);
  expect((await card(world.editor, claimId)).readings.map((r) => r.state)).toEqual(["asked", "agreed"]);
});

test("for a document all claims are asked for that this person can read; the rest is counted", async () => {
  const own = await plantClaims();
  const [ruled, open] = own.claims;
  await recordVerdict(own.secondEditor, { ...confirmed, claimId: ruled.id, seen: 0 });
  await askSecondReading(own.editor, { claimId: open.id, readerId: own.reviewer.id, reason: null });
  const asking = { documentId: own.draft.id, readerId: own.secondEditor.id, reason: "An inquiry is under way." };
  expect(await askSecondReadings(own.editor, own.dossierId, asking)).toEqual({ reader: "Elias Moreau", asked: 1, left: 2 });
  expect(await refused(askSecondReadings(own.editor, own.dossierId, asking))).toEqual([
    "There is no claim in this document that Elias Moreau could read a second time: each has a second reading open, or is known to them.",
  ]);
  expect(await refused(askSecondReadings(own.editor, own.dossierId, { ...asking, documentId: own.source.id }))).toEqual([
    "There is no claim in this document yet that somebody can check.",
  ]);
});

test("it is given once, by the person who was asked", async () => {
  const claimId = await ask();
  for (const actor of [world.editor, world.reviewer])
    expect(await refused(giveSecondReading(actor, { claimId, ...confirmed }))).toEqual([expect.stringMatching(/^No second reading/)]);
  expect(await refused(giveSecondReading(world.secondEditor, { claimId, ruling: "WRONG", asOf, evidence: [] }))).toHaveLength(3);
  const twice = await Promise.allSettled([1, 2].map(() => giveSecondReading(world.secondEditor, { claimId, ...confirmed })));
  expect(twice.map((t) => t.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("what was asked can be taken back with a reason, by an editor who is not the reader, until both have ruled", async () => {
  const claimId = await ask();
  await rule(world.editor, claimId);
  const readingId = await readingOf(claimId);
  const reason = "Elias is on leave.";
  expect(await refused(withdrawReading(world.secondEditor, { readingId, reason }))).toEqual([expect.stringMatching(/^You are the second/)]);
  await withdrawReading(world.editor, { readingId, reason });
  expect(await card(world.secondEditor, claimId)).toMatchObject({ isVeiled: false, verdicts: [{ ruling: "CONFIRMED" }] });
  const { readingId: other } = await differ();
  expect(await refused(withdrawReading(world.editor, { readingId: other, reason }))).toEqual([
    expect.stringMatching(/^The second reader has/),
  ]);
});

test("editors ask and settle, reviewers read; to another desk nothing is there", async () => {
  const { claimId, readingId } = await differ();
  const asking = { claimId, readerId: world.secondEditor.id, reason: null };
  const settling = { readingId, outcome: "FIRST", reason: "So it is." } as const;
  const acts = (actor: Actor) => [
    () => askSecondReading(actor, asking),
    () => askSecondReadings(actor, world.dossierId, { ...asking, documentId: world.draft.id }),
    () => settleReading(actor, settling),
    () => withdrawReading(actor, { readingId, reason: "So it is." }),
  ];
  for (const act of acts(world.reviewer)) expect(await refused(act())).toEqual([expect.stringMatching(/^Editors of a desk /)]);
  for (const act of [...acts(world.stranger), () => giveSecondReading(world.stranger, { claimId, ...confirmed })])
    await expect(act()).rejects.toThrow(NotThere);
});

test("it stands in the way of a sign-off until it is settled", async () => {
  const own = await plantClaims();
  const [claim] = own.claims;
  const open = async () =>
    (await listBlockers(own.editor, own.dossierId)).find((g) => g.kind === "readings")?.blockers.map((b) => b.sentence);
  await askSecondReading(own.editor, { claimId: claim.id, readerId: own.secondEditor.id, reason: null });
  expect(await open()).toEqual(["Asked for: “third consecutive year”"]);
  await giveSecondReading(own.secondEditor, { claimId: claim.id, ...wrong });
  expect(await open()).toEqual(["Given, no first verdict yet: “third consecutive year”"]);
  await recordVerdict(own.editor, { ...confirmed, claimId: claim.id, seen: 0 });
  expect(await open()).toEqual(["Differs: “third consecutive year”"]);
  const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { claimId: claim.id } });
  await settleReading(own.editor, { readingId, outcome: "SECOND", reason: "It is two." });
  expect(await open()).toBeUndefined();
});

test("the lists: mine, with others, to settle, overturned; each tells a first verdict only where the second is given", async () => {
  const own = await plantClaims();
  const [mine, differs, overturned] = own.claims;
  for (const { id: claimId } of own.claims) {
    await askSecondReading(own.editor, { claimId, readerId: own.secondEditor.id, reason: "Sensitive." });
    await recordVerdict(own.editor, { ...confirmed, claimId, seen: 0 });
    if (claimId !== mine.id) await giveSecondReading(own.secondEditor, { claimId, ...wrong });
  }
  const { id: readingId } = await db.secondReading.findFirstOrThrow({ where: { claimId: overturned.id } });
  await settleReading(own.secondEditor, { readingId, outcome: "SECOND", reason: "It is two." });
  const list = async (actor: Actor, show: ReadingList) =>
    (await listReadings(actor, show, 1)).readings.map(({ claimId, first, second }) => [claimId, first?.ruling, second?.ruling]);
  expect(await list(own.secondEditor, "mine")).toEqual([[mine.id, undefined, undefined]]);
  expect(await list(own.editor, "open")).toEqual([[mine.id, undefined, undefined]]);
  expect(await list(own.editor, "settle")).toEqual([[differs.id, "CONFIRMED", "WRONG"]]);
  expect(await list(own.editor, "overturned")).toEqual([[overturned.id, "CONFIRMED", "WRONG"]]);
  expect(await list(own.secondEditor, "overturned")).toEqual([]);
  expect((await listReadings(own.editor, "mine", 1)).counts).toEqual({ mine: 0, settle: 1, open: 1, overturned: 1 });
  for (const show of readingLists) expect(await list(own.stranger, show)).toEqual([]);
});

test("a difference in white space alone is none to settle", async () => {
  const own = await plantClaims();
  const [claim] = own.claims;
  await askSecondReading(own.editor, { claimId: claim.id, readerId: own.secondEditor.id, reason: null });
  await recordVerdict(own.editor, { ...wrong, claimId: claim.id, seen: 0 });
  await giveSecondReading(own.secondEditor, { ...wrong, claimId: claim.id, shouldRead: "second  consecutive year" });
  expect((await listReadings(own.editor, "settle", 1)).readings).toEqual([]);
});

test("what was asked, given and settled is history, and told in the audit trail", async () => {
  const { claimId, readingId } = await differ();
  await settleReading(world.editor, { readingId, outcome: "FIRST", reason: "The register has three." });
  const where = { subject: `claim:${claimId}` };
  const told = await db.auditEntry.findMany({ where, orderBy: { sequence: "asc" }, include: { detail: true } });
  expect(told.map((entry) => entry.action)).toEqual(["reading.asked", "claim.ruled", "reading.given", "reading.settled"]);
  expect(told[3]?.detail?.data).toMatchObject({ outcome: "FIRST", reason: "The register has three." });
  const client = writeClient();
  for (const work of [
    client.secondReading.update({ where: { id: readingId }, data: { reason: "Another" } }),
    client.givenReading.update({ where: { id: readingId }, data: { ruling: "CONFIRMED" } }),
    client.settlement.delete({ where: { readingId } }),
  ])
    await expect(work).rejects.toThrow(/permission denied/);
});
