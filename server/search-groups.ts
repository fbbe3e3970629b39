import { documentRoles, rulings, type searchGroups } from "#words";
import { correctionState } from "./correction-state.ts";
import { flagState } from "./flag-state.ts";
import { claimProgress } from "./progress.ts";
import { isResolved } from "./thread-state.ts";

/** What a hit is. */
export type Group = keyof typeof searchGroups;

/** Any two moments, the second after the first: a state needs no more of a history than what came after what. */
const [earlier, later] = [new Date(1), new Date(2)];

const outcomes = ["ACCEPTED", "FALSE_ALARM", "CQ", "STYLE", "DUPLICATE", "REOPENED"] as const;
const same = (words: readonly string[]) => new Map(words.map((word) => [word, word]));

/**
 * The state of every history that a hit can have, in the words of the search statement ("ruled changed", "CQ changed"). The database tells
 * histories; what they amount to is said by the one function of each state.
 */
export const statesOf: Record<Group, ReadonlyMap<string, string>> = {
  claims: new Map(
    ["", "hand", "ruled", "ruled hand", "ruled changed", "ruled changed hand"]
      .flatMap((history) => [history, `${history} queried`.trim()])
      .map((history) => [
        history,
        claimProgress({
          ruledAt: history.includes("ruled") ? earlier : null,
          changedAt: history.includes("changed") ? later : null,
          isInHand: history.includes("hand"),
          isQueried: history.includes("queried"),
        }),
      ]),
  ),
  documents: same(Object.keys(documentRoles)),
  verdicts: same(Object.keys(rulings)),
  comments: new Map(
    (["", "RESOLVED", "REOPENED"] as const).map((kind) => [
      kind,
      isResolved(kind ? [{ id: "", kind, createdAt: earlier }] : []) ? "resolved" : "open",
    ]),
  ),
  flags: new Map(
    ["", ...outcomes.flatMap((outcome) => [outcome, `${outcome} changed`])]
      .flatMap((history) => [history, `${history} muted`.trim()])
      .map((history) => [
        history,
        flagState({
          changedAt: history.includes("changed") ? later : null,
          goneAt: null,
          isMuted: history.includes("muted"),
          decisions: outcomes
            .filter((outcome) => history.startsWith(outcome))
            .map((outcome) => ({ sequence: 1, outcome, createdAt: earlier })),
        }),
      ]),
  ),
  corrections: new Map(
    ["", "approved", "withdrawn"].map((history) => [
      history,
      correctionState({ withdrawnAt: history === "withdrawn" ? earlier : null, approval: history === "approved" ? {} : null }),
    ]),
  ),
};

/** "claims ruled": every history that amounts to this state, in any group. */
export const historiesIn = (state: string): string[] =>
  Object.entries(statesOf).flatMap(([group, states]) =>
    [...states].filter(([, amounts]) => amounts === state).map(([history]) => `${group} ${history}`),
  );
