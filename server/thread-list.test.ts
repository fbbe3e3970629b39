import { expect, test } from "vitest";
import { countThreads, filterThreads, type ListedThread, type ThreadFilters } from "./thread-list.ts";

const thread = (id: string, given: Partial<ListedThread> = {}) => ({
  id,
  isResolved: false,
  on: "claim" as const,
  isNamed: false,
  people: ["rosa"],
  documents: ["draft"],
  ...given,
});
const threads = [
  thread("a"),
  thread("b", { isNamed: true, people: ["rosa", "edda"] }),
  thread("c", { isResolved: true, on: "flag", documents: ["draft", "source"] }),
  thread("d", { on: "passage", people: ["edda"], documents: ["source"] }),
];

test.each<[ThreadFilters, string]>([
  [{}, "abd"],
  [{ state: "open" }, "abd"],
  [{ state: "resolved" }, "c"],
  [{ state: "all" }, "abcd"],
  [{ mentions: "me" }, "b"],
  [{ person: "edda" }, "bd"],
  [{ on: "passage" }, "d"],
  [{ state: "all", on: "flag", document: "source" }, "c"],
  [{ state: "all", document: "source" }, "cd"],
  [{ state: "all", person: "edda", mentions: "me" }, "b"],
  [{ state: "toString" }, ""],
  [{ mentions: "you" }, ""],
  [{ on: "nothing" }, ""],
])("%j lets through %s", (filters, ids) => {
  expect(
    filterThreads(threads, filters)
      .map(({ id }) => id)
      .join(""),
  ).toBe(ids);
});

test("a count is what the list would hold", () => {
  for (const filters of [{}, { state: "all" }, { state: "all", person: "edda" }])
    for (const [name, value] of [
      ["state", "resolved"],
      ["on", "passage"],
      ["mentions", "me"],
      ["document", "source"],
    ] as const)
      expect(countThreads(threads, filters, name, value)).toBe(filterThreads(threads, { ...filters, [name]: value }).length);
});
