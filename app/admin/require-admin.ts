import { notFound } from "next/navigation";
import { requireActor } from "#server/lib/session";

/** Who asks, if they are an admin. To everybody else these pages are not there. */
export const requireAdmin = async () => {
  const actor = await requireActor();
  if (!actor.isAdmin) notFound();
  return actor;
};
