import { expect, test } from "vitest";
import { type Saying, sameAs, sayingOf } from "./same-flags.ts";

const side = (quote: string, value: string | null = null) => ({ quote, value });
const flag: Saying = { check: "figure", relation: "CONFLICT", suggestion: "14", sides: [side("41 people", "41"), side("14 people", "14")] };

test.each<[string, Partial<Saying>, boolean]>([
  ["in other places", {}, true],
  ["the sides in another order", { sides: [...flag.sides].reverse() }, true],
  ["in other words of the same values", { sides: [side("forty-one", "41"), side("fourteen of them", "14")] }, true],
  ["one value more often", { sides: [...flag.sides, side("41 in all", "41")] }, true],
  ["another value", { sides: [side("41 people", "41"), side("15 people", "15")] }, false],
  ["one value more", { sides: [...flag.sides, side("15", "15")] }, false],
  ["another check", { check: "date" }, false],
  ["unclear, not a conflict", { relation: "UNCLEAR" }, false],
  ["another suggestion", { suggestion: "15" }, false],
  ["no suggestion", { suggestion: null }, false],
])("%s", (_, other, isSame) => {
  expect(sayingOf({ ...flag, ...other }) === sayingOf(flag)).toBe(isSame);
});

test("without a value the words count, whatever their case and line breaks, and values are no words", () => {
  const said = (quote: string, value: string | null = null) => sayingOf({ ...flag, sides: [side(quote, value)] });
  expect(said("ask  the\nforeign")).toBe(said("Ask the foreign "));
  expect(said("ask the foreign")).not.toBe(said("ask the other"));
  expect(said('a","b')).not.toBe(sayingOf({ ...flag, sides: [side("a"), side("b")] }));
});

test("a flag is not the same as itself", () => {
  const flags = ["a", "b", "c"].map((id) => ({ id, ...flag, ...(id === "c" ? { check: "date" } : {}) }));
  expect(sameAs(flags, { id: "a", ...flag }).map(({ id }) => id)).toEqual(["b"]);
});
