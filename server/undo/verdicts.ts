import "server-only";
import type { Prisma } from "#prisma/generated/client";
import type { WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import { inMarks } from "../passages.ts";
import type { Actor } from "../policy.ts";

const name = { select: { name: true } } as const;

/**
 * Takes verdicts of one act back: what stood before them counts again. Answers how many. Refused, with every reason, where somebody has ruled since, has read the
 * claim a second time against one of them, or a correction follows from it.
 */
export const takeBackVerdicts = async (tx: WriteClient, actor: Actor, where: Prisma.VerdictWhereInput): Promise<number> => {
  const verdicts = await tx.verdict.findMany({
    where: { ...where, personId: actor.id, undoing: null },
    select: {
      id: true,
      sequence: true,
      createdAt: true,
      claim: {
        select: {
          quote: true,
          verdicts: { orderBy: { sequence: "desc" }, take: 1, select: { sequence: true, person: name } },
          secondReadings: { where: { given: { isNot: null } }, select: { reader: name, given: { select: { against: true } } } },
          corrections: { where: { withdrawnAt: null }, select: { number: true, foundAt: true } },
        },
      },
    },
  });
  if (!verdicts.length) throw new Refusal(["There is no verdict left to take back."]);
  const reasons = verdicts.flatMap(({ sequence, createdAt, claim }) => [
    ...claim.verdicts.filter((v) => v.sequence > sequence).map((v) => `${v.person.name} has ruled on ${inMarks(claim.quote)} since.`),
    ...claim.secondReadings
      .filter(({ given }) => Math.max(given?.against ?? 0, 1) === sequence)
      .map(
        ({ reader }) => `${reader.name} has read ${inMarks(claim.quote)} a second time: this verdict was shown beside theirs, so it stays.`,
      ),
    ...claim.corrections
      .filter(({ foundAt }) => foundAt >= createdAt)
      .map(({ number }) => `Correction no. ${number} follows from this verdict. Withdraw that first.`),
  ]);
  if (reasons.length) throw new Refusal([...new Set(reasons)]);
  await tx.verdictUndoing.createMany({ data: verdicts.map(({ id }) => ({ verdictId: id, personId: actor.id })) });
  return verdicts.length;
};
