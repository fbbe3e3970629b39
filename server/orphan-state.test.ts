import { expect, test } from "vitest";
import { type ClaimStanding, type OrphanState, orphanState, reasonGone } from "./orphan-state.ts";

const [first, then] = [new Date(1), new Date(2)];

test.each<[string, Omit<ClaimStanding, "isSuperseded">, OrphanState]>([
  ["it stands", { goneAt: null, isSpokenOf: true, putAsideAt: null }, "standing"],
  ["it stands again", { goneAt: null, isSpokenOf: true, putAsideAt: first }, "standing"],
  ["gone, and nobody had said anything of it", { goneAt: first, isSpokenOf: false, putAsideAt: null }, "gone"],
  ["gone with what was said of it", { goneAt: first, isSpokenOf: true, putAsideAt: null }, "orphaned"],
  ["put aside afterwards", { goneAt: first, isSpokenOf: true, putAsideAt: then }, "putAside"],
  ["put aside in the moment", { goneAt: first, isSpokenOf: true, putAsideAt: first }, "putAside"],
  ["put aside, found and lost again", { goneAt: then, isSpokenOf: true, putAsideAt: first }, "orphaned"],
])("%s: %o is %s", (_, standing, state) => {
  expect(orphanState({ ...standing, isSuperseded: false })).toBe(state);
});

test.each([true, false])("merged or split it is superseded, whatever was said of it (%o)", (isSpokenOf) => {
  expect(orphanState({ goneAt: first, isSuperseded: true, isSpokenOf, putAsideAt: null })).toBe("superseded");
});

test("what is gone says why there is nothing to do", () => {
  expect(reasonGone({ goneAt: null, supersededAt: null }, "rule on")).toBeNull();
  expect(reasonGone({ goneAt: first, supersededAt: null }, "ask")).toBe(
    "A later reading no longer found these words, so there is nothing left to ask.",
  );
  expect(reasonGone({ goneAt: first, supersededAt: first }, "rule on")).toBe(
    "This claim was merged or split: another stands in its place.",
  );
});
