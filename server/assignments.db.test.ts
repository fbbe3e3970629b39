import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { listAssigned } from "./assigned.ts";
import { assignClaim, assignDocument } from "./assignments.ts";
import { getClaimCard } from "./claim-card.ts";
import { placeInOrder } from "./claim-order.ts";
import { listSteps } from "./claim-steps.ts";
import { plantDossier, plantVerdict } from "./dossier.fixture.ts";
import { decideFlag } from "./flag-decisions.ts";
import { listFlags, requireFlag } from "./flags.ts";
import { requireText } from "./galley.ts";
import { db, writeClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { listDocuments } from "./overview.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
let planted: Awaited<ReturnType<typeof plantDossier>>;
beforeAll(async () => {
  world = await plantPeople();
});

const plant = async () => {
  planted = await plantDossier(world.deskId, world.editor);
  return planted;
};
const give = (to: string | null, seen: string | null = null, who = world.editor) =>
  assignDocument(who, { dossierId: planted.dossierId, documentId: planted.draftId, to, seen });
const giveClaim = (to: string | null, seen: string | null = null, who = world.editor) =>
  assignClaim(who, { claimId: planted.claimId, to, seen });
/** Whose way through the document the claim is on. */
const checker = async () => {
  for (const who of [world.editor, world.reviewer])
    if (placeInOrder(await listSteps(who, planted.draftId, [], planted.claimId)).isOwn) return who.id;
  return null;
};
const here = (assigned: Awaited<ReturnType<typeof listAssigned>>) => assigned.filter((d) => d.id === planted.dossierId);

test("a document given to somebody is theirs everywhere, a claim of it given to another theirs", async () => {
  const { dossierId, draftId, claimId } = await plant();
  const { reviewer, editor } = world;
  expect(await checker()).toBeNull();
  await give(reviewer.id);
  expect(await checker()).toBe(reviewer.id);
  const name = { id: reviewer.id, name: "Rosa Ferrante", standing: "here" };
  expect((await listDocuments(editor, dossierId)).documents.map((d) => d.assignee)).toEqual([name, null]);
  expect((await requireText(reviewer, dossierId, draftId)).assignee).toEqual(name);
  expect(await getClaimCard(editor, draftId, claimId)).toMatchObject({ assignee: null, documentAssignee: name });
  expect((await listFlags(editor, dossierId)).map((f) => f.checkers.map((c) => c.name))).toEqual([["Rosa Ferrante"]]);
  await giveClaim(editor.id);
  expect(await checker()).toBe(editor.id);
  expect((await listFlags(editor, dossierId))[0]?.checkers.map((c) => c.id)).toEqual([editor.id]);
  expect(here(await listAssigned(reviewer))).toEqual([]);
  expect(here(await listAssigned(editor))).toMatchObject([
    { documents: [{ id: draftId, progress: { unchecked: 1, checked: 0 } }], flags: 1 },
  ]);
  await giveClaim(null, editor.id);
  expect(await checker()).toBe(reviewer.id);
  const entries = await db.auditEntry.findMany({ where: { dossierId }, orderBy: { sequence: "asc" }, include: { detail: true } });
  expect(entries.map((e) => [e.action, e.detail?.data])).toEqual([
    ["document.assigned", { document: "draft", from: null, to: "Rosa Ferrante", before: null }],
    ["claim.assigned", { claim: "41 people", from: null, to: "Edda Nyman", before: null }],
    ["claim.assigned", { claim: "41 people", from: "Edda Nyman", to: null, before: editor.id }],
  ]);
});

test("what is done, put aside, archived or signed off is on nobody's list", async () => {
  const { dossierId, claimId, flagId, draftId } = await plant();
  await give(world.reviewer.id);
  const mine = async () => here(await listAssigned(world.reviewer)).map((d) => [d.documents.length, d.flags]);
  expect(await mine()).toEqual([[1, 1]]);
  await decideFlag(world.editor, { flagId, outcome: "CQ", reason: "So be it.", seen: (await requireFlag(world.editor, flagId)).seen });
  expect(await mine()).toEqual([[1, 0]]);
  const client = writeClient();
  await client.document.update({ where: { id: draftId }, data: { archivedAt: new Date() } });
  expect(await mine()).toEqual([]);
  await client.document.update({ where: { id: draftId }, data: { archivedAt: null } });
  await client.dossier.update({ where: { id: dossierId }, data: { archivedAt: new Date() } });
  expect(await mine()).toEqual([]);
  await client.dossier.update({ where: { id: dossierId }, data: { archivedAt: null } });
  expect(await mine()).toEqual([[1, 0]]);
  await plantVerdict(claimId, world.editor);
  expect(await mine()).toEqual([]);
  const planning = await plant();
  await give(world.reviewer.id);
  await client.signOff.create({ data: { dossierId: planning.dossierId, contentHash: "0", personId: world.editor.id } });
  expect(await mine()).toEqual([]);
});

test("a reviewer takes what nobody checks and gives it back, no more", async () => {
  await plant();
  const { editor, reviewer, stranger } = world;
  await expect(give(editor.id, null, reviewer)).rejects.toThrow("Editors of a desk give documents and claims");
  await give(reviewer.id, null, reviewer);
  await give(null, reviewer.id, reviewer);
  await give(editor.id);
  await expect(give(reviewer.id, editor.id, reviewer)).rejects.toBeInstanceOf(Refusal);
  await expect(give(null, editor.id, reviewer)).rejects.toBeInstanceOf(Refusal);
  await expect(give(stranger.id, editor.id, stranger)).rejects.toBeInstanceOf(NotThere);
  await expect(giveClaim(stranger.id, null, stranger)).rejects.toBeInstanceOf(NotThere);
});

test("of two at once one gives it, the other sees to whom", async () => {
  await plant();
  const { editor, reviewer } = world;
  const both = await Promise.allSettled([give(editor.id), give(reviewer.id)]);
  const [refused, ...more] = both.filter((r) => r.status === "rejected");
  expect(more).toEqual([]);
  expect(refused?.reason).toBeInstanceOf(Stale);
  expect(refused?.reason.theirs).toMatch(/^(Edda Nyman|Rosa Ferrante) checks it\.$/);
});

test("nothing goes to a stranger, to somebody disabled, or to whom it is; nothing is stored", async () => {
  await plant();
  for (const to of [world.stranger.id, "no-such", "a\0b"]) await expect(give(to)).rejects.toThrow("Choose somebody of the desk");
  await expect(give(null)).rejects.toThrow("Nobody checks it as it is.");
  await give(world.editor.id);
  await expect(give(world.editor.id, world.editor.id)).rejects.toThrow("Edda Nyman checks it already.");
  expect(await db.claimAssignment.count({ where: { claimId: planted.claimId } })).toBe(0);
});

test("who left or was disabled is shown as such, and it can be given to somebody else", async () => {
  const { dossierId } = await plant();
  const client = writeClient();
  const { id } = await client.person.create({
    data: {
      name: "Noor Haddad",
      email: `noor-${dossierId}@stet.example`,
      memberships: { create: { deskId: world.deskId, role: "REVIEWER" } },
    },
  });
  await give(id);
  const standing = async () => (await listDocuments(world.editor, dossierId)).documents[0]?.assignee?.standing;
  expect(await standing()).toBe("here");
  await client.membership.deleteMany({ where: { personId: id } });
  expect(await standing()).toBe("left");
  await client.person.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await standing()).toBe("disabled");
  await expect(give(id, id)).rejects.toBeInstanceOf(Refusal);
  await give(world.editor.id, id);
  expect(await standing()).toBe("here");
});

test("in a signed-off dossier nobody is given anything", async () => {
  const { dossierId } = await plant();
  await writeClient().signOff.create({ data: { dossierId, contentHash: "0", personId: world.editor.id } });
  await expect(give(world.reviewer.id)).rejects.toThrow("signed this dossier off");
});
