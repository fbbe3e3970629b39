import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { isOpen, openOnSheets, placeInOrder } from "./claim-order.ts";
import { listSteps } from "./claim-steps.ts";
import { listClaimsWithin } from "./claims.ts";
import { writeComment } from "./comments.ts";
import { writeClient } from "./lib/db.ts";
import { plantClaims } from "./review.fixture.ts";
import { recordVerdict } from "./verdicts.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantClaims>>;
const cut = 400;
const sheets = [
  { number: 1, start: 0, end: cut, lines: [] },
  { number: 2, start: cut, end: 100_000, lines: [] },
];

beforeAll(async () => {
  world = await plantClaims();
  for (let sentence = 0; sentence < 3; sentence++) {
    const { statement, name, figure } = await world.newSentence();
    await recordVerdict(world.editor, { claimId: name.id, seen: 0, ruling: "ON_AUTHOR", asOf: "2026-03-01", evidence: [] });
    await writeComment(world.reviewer, { claimId: figure.id, body: "Sure?" });
    if (sentence === 1) await writeClient().claim.update({ where: { id: name.id }, data: { changedAt: new Date("2100-01-01") } });
    if (sentence === 2) await writeClient().claim.update({ where: { id: statement.id }, data: { isCheckable: false } });
  }
});

test("from every claim the way is the order of the text, and what is open is told as the marks tell it", async () => {
  const marks = await listClaimsWithin(world.reviewer, world.draft.id, { start: 0, end: 100_000 });
  expect(marks.length).toBeGreaterThan(8);
  expect(new Set(marks.map(({ progress }) => progress)).size).toBe(4);
  for (const [at, mark] of marks.entries()) {
    const place = placeInOrder(await listSteps(world.reviewer, world.draft.id, sheets, mark.id));
    const round = [...marks.slice(at + 1), ...marks.slice(0, at)];
    expect([place.number, place.all, place.progress]).toEqual([at + 1, marks.length, mark.progress]);
    expect([place.previous?.id, place.next?.id, place.nextOpen?.id]).toEqual([
      marks[at - 1]?.id,
      marks[at + 1]?.id,
      round.find(isOpen)?.id,
    ]);
    expect(place.next?.start).toBe(marks[at + 1]?.start);
  }
});

test("open claims are counted by the sheet in which they begin; another desk sees no step", async () => {
  const marks = await listClaimsWithin(world.reviewer, world.draft.id, { start: 0, end: 100_000 });
  const open = marks.filter(isOpen);
  const expected = [1, 2].map((sheet) => [sheet, open.filter(({ start }) => (start < cut ? 1 : 2) === sheet).length]);
  expect(expected.every(([, count]) => count)).toBe(true);
  expect([...openOnSheets(await listSteps(world.reviewer, world.draft.id, sheets, ""))].sort()).toEqual(expected);
  expect(await listSteps(world.stranger, world.draft.id, sheets, "")).toEqual([]);
});
