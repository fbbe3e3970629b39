import { expect, test } from "vitest";
import { tied } from "./ties.ts";

test("what ties join is one set, in the order of all; what nothing ties stands alone", () => {
  const sets = tied([1, 2, 3, 4, 5, 6], [
    [6, 2],
    [4, 6],
    [3, 5],
    [2, 4],
  ] as const);
  expect(sets).toEqual([[1], [2, 4, 6], [3, 5]]);
});
