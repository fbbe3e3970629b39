import { redirect } from "next/navigation";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { listBlockers } from "#server/sign-off";
import { wayOn } from "#server/sign-off/way-on";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ document?: string | string[] }> };

/** So many of a kind are looked through for one in the document at hand. */
const enough = 50;

/** What is left to do in the dossier: off to the first of it. It is looked for when somebody goes there, so that a way to it costs no page anything. */
export default async function Next({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { dossierId } = await params;
  const { document } = await searchParams;
  const groups = await orNotFound(listBlockers(actor, dossierId, enough));
  redirect(wayOn(groups, dossierId, typeof document === "string" ? document : null));
}
