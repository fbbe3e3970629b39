import { expect, test } from "vitest";
import { filtersIn, filtersOf, withFilters } from "./filters.ts";

test("what an address says twice, empty or not at all is no filter, and what it says besides is left alone", async () => {
  const search = Promise.resolve({ state: "CQ", severity: ["ERROR", "NOTE"], check: "", page: "2", document: undefined });
  expect(await filtersOf(search)).toEqual({ state: "CQ" });
});

test("an address carries its filters, hostile ones as words", () => {
  expect(withFilters("/flags", {})).toBe("/flags");
  expect(withFilters("/flags", { state: "all", check: undefined })).toBe("/flags?state=all");
  expect(withFilters("/flags", { check: "a&b=c#d" })).toBe("/flags?check=a%26b%3Dc%23d");
});

test("a form carries the filters there and back", () => {
  for (const filters of [{}, { state: "all" }, { check: "a&b=c#d", document: "d1", severity: "NOTE" }])
    expect(filtersIn(withFilters("", filters))).toEqual(filters);
  expect(filtersIn("?page=2&state=&__proto__=x&check=name")).toEqual({ check: "name" });
});
