import { expect, test } from "vitest";
import { type FlagHistory, flagState, isUndecided } from "./flag-state.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const decided = (sequence: number, outcome: FlagHistory["decisions"][number]["outcome"]) => ({
  sequence,
  outcome,
  createdAt: at(sequence),
});
const nothing: FlagHistory = { changedAt: null, goneAt: null, isMuted: false, decisions: [] };

test.each<[string, Partial<FlagHistory>, string]>([
  ["nobody decided", {}, "open"],
  ["nobody decided, and it changed", { changedAt: at(1) }, "open"],
  ["decided", { decisions: [decided(1, "FALSE_ALARM")] }, "FALSE_ALARM"],
  ["decided twice: the later counts, whatever the order", { decisions: [decided(2, "STYLE"), decided(1, "ACCEPTED")] }, "STYLE"],
  ["CQ, changed before: stays silent", { changedAt: at(1), decisions: [decided(2, "CQ")] }, "CQ"],
  ["CQ, changed in the same moment: stays silent", { changedAt: at(2), decisions: [decided(2, "CQ")] }, "CQ"],
  ["CQ, changed since", { changedAt: at(3), decisions: [decided(2, "CQ")] }, "reopened"],
  ["reopened by a person", { decisions: [decided(1, "CQ"), decided(2, "REOPENED")] }, "reopened"],
  ["reopened and decided again", { decisions: [decided(1, "CQ"), decided(2, "REOPENED"), decided(3, "DUPLICATE")] }, "DUPLICATE"],
  ["muted, nobody decided", { isMuted: true }, "muted"],
  ["muted, and it changed", { isMuted: true, changedAt: at(1) }, "muted"],
  ["muted, decided: the decision stands", { isMuted: true, decisions: [decided(1, "ACCEPTED")] }, "ACCEPTED"],
  ["muted, decided, changed since", { isMuted: true, changedAt: at(3), decisions: [decided(2, "CQ")] }, "muted"],
  ["muted, reopened by a person", { isMuted: true, decisions: [decided(1, "CQ"), decided(2, "REOPENED")] }, "muted"],
  ["muted, no longer found", { isMuted: true, goneAt: at(1) }, "gone"],
  ["no longer found, never decided", { goneAt: at(1) }, "gone"],
  ["no longer found, whatever was decided", { goneAt: at(1), decisions: [decided(2, "ACCEPTED")] }, "gone"],
])("%s", (_, history, state) => {
  expect(flagState({ ...nothing, ...history })).toBe(state);
});

test("open and reopened wait for a decision, nothing else does", () => {
  const states = ["open", "reopened", "ACCEPTED", "FALSE_ALARM", "CQ", "STYLE", "DUPLICATE", "muted", "gone"] as const;
  expect(states.filter(isUndecided)).toEqual(["open", "reopened"]);
});
