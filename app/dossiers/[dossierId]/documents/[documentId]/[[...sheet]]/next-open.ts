import { placeInOrder } from "#server/claim-order";
import { listSteps } from "#server/claim-steps";
import { claimAddress, requireClaim } from "#server/claims";
import type { Actor } from "#server/policy";

/** The address of the next claim of the document that is still open; null: none is. */
export const nextOpen = async (actor: Actor, claimId: string): Promise<string | null> => {
  const { dossierId, documentId } = await requireClaim(actor, claimId);
  const { nextOpen } = placeInOrder(await listSteps(actor, documentId, [], claimId));
  return nextOpen ? claimAddress(dossierId, documentId, nextOpen.id) : null;
};
