import { expect, test } from "vitest";
import type { Member } from "./check.ts";
import { gather, listed } from "./gather.ts";

const member = (name: string, ...keys: string[]) => ({ says: name, value: keys }) as Member<string[]>;
const groupsOf = (...members: Member<string[]>[]) =>
  gather(
    members,
    ({ value }) => value,
    (all) => all.map(({ says }) => says).join(""),
  ).map(({ key, label }) => `${key}: ${label}`);

test("what shares a key is one group, and each member stands in one group only", () => {
  expect(groupsOf(member("a", "x", "y"), member("b", "y"), member("c", "y", "z"), member("d", "z"))).toEqual(["y: abc", "z: d"]);
});

test("ties are broken by the key, whatever the order of the members", () => {
  expect(groupsOf(member("a", "y", "x"), member("b", "x", "y"))).toEqual(["x: ab"]);
  expect(groupsOf(member("b", "x", "y"), member("a", "y", "x"))).toEqual(["x: ba"]);
});

test("a member without a key is left out", () => expect(groupsOf(member("a"))).toEqual([]));

test("names are listed as people write them", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listed)).toEqual(["", "A", "A and B", "A, B and C"]);
});
