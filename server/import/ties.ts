import "server-only";
import type { WriteClient } from "../lib/db.ts";
import { isStanding } from "../standing-verdicts.ts";

/** What people have said of these documents, in sentences: while there is anything, their import cannot be undone. */
export const findTies = async (tx: WriteClient, documentIds: string[]): Promise<string[]> => {
  const claim = { documentId: { in: documentIds } };
  const side = { sides: { some: claim } };
  const first = { select: { id: true } };
  const ties: [object | null, string][] = [
    [await tx.verdict.findFirst({ where: { claim, ...isStanding }, ...first }), "Somebody has ruled on one of its claims."],
    [await tx.proposal.findFirst({ where: { claim }, ...first }), "Somebody has proposed a verdict on one of its claims."],
    [await tx.secondReading.findFirst({ where: { claim }, ...first }), "Somebody is asked for a second reading of one of its claims."],
    [await tx.claim.findFirst({ where: { ...claim, origin: "PERSON" }, ...first }), "Somebody has marked a claim in one of its documents."],
    [
      await tx.comment.findFirst({ where: { OR: [{ claim }, { flag: side }, claim] }, ...first }),
      "Somebody has commented on one of its claims, flags or passages.",
    ],
    [await tx.query.findFirst({ where: { claim }, ...first }), "Somebody has asked author or source about one of its claims."],
    [await tx.flagDecision.findFirst({ where: { flag: side }, ...first }), "Somebody has decided one of its flags."],
    [await tx.correction.findFirst({ where: claim, ...first }), "Somebody has written a correction of one of its documents."],
    [
      await tx.documentVersion.findFirst({ where: { documentId: { in: documentIds }, number: { gt: 1 } }, ...first }),
      "Somebody has brought in a new version of one of its documents.",
    ],
    [await tx.evidence.findFirst({ where: claim, ...first }), "Somebody has cited one of its documents as evidence."],
  ];
  return ties.flatMap(([tie, sentence]) => (tie ? [sentence] : []));
};
