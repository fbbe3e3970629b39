import { expect, test } from "vitest";
import { isResolved } from "./thread-state.ts";

const event = (kind: "RESOLVED" | "REOPENED", minute: number, id = `${minute}`) => ({
  id,
  kind,
  createdAt: new Date(2026, 0, 1, 9, minute),
});

test.each([
  ["nothing happened", [], false],
  ["resolved", [event("RESOLVED", 1)], true],
  ["resolved, reopened", [event("RESOLVED", 1), event("REOPENED", 2)], false],
  ["resolved, reopened, in the other order", [event("REOPENED", 2), event("RESOLVED", 1)], false],
  ["resolved again", [event("RESOLVED", 1), event("REOPENED", 2), event("RESOLVED", 3)], true],
  ["both in one moment", [event("REOPENED", 1, "b"), event("RESOLVED", 1, "a")], false],
])("%s", (_, events, resolved) => {
  expect(isResolved(events)).toBe(resolved);
});
