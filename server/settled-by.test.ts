import { expect, test } from "vitest";
import { settledBy } from "./settled-by.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 12, minute));
const call = { id: "call", means: "CALLED" } as const;
const mail = { id: "mail", means: "MAILED" } as const;
const closed = (outcome: "ACCEPTED" | "ON_AUTHOR" | "WITHDRAWN", minute: number) => ({ outcome, createdAt: at(minute) });

test.each([
  ["no query", [], null, null],
  ["an open query", [{ answers: [call], closing: null }], null, null],
  ["a query that was taken back", [{ answers: [call], closing: closed("WITHDRAWN", 1) }], null, null],
  ["a query that a verdict followed", [{ answers: [call], closing: closed("ACCEPTED", 1) }], at(2), null],
  [
    "an accepted answer",
    [{ answers: [mail, call], closing: closed("ACCEPTED", 1) }],
    null,
    { answerId: "call", ruling: null, method: "CALLED" },
  ],
  [
    "an answer accepted after the last verdict",
    [{ answers: [mail], closing: closed("ACCEPTED", 3) }],
    at(2),
    { answerId: "mail", ruling: null, method: "READ_DOCUMENT" },
  ],
  [
    "a question left on the author without an answer",
    [{ answers: [], closing: closed("ON_AUTHOR", 1) }],
    null,
    { answerId: null, ruling: "ON_AUTHOR", method: null },
  ],
  [
    "two closed queries, of which the later counts",
    [
      { answers: [call], closing: closed("ON_AUTHOR", 2) },
      { answers: [mail], closing: closed("ACCEPTED", 1) },
    ],
    null,
    { answerId: "call", ruling: "ON_AUTHOR", method: "CALLED" },
  ],
] as const)("%s", (_, queries, ruledAt, prepared) => {
  expect(settledBy(queries, ruledAt)).toEqual(prepared);
});
