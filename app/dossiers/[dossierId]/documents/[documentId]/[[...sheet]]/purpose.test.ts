import { expect, test } from "vitest";
import type { DeskVerb } from "#server/policy";
import type { SecondReadingState } from "#server/second-reading/state";
import { secondReadingStates } from "#words";
import { purposeOf } from "./purpose.ts";

const editor = (verb: DeskVerb) => verb !== "verdict.propose";
const reviewer = (verb: DeskVerb) => verb === "verdict.propose" || verb === "reading.give";

/** What an editor and a reviewer may give where they are the second reader, and where somebody else is. */
const ofReader: Record<SecondReadingState, [editor: string | null, reviewer: string | null]> = {
  asked: ["reading", "reading"],
  given: [null, null],
  differs: ["settlement", null],
  agreed: ["verdict", "proposal"],
  first: ["verdict", "proposal"],
  second: ["verdict", "proposal"],
  neither: ["verdict", "proposal"],
  withdrawn: ["verdict", "proposal"],
};

test.each(Object.keys(secondReadingStates) as SecondReadingState[])("%s", (state) => {
  const own = { isGone: false, reading: { state, isReader: true } };
  expect([purposeOf(own, editor), purposeOf(own, reviewer)]).toEqual(ofReader[state]);
  const others = { isGone: false, reading: { state, isReader: false } };
  const expected = state === "differs" ? ["settlement", null] : ["verdict", "proposal"];
  expect([purposeOf(others, editor), purposeOf(others, reviewer)]).toEqual(expected);
  for (const may of [editor, reviewer]) {
    expect(purposeOf({ ...own, isGone: true }, may)).toBeNull();
    expect(purposeOf(own, () => false)).toBeNull();
  }
});

test("without a second reading editors rule and reviewers propose", () => {
  const claim = { isGone: false, reading: undefined };
  expect([purposeOf(claim, editor), purposeOf(claim, reviewer), purposeOf(claim, () => false)]).toEqual(["verdict", "proposal", null]);
});
