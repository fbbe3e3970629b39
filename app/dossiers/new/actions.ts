"use server";

import { z } from "zod";
import { createDossier } from "#server/dossiers";
import { formAction } from "#server/lib/form-action";
import { id, line } from "#server/lib/input";

export const beginDossier = formAction(z.object({ title: line("A title"), deskId: id }), async (actor, input) => {
  const dossier = await createDossier(actor, input);
  return { to: `/dossiers/${dossier.id}/import` };
});
