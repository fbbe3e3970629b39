import { expect, test } from "vitest";
import { passageState } from "./passage-state.ts";

test.each([
  ["of the version that stands", ["1"], "1", "standing"],
  ["carried into it", ["1", "2"], "2", "standing"],
  ["not carried", ["1"], "2", "orphaned"],
  ["lost once, whatever came after", ["1"], "3", "orphaned"],
  ["carried, then lost", ["1", "2"], "3", "orphaned"],
  ["nowhere", [], "1", "orphaned"],
] as const)("%s", (_, versions, current, state) => {
  expect(
    passageState(
      versions.map((versionId) => ({ versionId })),
      current,
    ),
  ).toBe(state);
});
