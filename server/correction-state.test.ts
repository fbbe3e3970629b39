import { expect, test } from "vitest";
import { correctionState } from "./correction-state.ts";

test.each([
  [null, null, "waiting"],
  [null, {}, "approved"],
  [new Date(), null, "withdrawn"],
  [new Date(), {}, "withdrawn"],
])("withdrawn %s, approval %s: %s", (withdrawnAt, approval, state) => {
  expect(correctionState({ withdrawnAt, approval })).toBe(state);
});
