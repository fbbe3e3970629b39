import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { createDossier } from "./dossiers.ts";
import { readFacts } from "./facts.ts";
import { importDocuments } from "./imports.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
const listToldDates = async (...asked: Parameters<typeof readFacts>) => (await readFacts(...asked)).told;
const bring = async (texts: readonly string[], published?: string) => {
  const { id } = await createDossier(world.editor, { deskId: world.deskId, title: "Harbours" });
  const documents = texts.map((text, i) => ({ id: `text-${i}`, text, ...(published ? { published } : {}) }));
  await importDocuments(world.editor, id, randomUUID(), documents);
  return id;
};
beforeAll(async () => {
  world = await plantPeople();
});

test("a document's dates are told once each, with how many claims tell them", async () => {
  const id = await bring(
    ["The harbour opened on 3 May 2024. It closed on 3 May 2024, a day to forget. The towns met in June 2023.\n"],
    "2024-07-12",
  );
  const { dates, all } = await listToldDates(world.reviewer, id);
  expect(dates.map(({ from, to }) => [from, to])).toEqual([
    ["2024-05-03", "2024-05-03"],
    ["2023-06-01", "2023-06-30"],
  ]);
  expect(dates[0]?.claims).toBeGreaterThan(1);
  expect(dates[0]?.quote).toContain("3 May 2024");
  expect(all).toBe(2);
});

test("a date that cannot be placed is not drawn", async () => {
  expect(await listToldDates(world.reviewer, await bring(["The ferry sank on Monday.\n"]))).toEqual({ dates: [], all: 0 });
});

test("sixty are shown, of each document its share, and all are counted", async () => {
  const many = Array.from({ length: 70 }, (_, i) => `The harbour was closed on ${(i % 28) + 1} May ${1950 + i}.`).join(" ");
  const { dates, all } = await listToldDates(world.reviewer, await bring([`${many}\n`, "The towns met on 3 May 2024.\n"], "2024-07-12"));
  expect(dates).toHaveLength(60);
  expect(new Set(dates.map((d) => d.documentId)).size).toBe(2);
  expect(all).toBe(71);
});

test("another desk sees none of it", async () => {
  const id = await bring(["The harbour opened on 3 May 2024.\n"]);
  expect((await listToldDates(world.editor, id)).all).toBe(1);
  expect(await listToldDates(world.stranger, id)).toEqual({ dates: [], all: 0 });
  expect(await listToldDates(world.editor, "no\0where")).toEqual({ dates: [], all: 0 });
});
