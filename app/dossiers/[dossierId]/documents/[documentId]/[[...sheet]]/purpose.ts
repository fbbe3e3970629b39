import type { Purpose } from "#components/card/verdict-form";
import type { DeskVerb } from "#server/policy";
import type { SecondReadingState } from "#server/second-reading/state";

/**
 * What a ruling on a claim would be, from this person and now; null: they do not rule. `reading`: the latest second reading; `may`: what the person may do here.
 * A second reader gives their reading and no first verdict, and a difference is settled before anybody rules anew.
 */
export const purposeOf = (
  claim: { isGone: boolean; reading: { state: SecondReadingState; isReader: boolean } | undefined },
  may: (verb: DeskVerb) => boolean,
): Purpose | null => {
  const { isGone, reading } = claim;
  if (isGone) return null;
  if (reading?.state === "differs") return may("reading.settle") ? "settlement" : null;
  if (reading?.isReader && reading.state === "asked") return may("reading.give") ? "reading" : null;
  if (reading?.isReader && reading.state === "given") return null;
  if (may("claim.rule")) return "verdict";
  return may("verdict.propose") ? "proposal" : null;
};
