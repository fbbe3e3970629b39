import "server-only";
import type { WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import { inMarks } from "../passages.ts";
import type { Actor } from "../policy.ts";

const standing = {
  sequence: true,
  outcome: true,
  reason: true,
  createdAt: true,
  personId: true,
  person: { select: { name: true } },
} as const;

/** Takes the actor's latest decision on these flags back: the one before it is written anew, or the flag is open again. Answers how many. */
export const takeBackDecisions = async (tx: WriteClient, actor: Actor, dossierId: string, ids: readonly string[]): Promise<number> => {
  const flags = await tx.flag.findMany({
    where: { id: { in: [...ids] }, dossierId },
    select: {
      id: true,
      summary: true,
      changedAt: true,
      decisions: { orderBy: { sequence: "desc" }, take: 2, select: standing },
      corrections: { where: { withdrawnAt: null }, select: { number: true, foundAt: true } },
    },
  });
  const reasons = flags.flatMap(({ summary, decisions: [last], corrections }) => {
    if (last?.personId !== actor.id) return [`${last?.person.name ?? "Somebody"} has decided ${inMarks(summary)} since.`];
    const following = corrections.filter(({ foundAt }) => foundAt >= last.createdAt);
    return following.map(({ number }) => `Correction no. ${number} follows from this decision. Withdraw that first.`);
  });
  if (reasons.length) throw new Refusal([...new Set(reasons)]);
  await tx.flagDecision.createMany({
    data: flags.map(({ id, changedAt, decisions: [last, before] }) => {
      const holds = before && !(changedAt && changedAt > before.createdAt);
      return {
        flagId: id,
        sequence: (last?.sequence ?? 0) + 1,
        outcome: holds ? before.outcome : ("REOPENED" as const),
        reason: holds ? before.reason : "The decision was taken back at once.",
        personId: actor.id,
      };
    }),
  });
  return flags.length;
};
