import { expect, test } from "vitest";
import { assigneeOf, checkerOf, standingOf, verbFor } from "./assignee.ts";

const [world, culture] = [{ deskId: "world" }, { deskId: "culture" }];
const gone = new Date("2026-03-01");

test.each([
  ["a member", { disabledAt: null, memberships: [culture, world] }, "here"],
  ["a member of another desk", { disabledAt: null, memberships: [culture] }, "left"],
  ["a member of none", { disabledAt: null, memberships: [] }, "left"],
  ["somebody disabled", { disabledAt: gone, memberships: [world] }, "disabled"],
  ["somebody disabled who left too", { disabledAt: gone, memberships: [] }, "disabled"],
] as const)("%s: %s", (_, person, standing) => {
  expect(standingOf(person, "world")).toBe(standing);
});

test.each([
  [null, null, null],
  [null, "document", "document"],
  ["claim", null, "claim"],
  ["claim", "document", "claim"],
])("own %s, of the document %s: %s", (own, ofDocument, checker) => {
  expect(checkerOf(own, ofDocument)).toBe(checker);
});

test.each([
  [null, "me", "assignment.take"],
  ["me", null, "assignment.take"],
  [null, "you", "assignment.give"],
  ["you", null, "assignment.give"],
  ["you", "me", "assignment.give"],
  ["me", "you", "assignment.give"],
] as const)("from %s to %s needs %s", (from, to, verb) => {
  expect(verbFor("me", from, to)).toBe(verb);
});

test("nobody is nobody", () => {
  expect(assigneeOf(null, "world")).toBeNull();
  const person = { id: "p", name: "P", disabledAt: null, memberships: [world] };
  expect(assigneeOf({ person }, "world")).toEqual({ id: "p", name: "P", standing: "here" });
});
