import { placeInOrder } from "#server/claim-order";
import { listSteps } from "#server/claim-steps";
import { claimAddress, requireClaim } from "#server/claims";
import type { Actor } from "#server/policy";

/**
 * The address of the next claim of the document that is still open; null: none is. Who works through what was given to them, and has just ruled on a
 * claim of it, goes on with theirs as long as one is open.
 */
export const nextOpen = async (actor: Actor, claimId: string): Promise<string | null> => {
  const { dossierId, documentId } = await requireClaim(actor, claimId);
  const { nextOpen, nextOwn, isOwn } = placeInOrder(await listSteps(actor, documentId, [], claimId));
  const next = (isOwn && nextOwn) || nextOpen;
  return next ? claimAddress(dossierId, documentId, next.id) : null;
};
