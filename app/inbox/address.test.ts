import { expect, test } from "vitest";
import { filtersOf, inboxAddress } from "./address.ts";

test.each([
  [{}, { show: "unread" }],
  [
    { show: "read", about: "talk", dossier: "d" },
    { show: "read", group: "talk", dossierId: "d" },
  ],
  [{ show: "everything", about: "toString" }, { show: "unread" }],
  [{ show: ["read", "all"], about: ["talk"], dossier: "" }, { show: "unread" }],
] as const)("an address that says %o asks for %o", (given, filters) => {
  expect(filtersOf(given)).toEqual(filters);
});

test("filters make an address, and it makes them again", () => {
  expect(inboxAddress({ show: "unread" })).toBe("/inbox");
  const filters = { show: "all", group: "changes", dossierId: "d" } as const;
  expect(inboxAddress(filters, 2)).toBe("/inbox?show=all&about=changes&dossier=d&page=2");
  expect(filtersOf(Object.fromEntries(new URL(inboxAddress(filters), "http://stet").searchParams))).toEqual(filters);
});
