import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { getClaimCard } from "./claim-card.ts";
import { listClaimsWithin } from "./claims.ts";
import { writeComment } from "./comments.ts";
import { createDossier } from "./dossiers.ts";
import { listBlocks, readSheet, requireText } from "./galley.ts";
import { importDocuments } from "./imports.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { plantPeople } from "./people.fixture.ts";
import type { Actor } from "./policy.ts";
import { cutSheets, type Sheet } from "./sheets.ts";
import { resolveThread } from "./threads.fixture.ts";

await openTestDatabase();
const texts = {
  draft: "Harbour towns meet again\n\nThe league of harbour towns met in Bergen for the third consecutive year.\n",
  source: "Talks by the sea\n\nThe league of harbour towns met in Bergen for the second consecutive year.\n",
};
let world: Awaited<ReturnType<typeof plantPeople>>;
let dossierId: string;
let documents: { id: string; key: string }[];
beforeAll(async () => {
  world = await plantPeople();
  dossierId = (await createDossier(world.editor, { deskId: world.deskId, title: "Harbours" })).id;
  await importDocuments(world.editor, dossierId, randomUUID(), [
    { id: "draft", text: texts.draft, published: "2024-07-12", role: "draft" },
    { id: "source", text: texts.source, published: "2024-07-12" },
  ]);
  documents = await db.document.findMany({ where: { dossierId }, orderBy: { position: "asc" } });
});

const draft = () => documents[0]?.id ?? "";
const sheets = cutSheets(texts.draft);
const sheetOf = (actor: Actor) => readSheet(actor, draft(), sheets, sheets[0] as Sheet);
const series = async () => {
  const found = (await listClaimsWithin(world.reviewer, draft(), { start: 0, end: 1_000_000 })).find((c) => c.kind === "SERIES");
  if (!found) throw new Error("The series was not read.");
  return found;
};

test("the card tells what a claim means and what another document says on the same point, with its words and the difference", async () => {
  const card = await getClaimCard(world.reviewer, draft(), (await series()).id);
  expect(card?.meanings[0]?.says).toContain("3rd consecutive year → 2022, 2023, 2024");
  const other = card?.points.flatMap((p) => p.sides.flatMap((s) => s.passages.map((passage) => ({ ...passage, relation: s.relation }))));
  expect(other).toHaveLength(1);
  expect(other?.[0]).toMatchObject({ documentId: documents[1]?.id, relation: "CONFLICT" });
  expect(texts.source.slice(other?.[0]?.start, other?.[0]?.end)).toBe(other?.[0]?.passage.words);
  expect(other?.[0]?.diff?.filter((d) => d.change !== "same").map((d) => d.text)).toEqual(["third", "second"]);
  expect(card?.flags).toMatchObject([{ state: "open", check: "series" }]);
  expect(card?.series).toMatchObject([
    { relation: "OWN", first: "2022", ordinal: 3 },
    { relation: "CONFLICT", first: "2023", ordinal: 2, claimId: other?.[0]?.id },
  ]);
});

test("the galley knows the text, its blocks and the open flags in it", async () => {
  const text = await requireText(world.reviewer, dossierId, draft());
  expect(text.version.text).toBe(texts.draft);
  expect((await listBlocks(text)).map((b) => b.role)).toEqual(["headline", "body"]);
  const { flags, claims } = await sheetOf(world.reviewer);
  expect(claims.map(({ kind }) => kind)).toContain("SERIES");
  expect(flags.map((p) => texts.draft.slice(p.start, p.end))).toEqual(["third consecutive year"]);
  expect(text.dossier.documents).toHaveLength(2);
});

test("the margin knows the open threads about claims of the sheet, and leaves out those that are resolved", async () => {
  const { id: claimId, start } = await series();
  const { commentId: threadId } = await writeComment(world.reviewer, { claimId, body: "Is it the third?" });
  const { commentId: settled } = await writeComment(world.reviewer, { claimId, body: "Whose count?" });
  await resolveThread(world.editor, settled);
  expect((await sheetOf(world.reviewer)).spokenOf).toEqual([{ claimId, threadId, start }]);
});

test("another desk sees nothing of it; what is not there is not there", async () => {
  const { id } = await series();
  await expect(requireText(world.stranger, dossierId, draft())).rejects.toThrow(NotThere);
  await expect(requireText(world.editor, dossierId, "no\0where")).rejects.toThrow(NotThere);
  expect(await getClaimCard(world.stranger, draft(), id)).toBeNull();
  expect(await getClaimCard(world.editor, documents[1]?.id ?? "", id)).toBeNull();
  expect(await sheetOf(world.stranger)).toEqual({ claims: [], flags: [], talk: [], spokenOf: [], steps: [] });
});
