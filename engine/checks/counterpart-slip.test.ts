import { expect, test } from "vitest";
import { digitsOf, slipBetween } from "./counterpart-slip.ts";

test.each([
  [63, 36, "turned"],
  [3.86e9, 3.68e9, "turned"],
  [14e9, 41e9, "turned"],
  [4.2, 2.4, "turned"],
  [97, 91, "mistyped"],
  [2129, 2029, "mistyped"],
  [3.4e6, 3.4e9, "scaled"],
  [250, 25, "scaled"],
  [3, 5, undefined],
  [30, 3, undefined],
  [141, 141, undefined],
  [123, 231, undefined],
  [12, 345, undefined],
  [11, 910, undefined],
])("%d and %d: %s", (a, b, slip) => {
  expect(slipBetween(a, b)).toBe(slip);
  expect(slipBetween(b, a)).toBe(slip);
});

test.each([
  [0.25, "25"],
  [1_200_000, "12"],
  [105, "105"],
  [0, ""],
])("%d has the digits %s", (value, digits) => {
  expect(digitsOf(value)).toBe(digits);
});
