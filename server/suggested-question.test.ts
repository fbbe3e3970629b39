import { expect, test } from "vitest";
import { suggestQuestion } from "./suggested-question.ts";

test("a question quotes the claim on one line and asks what its kind leaves open", () => {
  expect(suggestQuestion({ kind: "FIGURE", quote: " 41\n people" }, [])).toBe(
    "“41 people”: Where is this figure from, and as of when does it hold?",
  );
});

test("what flags say against it is asked too, two of them at most", () => {
  const flags = ["first", "second", "third"].map((summary) => ({ summary }));
  expect(suggestQuestion({ kind: "NAME_TITLE", quote: "Anthony Blinken" }, flags).split("\n").slice(1)).toEqual([
    "To be cleared up: first",
    "To be cleared up: second",
  ]);
});
