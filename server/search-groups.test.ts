import { expect, test } from "vitest";
import { historiesIn, statesOf } from "./search-groups.ts";

test("every history amounts to the state that its own function gives", () => {
  expect(Object.fromEntries(Object.entries(statesOf).map(([group, states]) => [group, Object.fromEntries(states)]))).toMatchObject({
    claims: {
      "": "unchecked",
      hand: "inProgress",
      ruled: "checked",
      "ruled hand": "checked",
      "ruled changed": "needsRecheck",
      "ruled changed hand": "needsRecheck",
      queried: "queried",
      "ruled changed hand queried": "queried",
    },
    comments: { "": "open", RESOLVED: "resolved", REOPENED: "open" },
    flags: {
      "": "open",
      muted: "muted",
      CQ: "CQ",
      "CQ muted": "CQ",
      "CQ changed": "reopened",
      "CQ changed muted": "muted",
      ACCEPTED: "ACCEPTED",
      REOPENED: "reopened",
      "REOPENED muted": "muted",
    },
    corrections: { "": "waiting", approved: "approved", withdrawn: "withdrawn" },
    documents: { DRAFT: "DRAFT" },
    verdicts: { WRONG: "WRONG" },
  });
});

test("a state names all histories that amount to it", () => {
  expect(historiesIn("open")).toEqual(["comments ", "comments REOPENED", "flags "]);
  expect(historiesIn("checked")).toEqual(["claims ruled", "claims ruled hand"]);
  expect(historiesIn("nonsense")).toEqual([]);
});
