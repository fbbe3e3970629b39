import { expect, test } from "vitest";
import { isOpen, placeInOrder } from "./claim-order.ts";

const claim = (id: string, progress: "unchecked" | "inProgress" | "checked" | "needsRecheck", isCheckable = true) => ({
  id,
  progress,
  isCheckable,
});
const claims = [
  claim("a", "unchecked"),
  claim("b", "checked"),
  claim("c", "unchecked", false),
  claim("d", "needsRecheck"),
  claim("e", "checked"),
];
const ids = (id: string) => {
  const { number, previous, next, nextOpen } = placeInOrder(claims, id);
  return [number, previous?.id, next?.id, nextOpen?.id];
};

test.each([
  ["a", [1, undefined, "b", "d"]],
  ["b", [2, "a", "c", "d"]],
  ["d", [4, "c", "e", "a"]],
  ["e", [5, "d", undefined, "a"]],
  ["gone", [0, undefined, "a", "a"]],
])("around %s", (id, expected) => {
  expect(ids(id)).toEqual(expected);
});

test("the only open claim is not its own next", () => {
  expect(placeInOrder([claim("a", "unchecked")], "a").nextOpen).toBeUndefined();
});

test.each([
  ["unchecked", true, true],
  ["inProgress", true, true],
  ["needsRecheck", true, true],
  ["checked", true, false],
  ["unchecked", false, false],
] as const)("%s, checkable %s: open %s", (progress, isCheckable, open) => {
  expect(isOpen({ progress, isCheckable })).toBe(open);
});
