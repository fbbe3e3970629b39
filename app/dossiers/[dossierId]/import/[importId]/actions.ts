"use server";

import { z } from "zod";
import { undoImport } from "#server/imports";
import { formAction } from "#server/lib/form-action";
import { id } from "#server/lib/input";

export const takeBack = formAction(z.object({ dossierId: id, importId: id }), async (actor, { dossierId, importId }) => {
  await undoImport(actor, dossierId, importId);
  return { to: `/dossiers/${dossierId}/import/${importId}` };
});
