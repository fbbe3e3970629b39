import { expect, test } from "vitest";
import { type ClaimStanding, type OrphanState, orphanState } from "./orphan-state.ts";

const [first, then] = [new Date(1), new Date(2)];

test.each<[string, ClaimStanding, OrphanState]>([
  ["it stands", { goneAt: null, isSpokenOf: true, putAsideAt: null }, "standing"],
  ["it stands again", { goneAt: null, isSpokenOf: true, putAsideAt: first }, "standing"],
  ["gone, and nobody had said anything of it", { goneAt: first, isSpokenOf: false, putAsideAt: null }, "gone"],
  ["gone with what was said of it", { goneAt: first, isSpokenOf: true, putAsideAt: null }, "orphaned"],
  ["put aside afterwards", { goneAt: first, isSpokenOf: true, putAsideAt: then }, "putAside"],
  ["put aside in the moment", { goneAt: first, isSpokenOf: true, putAsideAt: first }, "putAside"],
  ["put aside, found and lost again", { goneAt: then, isSpokenOf: true, putAsideAt: first }, "orphaned"],
])("%s: %o is %s", (_, standing, state) => {
  expect(orphanState(standing)).toBe(state);
});
