import { expect, test } from "vitest";
import { countFlags, filterFlags, type ListedFlag, neighbours, sortFlags } from "./flag-list.ts";

const flag = (id: string, given: Partial<ListedFlag>, position = 0, start = 0): ListedFlag => ({
  id,
  severity: "WARNING",
  relation: "CONFLICT",
  check: "name",
  state: "open",
  checkers: [],
  places: [{ documentId: `d${position}`, position, start }],
  ...given,
});
const flags = [
  flag("note", { severity: "NOTE" }),
  flag("late", {}, 1, 5),
  flag("unclear", { relation: "UNCLEAR", check: "date" }),
  flag("second", {}, 0, 9),
  flag("first", { state: "CQ" }, 0, 2),
  flag("error", { severity: "ERROR", state: "reopened" }, 1, 99),
];
const ids = (list: readonly { id: string }[]) => list.map((f) => f.id);
const sorted = sortFlags(flags);

test("gravest first, conflicts before what is unclear, then as in the documents", () => {
  expect(ids(sorted)).toEqual(["error", "first", "second", "late", "unclear", "note"]);
  expect(sortFlags([flag("b", {}), flag("a", {})]).map((f) => f.id)).toEqual(["a", "b"]);
});

test("without a filter a list holds what is still to be decided", () => {
  expect(ids(filterFlags(sorted, {}))).toEqual(["error", "second", "late", "unclear", "note"]);
  expect(ids(filterFlags(sorted, { state: "all" }))).toHaveLength(6);
  expect(ids(filterFlags(sorted, { state: "CQ" }))).toEqual(["first"]);
  expect(ids(filterFlags(sorted, { document: "d1", severity: "WARNING" }))).toEqual(["late"]);
  expect(ids(filterFlags(sorted, { check: "no such check" }))).toEqual([]);
});

test("whose a flag is follows who checks its words", () => {
  const [ann, ben] = [
    { id: "p1", name: "Ann" },
    { id: "p2", name: "Ben" },
  ];
  const given = [flag("both", { checkers: [ann, ben] }), flag("ben", { checkers: [ben] }), flag("nobody", {})];
  expect(ids(filterFlags(given, { whose: "p1" }))).toEqual(["both"]);
  expect(ids(filterFlags(given, { whose: "p2" }))).toEqual(["both", "ben"]);
  expect(ids(filterFlags(given, { whose: "nobody" }))).toEqual(["nobody"]);
  expect(countFlags(given, {}, "whose", "p3")).toBe(0);
});

test("a count is what the list would hold", () => {
  for (const filters of [{}, { severity: "WARNING" }, { state: "all", document: "d0" }])
    for (const value of ["all", "undecided", "CQ", "gone"])
      expect(countFlags(sorted, filters, "state", value)).toBe(filterFlags(sorted, { ...filters, state: value }).length);
  expect(countFlags(sorted, { check: "date" }, "severity", "ERROR")).toBe(0);
});

test("the next flag is found although the one at hand has left the list", () => {
  expect(neighbours(sorted, {}, "first")).toEqual({ previous: "error", next: "second" });
  expect(neighbours(sorted, {}, "error")).toEqual({ previous: undefined, next: "second" });
  expect(neighbours(sorted, { state: "CQ" }, "note")).toEqual({ previous: "first", next: undefined });
});
