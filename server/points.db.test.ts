import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { readFacts } from "./facts.ts";
import { gridOf } from "./grid.ts";
import { db, writeClient } from "./lib/db.ts";
import { pointsAtOnce } from "./points.ts";
import { plantClaims } from "./review.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
const states = ["SINGLE", "AGREE", "DIFFER", "UNCLEAR"] as const;
const planted = pointsAtOnce * 2 + 5;

beforeAll(async () => {
  world = await plantClaims();
  await writeClient().document.update({ where: { id: world.source.id }, data: { position: 1 } });
  const { dossierId } = world;
  const claim = (documentId: string, start: number) => ({
    id: randomUUID(),
    dossierId,
    documentId,
    key: randomUUID(),
    kind: "FIGURE" as const,
    quote: "x",
    start,
    end: start + 1,
    sentenceStart: 0,
    sentenceEnd: 1,
    facts: [],
  });
  for (let i = 0; i < planted; i++) {
    // Some stand in the draft, some in the source, and many in the same place.
    const own = claim(i % 3 ? world.draft.id : world.source.id, (i * 7) % 40);
    await writeClient().claim.create({ data: own });
    const point = {
      dossierId,
      key: `p${i}`,
      label: `Point ${i % 10}`,
      kind: "FIGURE" as const,
      state: states[i % 4] as (typeof states)[number],
    };
    const sides = { create: [{ ordinal: 0, value: "1", origins: 1, claims: { create: { claimId: own.id } } }] };
    await writeClient().point.create({ data: { ...point, sides } });
  }
  const nowhere = { dossierId, key: "nowhere", label: "Said by nobody any more", kind: "FIGURE" as const, state: "DIFFER" as const };
  await writeClient().point.create({ data: { ...nowhere, sides: { create: [{ ordinal: 0, value: "1", origins: 1 }] } } });
});

const documents = () => db.document.findMany({ where: { dossierId: world.dossierId }, orderBy: { position: "asc" } });

test("page after page the points come in the order of the grid, each once", async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((page) => readFacts(world.reviewer, world.dossierId, { page })));
  expect(pages.map(({ points }) => points.length)).toEqual([pointsAtOnce, pointsAtOnce, 5, 0]);
  const all = pages.flatMap(({ points }) => points);
  expect(new Set(all.map(({ id }) => id)).size).toBe(planted);
  const grid = gridOf(all, await documents());
  expect(grid.map(({ state, label }) => [state, label])).toEqual(all.map(({ state, label }) => [state, label]));
});

test("the counts are those of all points, whatever is asked for", async () => {
  const { points, counts } = await readFacts(world.reviewer, world.dossierId, { state: "DIFFER" });
  expect(points.every(({ state }) => state === "DIFFER")).toBe(true);
  expect(counts.DIFFER).toBe(points.length);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(planted);
  expect(await readFacts(world.stranger, world.dossierId)).toEqual({ points: [], counts: {}, told: { dates: [], all: 0 } });
});
