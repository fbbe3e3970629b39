import { redirect } from "next/navigation";
import { addressOfPlace } from "#server/document-place";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";

type Props = { params: Promise<{ documentId: string }>; searchParams: Promise<{ at?: string | string[] }> };

/** A document's own address: off to it, at the line of the place (`at`: UTF-16 offset) that the address names. */
export default async function DocumentAddress({ params, searchParams }: Props) {
  const actor = await requireActor();
  const at = Number.parseInt(String((await searchParams).at), 10) || 0;
  redirect(await orNotFound(addressOfPlace(actor, (await params).documentId, at)));
}
