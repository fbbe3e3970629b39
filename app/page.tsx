import { redirect } from "next/navigation";
import { requireActor } from "#server/lib/session";

/** The desk begins with its dossiers. */
export default async function Home() {
  await requireActor();
  redirect("/dossiers");
}
