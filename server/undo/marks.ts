import "server-only";
import type { WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import { inMarks } from "../passages.ts";
import type { Actor } from "../policy.ts";

/** What people may have put on a claim since it was marked. Verdicts that were taken back are no work. */
const work = {
  verdicts: { where: { undoing: null } },
  proposals: true,
  comments: true,
  queries: true,
  corrections: true,
  secondReadings: true,
} as const;

/**
 * Takes out of the text claims that a person has marked: nobody is asked about them any more, and their words can be marked anew. What can be checked is put aside by
 * name, as an orphan would be. Refused where somebody has worked on one since.
 */
export const takeOut = async (tx: WriteClient, actor: Actor, ids: readonly string[]): Promise<void> => {
  const claims = await tx.claim.findMany({
    where: { id: { in: [...ids] }, goneAt: null },
    select: { id: true, quote: true, isCheckable: true, _count: { select: work }, anchors: { select: { versionId: true }, take: 1 } },
  });
  const busy = claims.filter(({ _count }) => Object.values(_count).some((n) => n > 0));
  if (busy.length) throw new Refusal(busy.map(({ quote }) => `Somebody has worked on ${inMarks(quote)} since it was marked. It stays.`));
  const now = new Date();
  const gone = claims.map(({ id }) => id);
  await tx.$executeRaw`update "Claim" set key = 'gone:' || id, "goneAt" = ${now} where id = any(${gone})`;
  await tx.claimFate.createMany({
    data: claims.flatMap(({ id, isCheckable, anchors: [anchor] }) =>
      isCheckable && anchor
        ? [
            {
              claimId: id,
              sequence: 1,
              kind: "PUT_ASIDE" as const,
              versionId: anchor.versionId,
              reason: "Taken back at once by whoever marked it.",
              personId: actor.id,
              createdAt: now,
            },
          ]
        : [],
    ),
  });
};
