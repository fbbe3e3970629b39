import "server-only";
import type { WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import type { Actor } from "../policy.ts";
import { heldAgainst, isOpenReading, secondReadingState } from "./state.ts";

/**
 * Throws a Refusal where a verdict on the claim would go past its second reading: the second reader does not give the first verdict too, and a difference is
 * settled before anybody rules anew.
 */
export const refusePastReading = async (tx: WriteClient, actor: Actor, claimId: string): Promise<void> => {
  const [reading] = await tx.secondReading.findMany({
    where: { claimId, settlement: null },
    orderBy: { sequence: "desc" },
    take: 1,
    select: {
      readerId: true,
      given: { select: { ruling: true, shouldRead: true, against: true } },
      claim: { select: { verdicts: { select: { sequence: true, ruling: true, shouldRead: true } } } },
    },
  });
  if (!reading) return;
  const first = heldAgainst(reading.claim.verdicts, reading.given);
  const state = secondReadingState({ first, second: reading.given, outcome: null });
  if (!isOpenReading(state)) return;
  if (state === "differs")
    throw new Refusal([
      "The second reading of this claim differs from the first verdict. An editor settles that before anybody rules anew.",
    ]);
  if (reading.readerId === actor.id)
    throw new Refusal([
      state === "asked"
        ? "You are the second reader of this claim: give your reading. The first verdict is somebody else’s."
        : "You have given the second reading of this claim. The first verdict is somebody else’s.",
    ]);
};
