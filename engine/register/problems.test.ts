import { expect, test } from "vitest";
import type { RegisterEntry } from "./entries.ts";
import { lookup, membersOn } from "./lookup.ts";
import { problemsOf } from "./problems.ts";
import { shippedRegister } from "./shipped.ts";

const source = "https://example.org";
const person: RegisterEntry = { kind: "person", id: "person/a", source, name: "Ann Lee", family: "Lee" };
const office: RegisterEntry = { kind: "office", id: "office/a", source, title: "Mayor", organisation: "Springfield" };
const term: RegisterEntry = {
  kind: "term",
  id: "term/a",
  source,
  person: "person/a",
  office: "office/a",
  from: "2020-02-29",
  to: "2021-01-01",
};

test("nothing is wrong with what ships", () => expect(problemsOf(shippedRegister)).toEqual([]));
test("a sound register has no problem", () => expect(problemsOf({ entries: [person, office, term] })).toEqual([]));

test.each<[string, RegisterEntry]>([
  ["there is no person", { ...term, person: "person/b" }],
  ["there is no office", { ...term, office: "person/a" }],
  ["“2021-02-29” in the term is not a day of the calendar", { ...term, from: "2021-02-29" }],
  ["“soon” in the term is not a day of the calendar", { ...term, to: "soon" }],
  ["the term ends on 2019-01-01, before it begins on 2020-02-29", { ...term, to: "2019-01-01" }],
  ["the source is not an address", { ...term, source: "" }],
  ["a wording has two forms or more", { kind: "wording", id: "term/a", source, thing: "x", forms: ["y"] }],
  ["the name is empty", { kind: "organisation", id: "term/a", source, name: " " }],
  ["“Ann Lea” stands as right and as wrong", { ...person, id: "term/a", variants: ["Ann Lea"], misspellings: ["Ann Lea"] }],
])("%s is said of its row", (sentence, row) => {
  const problems = problemsOf({ entries: [person, office, row] });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`term/a: ${sentence}`);
});

test("an id used twice is said", () => expect(problemsOf({ entries: [person, person] })).toEqual(["person/a: the id is used twice"]));

test("every office and membership names an organisation of the register, every term one that did not overlap by more than its hand-over", () => {
  const index = lookup(shippedRegister);
  for (const entry of shippedRegister.entries) {
    if (entry.kind === "office") {
      expect(index.organisation(entry.organisation)?.name, entry.id).toBe(entry.organisation);
      const holders = index.holders(entry);
      for (const [before, { term }] of holders.slice(1).entries())
        expect((holders[before]?.term.to ?? holders[before]?.term.asOf ?? "9999") <= term.from, term.id).toBe(true);
    }
    if (entry.kind === "organisation")
      for (const { name } of entry.members ?? []) expect(index.organisation(name)?.name, entry.id).toBe(name);
  }
});

test("the alliance grew from 30 to 32", () => {
  const nato = lookup(shippedRegister).organisation("NATO") as never;
  expect([membersOn(nato, "2022-06-30"), membersOn(nato, "2023-07-12"), membersOn(nato, "2024-07-12")].map((list) => list.length)).toEqual([
    30, 31, 32,
  ]);
});
