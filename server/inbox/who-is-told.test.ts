import { expect, test } from "vitest";
import { type Happening, type Told, whoIsTold } from "./who-is-told.ts";

const due = new Date("2026-11-26T17:00:00Z");
const [comment, query, claim, flag] = [{ commentId: "c" }, { queryId: "q" }, { claimId: "1" }, { flagId: "f" }];
const said = (over: Partial<Extract<Happening, { kind: "said" }>>): Happening => ({
  kind: "said",
  ...comment,
  mentioned: [],
  thread: [],
  ...over,
});
const changed = (over: Partial<Extract<Happening, { kind: "textChanged" }>>): Happening => ({
  kind: "textChanged",
  recheck: [],
  orphaned: [],
  flags: [],
  ...over,
});
const settled = (outcome: "FIRST" | "SECOND" | "NEITHER"): Happening => ({
  kind: "settled",
  claimId: "1",
  first: "ann",
  second: "bo",
  outcome,
});
const theirs = (personId: string, claimId: string) => ({ personId, at: { claimId } });

/** Ann, Bo and Cy are people; the actor is Max, who is told nothing of his own acts. */
const cases: [what: string, Happening, told: (Omit<Told, "count"> & { count?: number })[]][] = [
  ["a thread that begins", said({}), []],
  [
    "a reply",
    said({ thread: ["ann", "bo"] }),
    [
      { personId: "ann", kind: "REPLIED", point: comment },
      { personId: "bo", kind: "REPLIED", point: comment },
    ],
  ],
  ["a reply to somebody who spoke twice", said({ thread: ["ann", "ann"] }), [{ personId: "ann", kind: "REPLIED", point: comment }]],
  ["a reply to oneself", said({ thread: ["max"] }), []],
  ["somebody mentioned", said({ mentioned: ["ann"] }), [{ personId: "ann", kind: "MENTIONED", point: comment }]],
  ["somebody mentioned twice", said({ mentioned: ["ann", "ann"] }), [{ personId: "ann", kind: "MENTIONED", point: comment }]],
  ["oneself mentioned", said({ mentioned: ["max"] }), []],
  [
    "a reply that mentions one of two",
    said({ mentioned: ["bo"], thread: ["ann", "bo"] }),
    [
      { personId: "bo", kind: "MENTIONED", point: comment },
      { personId: "ann", kind: "REPLIED", point: comment },
    ],
  ],
  [
    "a thread resolved",
    { kind: "turned", ...comment, isResolved: true, thread: ["ann", "max", "ann"] },
    [{ personId: "ann", kind: "THREAD_RESOLVED", point: comment }],
  ],
  [
    "a thread reopened",
    { kind: "turned", ...comment, isResolved: false, thread: ["ann"] },
    [{ personId: "ann", kind: "THREAD_REOPENED", point: comment }],
  ],
  ["a claim given", { kind: "given", to: "ann", at: claim }, [{ personId: "ann", kind: "GIVEN", point: claim }]],
  ["a claim taken", { kind: "given", to: "max", at: claim }, []],
  ["a claim given to nobody", { kind: "given", to: null, at: claim }, []],
  [
    "a question asked",
    { kind: "asked", ...query, by: "max", dueAt: due },
    [{ personId: "max", kind: "QUERY_DUE", point: query, from: due }],
  ],
  ["its answer", { kind: "answered", ...query, by: "ann" }, [{ personId: "ann", kind: "QUERY_ANSWERED", point: query }]],
  ["an answer to one’s own question", { kind: "answered", ...query, by: "max" }, []],
  [
    "a second reading",
    { kind: "readingsAsked", reader: "ann", claimIds: ["1"] },
    [{ personId: "ann", kind: "READING_ASKED", point: claim }],
  ],
  [
    "those of a document",
    { kind: "readingsAsked", reader: "ann", claimIds: ["1", "2", "3"] },
    [{ personId: "ann", kind: "READING_ASKED", point: claim, count: 3 }],
  ],
  [
    "the first verdict stands",
    settled("FIRST"),
    [
      { personId: "ann", kind: "READING_HELD", point: claim },
      { personId: "bo", kind: "READING_OVERTURNED", point: claim },
    ],
  ],
  [
    "the second verdict stands",
    settled("SECOND"),
    [
      { personId: "ann", kind: "READING_OVERTURNED", point: claim },
      { personId: "bo", kind: "READING_HELD", point: claim },
    ],
  ],
  [
    "neither stands",
    settled("NEITHER"),
    [
      { personId: "ann", kind: "READING_OVERTURNED", point: claim },
      { personId: "bo", kind: "READING_OVERTURNED", point: claim },
    ],
  ],
  [
    "a proposal accepted",
    { kind: "proposalAnswered", claimId: "1", by: "ann", isAccepted: true },
    [{ personId: "ann", kind: "PROPOSAL_ACCEPTED", point: claim }],
  ],
  [
    "a proposal declined",
    { kind: "proposalAnswered", claimId: "1", by: "ann", isAccepted: false },
    [{ personId: "ann", kind: "PROPOSAL_DECLINED", point: claim }],
  ],
  ["a flag reopened", { kind: "flagReopened", ...flag, by: "ann" }, [{ personId: "ann", kind: "FLAG_REOPENED", point: flag }]],
  ["one’s own flag reopened", { kind: "flagReopened", ...flag, by: "max" }, []],
  ["a new version that touches nothing", changed({}), []],
  [
    "a new version",
    changed({
      recheck: [theirs("ann", "1"), theirs("bo", "2"), theirs("ann", "3"), theirs("max", "4")],
      orphaned: [theirs("ann", "5")],
      flags: [{ personId: "bo", at: flag }],
    }),
    [
      { personId: "ann", kind: "RECHECK", point: claim, count: 2 },
      { personId: "bo", kind: "RECHECK", point: { claimId: "2" } },
      { personId: "ann", kind: "ORPHANED", point: { claimId: "5" } },
      { personId: "bo", kind: "FLAG_REOPENED", point: flag },
    ],
  ],
  [
    "claims merged, split or given back that several people worked on",
    { kind: "regrouped", claimId: "1", workedOn: ["ann", "max", "ann", "bo"] },
    [
      { personId: "ann", kind: "REGROUPED", point: claim },
      { personId: "bo", kind: "REGROUPED", point: claim },
    ],
  ],
  ["claims merged that nobody worked on", { kind: "regrouped", claimId: "1", workedOn: [] }, []],
  ["a sign-off", { kind: "signedOff", begunBy: "ann" }, [{ personId: "ann", kind: "SIGNED_OFF", point: null }]],
  ["a sign-off by who began it", { kind: "signedOff", begunBy: "max" }, []],
  [
    "a reopening",
    { kind: "reopened", begunBy: "ann", signedBy: "bo" },
    [
      { personId: "ann", kind: "REOPENED", point: null },
      { personId: "bo", kind: "REOPENED", point: null },
    ],
  ],
  [
    "a reopening of what one person began and signed",
    { kind: "reopened", begunBy: "ann", signedBy: "ann" },
    [{ personId: "ann", kind: "REOPENED", point: null }],
  ],
];

test.each(cases)("%s", (_, happening, told) => {
  expect(whoIsTold(happening, "max")).toEqual(told.map((one) => ({ count: 1, ...one })));
});

test("what the operator does at the command line is nobody’s own act", () => {
  expect(whoIsTold({ kind: "given", to: "max", at: claim }, null)).toHaveLength(1);
});
