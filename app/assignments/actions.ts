"use server";

import { z } from "zod";
import { assignClaim, assignDocument } from "#server/assignments";
import { formAction } from "#server/lib/form-action";
import { id, optional } from "#server/lib/input";

/** An id, or nobody where it is left empty. */
const somebody = optional(id).transform((personId) => personId ?? null);

const told = (to: string | null) => ({ done: to ? "Given." : "Nobody is named any more." });

/** Says who checks a document. */
export const giveDocument = formAction(z.object({ dossierId: id, documentId: id, to: somebody, seen: somebody }), async (actor, input) => {
  await assignDocument(actor, input);
  return told(input.to);
});

/** Says who checks a claim. */
export const giveClaim = formAction(z.object({ claimId: id, to: somebody, seen: somebody }), async (actor, input) => {
  await assignClaim(actor, input);
  return told(input.to);
});
