import "server-only";
import type { ClaimKind } from "./claims.ts";
import { db } from "./lib/db.ts";
import { type Actor, deskScope } from "./policy.ts";

/** A claim near another. */
export type Neighbour = { id: string; kind: ClaimKind; quote: string };

/** What may lie between two sentences that follow one another (UTF-16: space, empty lines), and so many claims are offered at most. */
const [between, most] = [8, 40];

/** The claims of the sentence of a claim and of the ones beside it, in the order of the text: those that it can be merged with. */
export const listNeighbours = (
  actor: Actor,
  claim: { id: string; documentId: string; sentenceStart: number; sentenceEnd: number },
): Promise<Neighbour[]> =>
  db.claim.findMany({
    where: {
      id: { not: claim.id },
      documentId: claim.documentId,
      dossier: deskScope(actor),
      goneAt: null,
      sentenceStart: { lte: claim.sentenceEnd + between },
      sentenceEnd: { gte: claim.sentenceStart - between },
    },
    orderBy: [{ start: "asc" }, { end: "desc" }, { id: "asc" }],
    take: most,
    select: { id: true, kind: true, quote: true },
  });
