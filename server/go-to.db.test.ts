import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { plantDossier } from "./dossier.fixture.ts";
import { listPlaces } from "./go-to.ts";
import { plantPeople } from "./people.fixture.ts";
import { recordVerdict } from "./verdicts.ts";

await openTestDatabase();
const { deskId, otherDeskId, editor, reviewer, stranger } = await plantPeople();
const [at, other] = [await plantDossier(deskId, editor), await plantDossier(deskId, editor, { title: "The Berta" })];
await plantDossier(otherDeskId, stranger, { title: "The Anna elsewhere" });
const go = async (typed: string, dossierId = at.dossierId) =>
  (await listPlaces(reviewer, { typed, dossierId })).map(({ kind, text, about }) => [kind, text, about]);

test("without a word: the documents of the dossier that is open, and the other dossiers", async () => {
  const kinds = await go("");
  expect(kinds).toEqual([
    ["document", "The Anna, draft", ""],
    ["document", "The Anna, source", ""],
    ["dossier", "The Berta", expect.stringMatching(/^World/)],
  ]);
  expect((await go("", "")).map(([kind]) => kind)).toEqual(["dossier", "dossier"]);
});

test("by name, number and words; other desks have no part in it", async () => {
  expect(await go("BERTA")).toEqual([
    ["document", "The Berta, draft", "The Berta"],
    ["document", "The Berta, source", "The Berta"],
    ["dossier", "The Berta", expect.any(String)],
  ]);
  expect(await go("elsewhere", "")).toEqual([]);
  expect(await go("1")).toEqual([
    ["claim", "1 · 41 people", "The Anna, draft"],
    ["claim", "1 · 14 people", "The Anna, source"],
  ]);
  expect(await go("41 peo")).toEqual([["claim", "1 · 41 people", "The Anna, draft"]]);
  expect(await go("rosa")).toEqual([["person", "Rosa Ferrante", "what they check here"]]);
  expect(await listPlaces(stranger, { typed: "41 people", dossierId: at.dossierId })).toEqual([]);
  expect(await listPlaces(stranger, { typed: "rosa", dossierId: at.dossierId })).toEqual([]);
});

test("nothing of what was ruled is told, and strange words find nothing", async () => {
  const before = await listPlaces(reviewer, { typed: "people", dossierId: other.dossierId });
  const given = { ruling: "WRONG", method: "CALLED", shouldRead: "14 people on the canary", asOf: "2026-03-05" } as const;
  await recordVerdict(editor, { claimId: other.claimId, ...given, seen: 0, evidence: [{ kind: "CALL", text: "Canary" }] });
  expect(await listPlaces(reviewer, { typed: "people", dossierId: other.dossierId })).toEqual(before);
  expect(await go("canary")).toEqual([]);
  for (const typed of ["\0", "%", "_", "\\", "'; drop", "\ud800", "9".repeat(40), "x".repeat(5_000)])
    expect(await go(typed), typed).toEqual(expect.any(Array));
  expect(await listPlaces(reviewer, { typed: "%%%", dossierId: "\0" })).toEqual([]);
});
