import { expect, test } from "vitest";
import { isReadInItsPlace, tellLineage } from "./lineage.ts";

const [first, then] = [new Date(1), new Date(2)];
const edda = { name: "Edda" };
const older = (id: string, start: number, ruling: "WRONG" | null = null) => ({
  id,
  quote: id,
  start,
  verdicts: ruling ? [{ ruling }] : [],
  _count: { comments: 2 },
});
const newer = (id: string, start: number, goneAt: Date | null = null, readings: string[] = []) => ({
  id,
  quote: id,
  start,
  goneAt,
  secondReadings: readings.map((reading) => ({ id: reading })),
});
const nothing = { predecessors: [], successors: [] };

test("a claim of its own came from nothing and went nowhere", () => {
  expect(tellLineage(nothing, false)).toEqual({ cameFrom: [], wentTo: null });
});

test("act by act, the latest first, in the order of the text, with what was ruled", () => {
  const merged = { actId: "merge", kind: "MERGED", createdAt: first, person: edda } as const;
  const given = { actId: "given", kind: "GIVEN_BACK", createdAt: then, person: edda } as const;
  const predecessors = [
    { ...merged, older: older("b", 9) },
    { ...merged, older: older("a", 1, "WRONG") },
    { ...given, older: older("c", 1) },
  ];
  const claims = [
    { id: "a", quote: "a", ruling: "WRONG", comments: 2 },
    { id: "b", quote: "b", ruling: null, comments: 2 },
  ];
  expect(tellLineage({ ...nothing, predecessors }, false).cameFrom).toEqual([
    { actId: "given", kind: "GIVEN_BACK", by: "Edda", at: then, claims: [{ id: "c", quote: "c", ruling: null, comments: 2 }] },
    { actId: "merge", kind: "MERGED", by: "Edda", at: first, claims },
  ]);
  expect(tellLineage({ ...nothing, predecessors }, true).cameFrom.flatMap((act) => act.claims.map((c) => c.ruling))).toEqual([
    null,
    null,
    null,
  ]);
});

const split = { kind: "SPLIT", createdAt: first, person: edda, isDirect: true } as const;

test("what stands in its place is told, however many acts later; what is gone only where nothing stands", () => {
  const later = { kind: "MERGED", createdAt: then, person: { name: "Ann" }, isDirect: false } as const;
  const successors = [
    { ...later, newer: newer("both", 3) },
    { ...split, newer: newer("part", 1) },
    { ...split, newer: newer("rest", 3, then) },
  ];
  expect(tellLineage({ ...nothing, successors }, false).wentTo).toEqual({
    kind: "SPLIT",
    by: "Edda",
    at: first,
    claims: [
      { id: "part", quote: "part" },
      { id: "both", quote: "both" },
    ],
  });
  const lost = [{ ...split, newer: newer("part", 1, then) }];
  expect(tellLineage({ ...nothing, successors: lost }, false).wentTo?.claims).toEqual([{ id: "part", quote: "part" }]);
});

test.each([
  [[], false],
  [["r"], true],
])("a second reading of what stands in its place: %o", (readings, isRead) => {
  expect(isReadInItsPlace({ successors: [{ ...split, newer: newer("part", 1, null, readings) }] })).toBe(isRead);
});
