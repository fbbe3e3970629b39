"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { archiveDocument, restoreDocument } from "#server/documents";
import { formAction } from "#server/lib/form-action";
import { id } from "#server/lib/input";

export const putAside = formAction(
  z.object({ dossierId: id, documentId: id, to: z.enum(["aside", "back"]) }),
  async (actor, { dossierId, documentId, to }) => {
    await (to === "aside" ? archiveDocument : restoreDocument)(actor, dossierId, documentId);
    refresh();
    return { done: to === "aside" ? "Put aside; the rest was compared again." : "Taken back in, and compared." };
  },
);
