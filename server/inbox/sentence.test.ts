import { expect, test } from "vitest";
import type { NewsKind } from "#prisma/generated/enums";
import { newsKinds } from "#words";
import type { Action } from "../audit.ts";
import { newsSentence } from "./sentence.ts";

const cases: [NewsKind, count: number, Action, string][] = [
  ["MENTIONED", 1, "comment.written", "Edda Nyman mentioned you."],
  ["REPLIED", 1, "comment.written", "Edda Nyman replied in your thread."],
  ["THREAD_RESOLVED", 1, "comment.resolved", "Edda Nyman resolved your thread."],
  ["THREAD_REOPENED", 1, "comment.reopened", "Edda Nyman reopened your thread."],
  ["GIVEN", 1, "claim.assigned", "Edda Nyman gave you this to check."],
  ["QUERY_ANSWERED", 1, "query.answered", "Edda Nyman wrote down an answer to your query."],
  ["QUERY_DUE", 1, "query.asked", "A query of yours is past due: nobody has answered."],
  ["READING_ASKED", 1, "reading.asked", "Edda Nyman asked you for a second reading."],
  ["READING_ASKED", 12, "readings.asked", "Edda Nyman asked you for 12 second readings."],
  ["READING_HELD", 1, "reading.settled", "Edda Nyman settled a second reading: your verdict stands."],
  ["READING_OVERTURNED", 1, "reading.settled", "Edda Nyman settled a second reading: your verdict is overturned."],
  ["PROPOSAL_ACCEPTED", 1, "proposal.accepted", "Edda Nyman accepted the verdict that you proposed."],
  ["PROPOSAL_DECLINED", 1, "proposal.declined", "Edda Nyman declined the verdict that you proposed."],
  ["RECHECK", 1, "version.broughtIn", "Edda Nyman brought in a new version of a document: a verdict of yours needs a re-check."],
  ["RECHECK", 3, "version.broughtIn", "Edda Nyman brought in a new version of a document: 3 verdicts of yours need a re-check."],
  ["ORPHANED", 2, "version.broughtIn", "Edda Nyman brought in a new version of a document: the words of 2 verdicts of yours are gone."],
  ["FLAG_REOPENED", 1, "flag.reopened", "Edda Nyman reopened a flag: a flag that you decided is open again."],
  ["FLAG_REOPENED", 2, "dossier.readAgain", "Edda Nyman had the dossier read again: 2 flags that you decided are open again."],
  ["REGROUPED", 1, "claims.merged", "Edda Nyman merged claims: it concerns a claim that you work on."],
  ["REGROUPED", 1, "claim.split", "Edda Nyman split a claim: it concerns a claim that you work on."],
  ["SIGNED_OFF", 1, "dossier.overridden", "Edda Nyman signed your dossier off."],
  ["REOPENED", 1, "dossier.reopened", "Edda Nyman reopened the dossier."],
];

test.each(cases)("%s of %i by %s: %s", (kind, count, action, sentence) => {
  expect(newsSentence({ kind, count, action, actor: "Edda Nyman" })).toBe(sentence);
});

test("every kind has a sentence here", () => {
  expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set(Object.keys(newsKinds)));
});

test("what nobody signed in did is the operator’s", () => {
  expect(newsSentence({ kind: "GIVEN", count: 1, action: "claim.assigned", actor: null })).toBe("The operator gave you this to check.");
});
