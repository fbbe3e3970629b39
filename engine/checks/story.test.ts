import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";
import { areOfOneStory } from "./story.ts";

const read = (id: string, text: string, published?: string) =>
  readDocument({ id, text, ...(published ? { published } : {}) }, shippedRegister);
const pilot = "Anna Rosenqvist met Erik Lindqvist at Brightwell Foods.";
const other = "Before Erik Lindqvist left Brightwell Foods, the board thanked Anna Rosenqvist and Otto Marchetti.";

test.each([
  ["the same three names, in another order", pilot, other, true],
  ["two of three names", pilot, "Anna Rosenqvist met Erik Lindqvist at Saltmouth Motors.", false],
  [
    "the part counts of the shorter one",
    pilot,
    `${pilot} ${"ABCDEFGH"
      .split("")
      .map((letter) => `${letter}orvin ${letter}alketti and ${letter}elma ${letter}ossvik dined.`)
      .join(" ")}`,
    true,
  ],
  ["no names", "The mayor spoke.", "The mayor sang.", false],
])("%s", (_, one, another, isOne) => {
  expect(areOfOneStory(read("a", one), read("b", another))).toBe(isOne);
  expect(areOfOneStory(read("b", another), read("a", one))).toBe(isOne);
});
test("reports of other days, and a report and itself, are no two of one story", () => {
  expect(areOfOneStory(read("a", pilot, "2024-05-01"), read("b", other, "2024-05-04"))).toBe(true);
  expect(areOfOneStory(read("a", pilot, "2024-05-01"), read("b", other, "2024-05-05"))).toBe(false);
  const one = read("a", pilot);
  expect(areOfOneStory(one, one)).toBe(false);
});
