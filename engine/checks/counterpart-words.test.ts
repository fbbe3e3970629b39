import { expect, test } from "vitest";
import { sameInNews } from "./counterpart-words.ts";

test.each([
  ["capsized", "sank"],
  ["employees", "workers"],
  ["carrying", "aboard"],
  ["jailed", "detained"],
  ["climbed", "increases"],
  ["homes", "house"],
  ["reforms", "reform"],
])("“%s” says the same as “%s”", (one, other) => {
  expect(sameInNews(one)).toBe(sameInNews(other));
});

test.each([
  ["car", "carry"],
  ["sales", "sell"],
  ["rose", "fell"],
  ["sank", "fell"],
  ["killed", "hurt"],
])("“%s” does not say the same as “%s”", (one, other) => {
  expect(sameInNews(one)).not.toBe(sameInNews(other));
});
