import { expect, test } from "vitest";
import type { OfficeEntry, PersonEntry, Register } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import { fitOf, holderOf, isRunning, isWorn } from "./person-register.ts";

const source = "https://example.org";
const secretary: OfficeEntry = {
  kind: "office",
  id: "office/secretary",
  source,
  title: "Secretary-General",
  organisation: "League",
  short: ["chief"],
  partial: ["Secretary"],
};
const ann: PersonEntry = { kind: "person", id: "person/ann", source, name: "Ann Roe", family: "Roe" };
const register: Register = {
  entries: [
    { kind: "organisation", id: "body/league", source, name: "League", aliases: ["LG"] },
    secretary,
    ann,
    { kind: "term", id: "term/ann", source, person: ann.id, office: secretary.id, from: "2020-01-01", asOf: "2022-12-31" },
  ],
};
const index = lookup(register);

test.each<[string, "right" | "partial" | "other"]>([
  ["Secretary-General", "right"],
  ["secretary general", "right"],
  ["former Secretary-General", "right"],
  ["chief", "right"],
  ["Secretary", "partial"],
  ["Deputy Secretary-General", "other"],
  ["General", "other"],
])("“%s” is %s", (title, fit) => expect(fitOf(secretary, title)).toBe(fit));

test("a term without an end runs to the last day that its source vouches for, and no further", () => {
  const [holding] = index.holdings(ann);
  if (!holding) throw new Error("no holding");
  expect(["2019-12-31", "2020-01-01", "2022-12-31", "2023-01-01"].map((day) => isRunning(holding, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("title, body and day decide whom a family name means", () => {
  expect(holderOf(index, { family: "Roe", title: "Secretary-General", organisation: "LG" }, "2021-05-05")?.id).toBe(ann.id);
  expect(holderOf(index, { family: "Roe", title: "Secretary-General", organisation: "Union" }, "2021-05-05")).toBeUndefined();
  expect(holderOf(index, { family: "Roe", title: "Secretary-General" }, "2019-05-05")).toBeUndefined();
  expect(holderOf(index, { family: "Roe", title: "Treasurer" }, "2021-05-05")).toBeUndefined();
});

test("an office is worn from its first day on, also as a former one", () => {
  expect(isWorn(index, ann, { title: "former Secretary-General" }, "2025-01-01")).toBe(true);
  expect(isWorn(index, ann, { title: "Secretary-General" }, "2019-01-01")).toBe(false);
  expect(isWorn(index, ann, {}, "2021-01-01")).toBe(false);
});
