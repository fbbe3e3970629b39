import { expect, test } from "vitest";
import { sentenceSince } from "./since.ts";

const fate = (at: number, before: string | null, after: string | null) => ({ before, after, createdAt: new Date(at) });

test.each([
  ["nothing happened", [], null, null],
  ["a version before the verdict", [fate(1, "One day.", "Two days.")], 2, null],
  ["one after it", [fate(3, "One day.", "Two day.")], 2, ["One day.", "Two day.", 3]],
  [
    "several: from the verdict to now",
    [fate(1, "No day.", "One day."), fate(3, "One day.", "Two day."), fate(4, "Two day.", "Three day.")],
    2,
    ["One day.", "Three day.", 3],
  ],
  ["changed and changed back", [fate(3, "One day.", "Two day."), fate(4, "Two day.", "One day.")], 2, null],
  ["other words altogether", [fate(3, "One day.", "Never")], null, ["One day.", "Never", null]],
  ["nothing stands there", [fate(3, "One day.", null)], null, ["One day.", null, null]],
  ["put aside after it was lost", [fate(3, "One day.", "Two day."), fate(4, null, null)], null, ["One day.", "Two day.", 3]],
  ["the same sentence with another meaning", [fate(3, "One day.", "One day.")], null, null],
])("%s", (_, fates, at, expected) => {
  const since = sentenceSince(fates, at === null ? null : new Date(at));
  expect(since && [since.before, since.after, since.pieces?.length ?? null]).toEqual(expected);
});
