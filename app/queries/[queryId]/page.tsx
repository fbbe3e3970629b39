import { notFound, redirect } from "next/navigation";
import { NotThere } from "#server/lib/refusal";
import { requireActor } from "#server/lib/session";
import { addressOfQuery } from "#server/queries";

/** A query's own address: off to the words that it asks about. */
export default async function QueryAddress({ params }: { params: Promise<{ queryId: string }> }) {
  const actor = await requireActor();
  const { queryId } = await params;
  const address = await addressOfQuery(actor, queryId).catch((error) => {
    if (error instanceof NotThere) notFound();
    throw error;
  });
  redirect(address);
}
