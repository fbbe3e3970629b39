import { expect, test } from "vitest";
import { secondReadingStates } from "#words";
import { heldAgainst, isOpenReading, type SecondReadingHistory, type SecondReadingState, secondReadingState, shownTo } from "./state.ts";

const confirmed = { ruling: "CONFIRMED", shouldRead: null } as const;
const wrong = (shouldRead: string) => ({ ruling: "WRONG", shouldRead }) as const;

const cases: [string, SecondReadingHistory, SecondReadingState][] = [
  ["asked before anybody ruled", { first: null, second: null, outcome: null }, "asked"],
  ["asked after the first verdict", { first: confirmed, second: null, outcome: null }, "asked"],
  ["given before the first verdict", { first: null, second: confirmed, outcome: null }, "given"],
  ["the same ruling", { first: confirmed, second: confirmed, outcome: null }, "agreed"],
  ["the same ruling and wording", { first: wrong("14  people "), second: wrong("14 people"), outcome: null }, "agreed"],
  ["the same ruling, another wording", { first: wrong("14 people"), second: wrong("15 people"), outcome: null }, "differs"],
  ["another ruling", { first: confirmed, second: wrong("14 people"), outcome: null }, "differs"],
  ["settled for the first", { first: confirmed, second: wrong("14 people"), outcome: "FIRST" }, "first"],
  ["settled for the second", { first: confirmed, second: wrong("14 people"), outcome: "SECOND" }, "second"],
  ["settled for neither", { first: confirmed, second: wrong("14 people"), outcome: "NEITHER" }, "neither"],
  ["taken back before anybody ruled", { first: null, second: null, outcome: "WITHDRAWN" }, "withdrawn"],
  ["taken back after the first verdict", { first: confirmed, second: null, outcome: "WITHDRAWN" }, "withdrawn"],
  ["taken back after it was given", { first: null, second: confirmed, outcome: "WITHDRAWN" }, "withdrawn"],
];

test.each(cases)("%s", (_, history, state) => {
  expect(secondReadingState(history)).toBe(state);
});

/** Is it open; what the reader sees of first and second; what everybody else sees. */
const shown: Record<SecondReadingState, [isOpen: boolean, reader: string, others: string]> = {
  asked: [true, "2", "1"],
  given: [true, "12", "1"],
  differs: [true, "12", "12"],
  agreed: [false, "12", "12"],
  first: [false, "12", "12"],
  second: [false, "12", "12"],
  neither: [false, "12", "12"],
  withdrawn: [false, "12", "1"],
};

test.each(Object.keys(secondReadingStates) as SecondReadingState[])("%s: who sees what", (state) => {
  const [isOpen, reader, others] = shown[state];
  const tell = (isReader: boolean) => {
    const { first, second } = shownTo({ state, isReader });
    return `${first ? "1" : ""}${second ? "2" : ""}`;
  };
  expect([isOpenReading(state), tell(true), tell(false)]).toEqual([isOpen, reader, others]);
});

test("a reading is held against the verdict that stood when it was given, else against the first that follows", () => {
  const verdicts = [{ sequence: 3 }, { sequence: 2 }, { sequence: 1 }];
  expect(heldAgainst(verdicts, { against: 2 })).toEqual({ sequence: 2 });
  expect(heldAgainst(verdicts, { against: 0 })).toEqual({ sequence: 1 });
  expect(heldAgainst([], { against: 0 })).toBeNull();
  expect(heldAgainst(verdicts, null)).toBeNull();
});
