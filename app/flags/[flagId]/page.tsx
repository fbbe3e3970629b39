import { redirect } from "next/navigation";
import { requireFlag } from "#server/flags";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";

/** A flag's own address: off to its page in the dossier. */
export default async function FlagAddress({ params }: { params: Promise<{ flagId: string }> }) {
  const actor = await requireActor();
  const flag = await orNotFound(requireFlag(actor, (await params).flagId));
  redirect(`/dossiers/${flag.dossier.id}/flags/${flag.id}`);
}
