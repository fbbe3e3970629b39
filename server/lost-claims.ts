import type { Prisma } from "#prisma/generated/client";
import { orphanState } from "./orphan-state.ts";
import { isStanding } from "./standing-verdicts.ts";

/** `where` of a Claim: people said something of it that does not fall with its words, as "no factual claim" does. */
const isSpokenOf = {
  OR: [
    { verdicts: { some: { ruling: { not: "NOT_FACTUAL" }, ...isStanding } } },
    { proposals: { some: {} } },
    { comments: { some: {} } },
    { queries: { some: {} } },
    { origin: "PERSON", isCheckable: true },
  ],
} satisfies Prisma.ClaimWhereInput;

/** `where` and `select` of the claims that may be orphaned; `orphanOf` says how each stands. */
export const lostClaims = {
  where: { goneAt: { not: null }, supersededAt: null, ...isSpokenOf },
  select: {
    id: true,
    documentId: true,
    quote: true,
    goneAt: true,
    supersededAt: true,
    verdicts: { where: isStanding, orderBy: { sequence: "desc" }, take: 1, select: { ruling: true } },
    fates: { where: { kind: "PUT_ASIDE" }, orderBy: { sequence: "desc" }, take: 1, select: { createdAt: true } },
  },
} as const;

type Lost = { goneAt: Date | null; supersededAt: Date | null; fates: readonly { createdAt: Date }[] };

/** How one of the `lostClaims` stands. */
export const orphanOf = ({ goneAt, supersededAt, fates }: Lost) =>
  orphanState({ goneAt, isSuperseded: supersededAt !== null, isSpokenOf: true, putAsideAt: fates[0]?.createdAt ?? null });
