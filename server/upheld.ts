import "server-only";
import { requireClaim } from "./claims.ts";
import { plainRow } from "./evidence.ts";
import { change } from "./lib/change.ts";
import { Refusal } from "./lib/refusal.ts";
import { type Actor, allow } from "./policy.ts";
import { claimProgress } from "./progress.ts";
import { reasonsAgainstRuling } from "./rulings.ts";
import { refusePastReading } from "./second-reading/past.ts";
import { isStanding } from "./standing-verdicts.ts";
import { refuseChanged, refuseStale, writeVerdict } from "./verdicts.ts";

/** `seen`: the sequence of the verdict that is confirmed; `seenText`: of which state of its words; `asOf`: YYYY-MM-DD. */
export type UpholdInput = { claimId: string; seen: number; seenText: number; asOf: string };

/**
 * Confirms in one act that the verdict on a claim still holds although its sentence or meaning changed: a new verdict, in the actor's name, with the ruling, the
 * wording and the evidence of the one before.
 */
export const upholdVerdict = async (actor: Actor, input: UpholdInput): Promise<void> => {
  const claim = await requireClaim(actor, input.claimId);
  return change(actor, { action: "verdict.upheld", dossierId: claim.dossierId }, async (tx) => {
    allow(actor, "claim.rule", claim.deskId, "claim");
    await refusePastReading(tx, actor, claim.id);
    await refuseStale(tx, claim.id, input.seen);
    await refuseChanged(tx, claim.id, input.seenText);
    const now = await tx.claim.findUniqueOrThrow({
      where: { id: claim.id },
      select: {
        quote: true,
        goneAt: true,
        changedAt: true,
        verdicts: { where: isStanding, orderBy: { sequence: "desc" }, take: 1, include: { evidence: { orderBy: { id: "asc" } } } },
      },
    });
    const [latest] = now.verdicts;
    if (now.goneAt) throw new Refusal(["The words of this claim are gone. Take it to other words first, or put it aside."]);
    if (
      !latest ||
      claimProgress({ ruledAt: latest.createdAt, changedAt: now.changedAt, isInHand: false, isQueried: false }) !== "needsRecheck"
    )
      throw new Refusal(["Nothing has changed since the verdict, so there is nothing to confirm."]);
    const { ruling, method, shouldRead, note } = latest;
    const given = { ruling, method: method ?? undefined, shouldRead: shouldRead ?? undefined, note: note ?? undefined, asOf: input.asOf };
    const reasons = reasonsAgainstRuling(given, now.quote, latest.evidence.length, Date.now());
    if (reasons.length) throw new Refusal(reasons.map(({ text }) => text));
    const evidence = latest.evidence.map(plainRow);
    const { detail } = await writeVerdict(tx, actor, claim.id, { ...given, evidence });
    return { subject: `claim:${claim.id}`, detail: JSON.parse(JSON.stringify({ claim: now.quote, ...detail })), result: undefined };
  });
};
