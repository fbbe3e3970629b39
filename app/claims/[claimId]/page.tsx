import { notFound, redirect } from "next/navigation";
import { addressOfClaim } from "#server/claims";
import { NotThere } from "#server/lib/refusal";
import { requireActor } from "#server/lib/session";

/** A claim's own address: off to its words. */
export default async function ClaimAddress({ params }: { params: Promise<{ claimId: string }> }) {
  const actor = await requireActor();
  const { claimId } = await params;
  const address = await addressOfClaim(actor, claimId).catch((error) => {
    if (error instanceof NotThere) notFound();
    throw error;
  });
  redirect(address);
}
