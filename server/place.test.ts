import { expect, test } from "vitest";
import { placeOf } from "./place.ts";

const roles = ["furniture", "headline", "byline", "dateline", "body", "caption", "body", "headline", "body", "repeat", "caption"] as const;
const blocks = roles.map((role, i) => ({ role, start: i * 10 + 2, end: i * 10 + 9 }));

test.each([
  [0, "beginning of the text"],
  [2, "page furniture"],
  [12, "headline"],
  [25, "byline"],
  [32, "dateline"],
  [42, "paragraph 1"],
  [48, "paragraph 1"],
  [51, "paragraph 1"],
  [52, "caption 1"],
  [62, "paragraph 2"],
  [72, "crosshead"],
  [82, "paragraph 3"],
  [92, "repeated passage"],
  [109, "caption 2"],
])("offset %i stands in the %s", (start, place) => {
  expect(placeOf(blocks, start)).toBe(place);
});

test("a single caption needs no number, and a text without blocks has a beginning", () => {
  expect(placeOf([{ role: "caption", start: 0, end: 5 }], 3)).toBe("caption");
  expect(placeOf([], 7)).toBe("beginning of the text");
});
