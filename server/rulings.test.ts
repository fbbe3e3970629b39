import { expect, test } from "vitest";
import { isWeak, type RulingInput, reasonsAgainstRuling, tellRuling } from "./rulings.ts";

const noon = Date.parse("2026-03-10T12:00:00Z");
const against = (input: Partial<RulingInput>, pieces = 1) =>
  reasonsAgainstRuling({ ruling: "CONFIRMED", method: "READ_DOCUMENT", asOf: "2026-03-10", ...input }, "third", pieces, noon).map(
    (r) => r.field,
  );

test.each<[string, Partial<RulingInput>, number, string[]]>([
  ["confirmed with evidence", {}, 1, []],
  ["confirmed without evidence", {}, 0, ["evidence"]],
  ["disputed without evidence and method", { ruling: "DISPUTED", method: undefined }, 0, ["evidence", "method"]],
  ["outdated with evidence", { ruling: "OUTDATED" }, 2, []],
  ["wrong without a wording", { ruling: "WRONG" }, 1, ["shouldRead"]],
  ["wrong, should read the same", { ruling: "WRONG", shouldRead: "third" }, 1, ["shouldRead"]],
  ["wrong with a wording", { ruling: "WRONG", shouldRead: "second" }, 1, []],
  ["confirmed with change, nothing given", { ruling: "CONFIRMED_WITH_CHANGE", method: undefined }, 0, ["evidence", "method", "shouldRead"]],
  ["unverified, looked nowhere", { ruling: "UNVERIFIED", method: undefined }, 0, ["note"]],
  ["unverified, looked", { ruling: "UNVERIFIED", method: undefined, note: "Ministry site" }, 0, []],
  ["on author", { ruling: "ON_AUTHOR", method: undefined }, 0, []],
  ["not factual", { ruling: "NOT_FACTUAL", method: undefined }, 0, []],
  ["no such day", { asOf: "2026-02-30" }, 1, ["asOf"]],
  ["no day", { asOf: "" }, 1, ["asOf"]],
  ["today where it is tomorrow already", { asOf: "2026-03-11" }, 1, []],
  ["a day to come", { asOf: "2026-03-12" }, 1, ["asOf"]],
  ["everything wrong at once", { ruling: "WRONG", method: undefined, asOf: "soon" }, 0, ["evidence", "method", "shouldRead", "asOf"]],
])("%s", (_, input, pieces, fields) => {
  expect(against(input, pieces)).toEqual(fields);
});

test.each([
  ["CONFIRMED", "NEWS_REPORT", true],
  ["CONFIRMED_WITH_CHANGE", "NEWS_REPORT", true],
  ["CONFIRMED", "TWO_SOURCES", false],
  ["DISPUTED", "NEWS_REPORT", false],
  ["NOT_FACTUAL", null, false],
] as const)("%s by %s is weak: %s", (ruling, method, weak) => {
  expect(isWeak({ ruling, method })).toBe(weak);
});

test("a verdict is told with its wording and note", () => {
  expect(tellRuling({ ruling: "WRONG", shouldRead: "second", note: "Began in 2023.", person: "Edda Nyman" })).toBe(
    "Edda Nyman ruled: Wrong.\nShould read: “second”.\nNote: Began in 2023.",
  );
  expect(tellRuling({ ruling: "CONFIRMED", shouldRead: null, note: null, person: "Edda Nyman" })).toBe("Edda Nyman ruled: Confirmed.");
});
