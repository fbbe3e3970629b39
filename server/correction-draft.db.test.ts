import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { draftFromClaim, draftFromFlag, listCorrectable } from "./correction-draft.ts";
import { plantDossier, plantVerdict } from "./dossier.fixture.ts";
import { writeClient } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
const { editor, stranger, deskId } = await plantPeople();

test("a form begun from a flag holds the words of the draft, the suggestion and the flag’s sentence", async () => {
  const { dossierId, draftId, flagId, claimId } = await plantDossier(deskId, editor);
  expect(await draftFromFlag(editor, dossierId, flagId)).toEqual({
    documentId: draftId,
    severity: "ERROR",
    kind: "FIGURE",
    asPublished: "41 people",
    shouldRead: "14 people",
    why: "“41 people” against “14 people”: 41 is not 14.",
    flagId,
    claimId,
  });
});

test("a form begun from a claim holds its words and what the latest verdict says of them", async () => {
  const { dossierId, claimId } = await plantDossier(deskId, editor);
  expect(await draftFromClaim(editor, dossierId, claimId)).toMatchObject({ asPublished: "41 people", shouldRead: "", why: "" });
  await plantVerdict(claimId, editor, { note: "Counted on the quay." });
  expect(await draftFromClaim(editor, dossierId, claimId)).toMatchObject({ why: "Counted on the quay." });
});

test("flags and claims of other dossiers and desks are not there", async () => {
  const { dossierId, flagId, claimId } = await plantDossier(deskId, editor);
  const other = await plantDossier(deskId, editor);
  for (const [who, place] of [
    [stranger, dossierId],
    [editor, other.dossierId],
  ] as const) {
    await expect(draftFromFlag(who, place, flagId)).rejects.toBeInstanceOf(NotThere);
    await expect(draftFromClaim(who, place, claimId)).rejects.toBeInstanceOf(NotThere);
  }
  expect(await listCorrectable(stranger, dossierId, new Date())).toEqual([]);
});

test("what is out already needs a correction, what is not needs a change; put aside it needs neither", async () => {
  const { dossierId, draftId, sourceId } = await plantDossier(deskId, editor);
  const at = async (day: string) => (await listCorrectable(editor, dossierId, new Date(day))).map((d) => [d.key, d.isOut]);
  expect(await at("2026-03-05")).toEqual([
    ["draft", true],
    ["source", true],
  ]);
  expect((await at("2026-03-03"))[0]).toEqual(["draft", false]);
  await writeClient().document.update({ where: { id: draftId }, data: { published: null } });
  await writeClient().document.update({ where: { id: sourceId }, data: { archivedAt: new Date() } });
  expect(await at("2026-03-05")).toEqual([["draft", false]]);
});
