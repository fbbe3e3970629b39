import "server-only";
import type { Prisma } from "#prisma/generated/client";
import { type Actor, deskScope } from "../policy.ts";
import { isUnveiled, isUnveiledComment } from "../second-reading/veil.ts";

/** What of a claim's news tells nothing of what was ruled on it. */
const unruled = ["GIVEN", "READING_ASKED"] as const;

/**
 * `where` of News: those of the actor that they may see now. Whose access to a desk ends has none of its news any more; a due time is told once it is past and as
 * long as nobody has answered; what tells of a verdict is kept from its second reader, and what came with an import that was undone went with it.
 */
export const visibleTo = (actor: Actor, now: Date): Prisma.NewsWhereInput => ({
  personId: actor.id,
  at: { lte: now },
  dossier: deskScope(actor),
  AND: [
    { OR: [{ kind: { not: "QUERY_DUE" } }, { query: { closing: null, answers: { none: {} } } }] },
    { OR: [{ claimId: null }, { claim: { document: stands } }] },
    { OR: [{ documentId: null }, { document: stands }] },
    { OR: [{ commentId: null }, { comment: { ...isUnveiledComment(actor), ...ofStanding } }] },
    { OR: [{ claimId: null }, { kind: { in: [...unruled] } }, { claim: isUnveiled(actor) }] },
  ],
});

/** `where` of News: what of it the actor has not read. */
export const unread = (actor: Actor, now: Date): Prisma.NewsWhereInput => ({ ...visibleTo(actor, now), readAt: null });

const stands = { import: { undoneAt: null } };

/** `where` of a Comment: the text that it is about, where it is about one, is still there. */
const ofStanding = {
  AND: [{ OR: [{ claimId: null }, { claim: { document: stands } }] }, { OR: [{ documentId: null }, { document: stands }] }],
};
