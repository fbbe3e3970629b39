import { expect, test } from "vitest";
import { sideRelation } from "./side-relation.ts";

const told = (published: string | null, min: number | null, about?: string, more: object = {}) => ({
  facts: min === null ? [] : [{ type: "quantity", about, value: { min, max: min, unit: "people", approximate: false, ...more } }],
  document: { published },
});
const killed = "killed: people @ Bergen";
const own = told("2025-03-05", 42, killed);

test.each([
  ["the claim's own side", "DIFFER", true, told("2025-03-05", 42, killed), "AGREEMENT"],
  ["a point that differs", "DIFFER", false, told("2025-03-06", 30, killed), "CONFLICT"],
  ["a point that is unclear", "UNCLEAR", false, told("2025-03-06", 50, killed), "UNCLEAR"],
  ["one document only", "SINGLE", false, told("2025-03-06", 50, killed), "UNCLEAR"],
  ["other words for the same", "AGREE", false, told("2025-03-06", null), "AGREEMENT"],
  ["later and higher", "AGREE", false, told("2025-03-06", 50, killed), "UPDATE"],
  ["earlier and lower: the claim is the update", "AGREE", false, told("2025-03-04T09:00:00Z", 30, killed), "UPDATE"],
  ["higher on the same day", "AGREE", false, told("2025-03-05T18:00:00Z", 50, killed), "AGREEMENT"],
  ["no day of publication", "AGREE", false, told(null, 50, killed), "AGREEMENT"],
  ["the same number later", "AGREE", false, told("2025-03-06", 42, killed), "AGREEMENT"],
  ["a figure that is about so much", "AGREE", false, told("2025-03-06", 50, killed, { approximate: true }), "AGREEMENT"],
  ["what adds up to it: another fate", "AGREE", false, told("2025-03-06", 60, "shot: people @ Bergen"), "AGREEMENT"],
] as const)("%s", (_, state, isOwn, other, relation) => {
  expect(sideRelation(state, isOwn, own, [other])).toBe(relation);
});
