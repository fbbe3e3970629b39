import { expect, test } from "vitest";
import { searchAddress, searchOf } from "./address.ts";

test.each([
  [{}, { q: "", filters: {}, page: 1 }],
  [
    { q: "Anna", in: "claims", kind: "DATE", page: "3" },
    { q: "Anna", filters: { in: "claims", kind: "DATE" }, page: 3 },
  ],
  [
    { q: ["a", "b"], in: "toString", state: ["x", "y"], page: "-4" },
    { q: "", filters: {}, page: 1 },
  ],
  [
    { q: "a", page: "99999999" },
    { q: "a", filters: {}, page: 500 },
  ],
])("%j is read from the address", async (params, read) => {
  expect(await searchOf(Promise.resolve(params))).toEqual(read);
});

test("an address says what was asked, and no more", () => {
  expect(searchAddress("a & b", {})).toBe("/search?q=a+%26+b");
  expect(searchAddress("Anna", { in: "claims", state: "checked" }, 2)).toBe("/search?q=Anna&in=claims&state=checked&page=2");
});
