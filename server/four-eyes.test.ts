import { expect, test } from "vitest";
import { isOwnOutcome, reasonsForOthers } from "./four-eyes.ts";

test.each(["approval", "settlement", "signOff"] as const)(
  "%s: refused only to whose own it is, and only where the desk asks for it",
  (what) => {
    expect(reasonsForOthers(what, { asksFourEyes: true, isOwn: true })).toEqual([expect.stringMatching(/ yours|your own/)]);
    expect(reasonsForOthers(what, { asksFourEyes: true, isOwn: false })).toEqual([]);
    expect(reasonsForOthers(what, { asksFourEyes: false, isOwn: true })).toEqual([]);
    expect(reasonsForOthers(what, { asksFourEyes: false, isOwn: false })).toEqual([]);
  },
);

/** Whose own an outcome is: of the first reader, the second, an editor who is neither. */
test.each([
  ["FIRST", true, false, false],
  ["SECOND", false, true, false],
  ["NEITHER", true, true, false],
] as const)("%s", (outcome, first, second, neither) => {
  const by = (actorId: string) => isOwnOutcome(outcome, { firstBy: "edda", secondBy: "elias", actorId });
  expect([by("edda"), by("elias"), by("rosa")]).toEqual([first, second, neither]);
});
