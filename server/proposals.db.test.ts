import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { acceptProposal, declineProposal, proposeVerdict } from "./proposals.ts";
import { plantClaims } from "./review.fixture.ts";
import { recordVerdict } from "./verdicts.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
beforeAll(async () => {
  world = await plantClaims();
});

const given = {
  ruling: "WRONG",
  method: "READ_DOCUMENT",
  shouldRead: "second consecutive year",
  note: "The source counts two.",
  asOf: "2026-03-10",
} as const;
const propose = async () => {
  const { id: claimId } = await world.newClaim();
  const evidence = [{ kind: "PASSAGE", documentId: world.source.id, start: 0, end: 9 }] as const;
  return { claimId, ...(await proposeVerdict(world.reviewer, { claimId, ...given, evidence })) };
};
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error) => (error instanceof Refusal ? error.reasons.map((r) => r.text) : Promise.reject(error)),
  );

test("an accepted proposal becomes the editor’s verdict, which names it and carries its evidence", async () => {
  const { claimId, proposalId } = await propose();
  await acceptProposal(world.editor, { proposalId, seen: 0 });
  const verdict = await db.verdict.findFirstOrThrow({ where: { claimId }, include: { evidence: true } });
  expect(verdict).toMatchObject({ ...given, asOf: new Date(given.asOf), proposalId, personId: world.editor.id, sequence: 1 });
  expect(verdict.evidence).toMatchObject([{ kind: "PASSAGE", text: "Ministers", documentId: world.source.id, proposalId: null }]);
  expect(await db.proposalAnswer.findUnique({ where: { proposalId } })).toMatchObject({ isAccepted: true, personId: world.editor.id });
});

test("a declined proposal leaves no verdict, but its reason", async () => {
  const { claimId, proposalId } = await propose();
  await declineProposal(world.editor, { proposalId, reason: "The source is a copy of ours." });
  expect(await db.verdict.count({ where: { claimId } })).toBe(0);
  const answer = await db.proposalAnswer.findUnique({ where: { proposalId } });
  expect(answer).toMatchObject({ isAccepted: false, reason: "The source is a copy of ours." });
});

test("a proposal is answered once: who comes second sees the first answer", async () => {
  const { claimId, proposalId } = await propose();
  const answers = await Promise.allSettled(
    Array.from({ length: 8 }, (_, i) =>
      i % 2 ? acceptProposal(world.editor, { proposalId, seen: 0 }) : declineProposal(world.editor, { proposalId, reason: "No." }),
    ),
  );
  expect(answers.filter((a) => a.status === "fulfilled")).toHaveLength(1);
  for (const answer of answers) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Stale);
  const answer = await db.proposalAnswer.findUniqueOrThrow({ where: { proposalId } });
  expect(await db.verdict.count({ where: { claimId } })).toBe(answer.isAccepted ? 1 : 0);
});

test("a proposal is not accepted over a verdict that the form has not seen", async () => {
  const { claimId, proposalId } = await propose();
  await recordVerdict(world.editor, { claimId, seen: 0, ruling: "ON_AUTHOR", asOf: given.asOf, evidence: [] });
  await expect(acceptProposal(world.editor, { proposalId, seen: 0 })).rejects.toMatchObject({ theirs: "Edda Nyman ruled: On author." });
  expect(await db.proposalAnswer.count({ where: { proposalId } })).toBe(0);
  await acceptProposal(world.editor, { proposalId, seen: 1 });
  expect(await db.verdict.count({ where: { claimId } })).toBe(2);
});

test("nobody answers their own proposal, not even after becoming an editor", async () => {
  const { proposalId } = await propose();
  const promoted = { ...world.reviewer, desks: new Map([[world.deskId, "EDITOR" as const]]) };
  expect(await reasonsOf(acceptProposal(promoted, { proposalId, seen: 0 }))).toEqual([
    "You proposed this yourself. Another editor answers it.",
  ]);
  expect(await reasonsOf(declineProposal(promoted, { proposalId, reason: "No." }))).toHaveLength(1);
});

test("a proposal needs the same ground as a verdict", async () => {
  const { id: claimId } = await world.newClaim();
  const bare = { claimId, ruling: "WRONG", asOf: "soon", evidence: [] } as const;
  expect(await reasonsOf(proposeVerdict(world.reviewer, bare))).toHaveLength(4);
  expect(await db.proposal.count({ where: { claimId } })).toBe(0);
});

test("editors rule at once, reviewers do not answer, strangers find nothing", async () => {
  const { claimId, proposalId } = await propose();
  expect(await reasonsOf(proposeVerdict(world.editor, { claimId, ...given, evidence: [] }))).toEqual([
    "Reviewers of a desk propose verdicts; editors rule at once.",
  ]);
  expect(await reasonsOf(acceptProposal(world.reviewer, { proposalId, seen: 0 }))).toEqual([
    "Editors of a desk accept or decline proposed verdicts.",
  ]);
  await expect(proposeVerdict(world.stranger, { claimId, ...given, evidence: [] })).rejects.toThrow(NotThere);
  await expect(acceptProposal(world.stranger, { proposalId, seen: 0 })).rejects.toThrow(NotThere);
  await expect(declineProposal(world.stranger, { proposalId, reason: "No." })).rejects.toThrow(NotThere);
  await expect(acceptProposal(world.editor, { proposalId: randomUUID(), seen: 0 })).rejects.toThrow(NotThere);
});

test("a signed-off dossier takes neither a proposal nor an answer", async () => {
  const { claimId, proposalId } = await propose();
  await writeClient().signOff.create({ data: { dossierId: world.dossierId, contentHash: "0", personId: world.editor.id } });
  for (const act of [
    () => proposeVerdict(world.reviewer, { claimId, ...given, evidence: [] }),
    () => acceptProposal(world.editor, { proposalId, seen: 0 }),
    () => declineProposal(world.editor, { proposalId, reason: "No." }),
  ])
    expect(await reasonsOf(act())).toMatchObject([/signed this dossier off/]);
});
