import { expect, test } from "vitest";
import { countSteps, isOpen, openOnSheets, placeInOrder, type StepGroup } from "./claim-order.ts";
import type { ClaimProgress } from "./progress.ts";

type Claim = { id: string; progress: ClaimProgress; isCheckable: boolean; sheet: number; isOwn: boolean };
const claim = (id: string, progress: ClaimProgress, isCheckable = true, sheet = 1, isOwn = false): Claim => ({
  id,
  progress,
  isCheckable,
  sheet,
  isOwn,
});
const claims = [
  claim("a", "unchecked"),
  claim("b", "checked"),
  claim("c", "unchecked", false),
  claim("d", "needsRecheck", true, 2),
  claim("e", "checked", true, 2),
  claim("f", "unchecked", true, 2),
];

/** As the database groups them. */
const groupsOf = (all: readonly Claim[], from: string): StepGroup[] => {
  const steps = all.map((c, i) => ({ ...c, step: { id: c.id, start: i * 10, number: i + 1 } }));
  const at = all.findIndex((c) => c.id === from);
  return [...Map.groupBy(steps, (c) => `${c.sheet} ${c.isCheckable} ${c.progress} ${c.isOwn}`).values()].map((alike) => ({
    sheet: alike[0]?.sheet as number,
    isCheckable: alike[0]?.isCheckable as boolean,
    progress: alike[0]?.progress as ClaimProgress,
    isOwn: alike[0]?.isOwn as boolean,
    claims: alike.length,
    first: alike[0]?.step as StepGroup["first"],
    isHere: alike.some((c) => c.id === from),
    before: (at >= 0 && alike.findLast((c) => c.step.number <= at)?.step) || null,
    after: (at >= 0 && alike.find((c) => c.step.number > at + 1)?.step) || null,
  }));
};

test.each([
  ["a", [1, undefined, "b", "d", "unchecked"]],
  ["b", [2, "a", "c", "d", "checked"]],
  ["c", [3, "b", "d", "d", "unchecked"]],
  ["d", [4, "c", "e", "f", "needsRecheck"]],
  ["e", [5, "d", "f", "f", "checked"]],
  ["f", [6, "e", undefined, "a", "unchecked"]],
  ["gone", [0, undefined, "a", "a", undefined]],
])("around %s", (id, expected) => {
  const { number, previous, next, nextOpen, progress, all } = placeInOrder(groupsOf(claims, id));
  expect([number, previous?.id, next?.id, nextOpen?.id, progress]).toEqual(expected);
  expect(all).toBe(6);
});

test("the only open claim is not its own next", () => {
  expect(placeInOrder(groupsOf([claim("a", "unchecked")], "a")).nextOpen).toBeUndefined();
  expect(placeInOrder(groupsOf([claim("a", "checked"), claim("b", "unchecked")], "b")).nextOpen).toBeUndefined();
});

test("the next of one's own is open and one's own, whatever lies between, round the end", () => {
  const shared = [
    claim("a", "unchecked", true, 1, true),
    claim("b", "unchecked"),
    claim("c", "checked", true, 1, true),
    claim("d", "unchecked"),
    claim("e", "queried", true, 2, true),
  ];
  const own = (id: string) => [placeInOrder(groupsOf(shared, id)).nextOwn?.id, placeInOrder(groupsOf(shared, id)).isOwn];
  expect(["a", "b", "c", "e", "gone"].map(own)).toEqual([
    ["e", true],
    ["e", false],
    ["e", true],
    ["a", true],
    ["a", false],
  ]);
  expect(placeInOrder(groupsOf(claims, "a")).nextOwn).toBeUndefined();
});

test("checkable claims are counted by progress", () => {
  expect(countSteps(groupsOf(claims, ""))).toEqual({ unchecked: 2, inProgress: 0, queried: 0, checked: 2, needsRecheck: 1 });
});

test("open claims are counted by sheet", () => {
  expect([...openOnSheets(groupsOf(claims, ""))]).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test.each([
  ["unchecked", true, true],
  ["inProgress", true, true],
  ["queried", true, true],
  ["needsRecheck", true, true],
  ["checked", true, false],
  ["unchecked", false, false],
] as const)("%s, checkable %s: open %s", (progress, isCheckable, open) => {
  expect(isOpen({ progress, isCheckable })).toBe(open);
});
