"use server";

import { z } from "zod";
import { addressOfClaim } from "#server/claims";
import { formAction } from "#server/lib/form-action";
import { id, prose, seen } from "#server/lib/input";
import { putClaimAside, remarkClaim } from "#server/orphans";
import { upholdVerdict } from "#server/upheld";
import { nextOpen } from "./next-open.ts";

/** Confirms the verdict on the changed words, and goes on to the next claim that is still open, if there is one. */
export const uphold = formAction(z.object({ claimId: id, seen, seenText: seen }), async (actor, input) => {
  await upholdVerdict(actor, { ...input, asOf: new Date().toISOString().slice(0, 10) });
  return { to: (await nextOpen(actor, input.claimId)) ?? (await addressOfClaim(actor, input.claimId)) };
});

export const remark = formAction(z.object({ claimId: id, words: prose("The words", 2_000) }), async (actor, input) => {
  await remarkClaim(actor, input);
  return { to: await addressOfClaim(actor, input.claimId) };
});

export const putAside = formAction(z.object({ claimId: id, reason: prose("A reason", 2_000) }), async (actor, input) => {
  await putClaimAside(actor, input);
  return { to: await addressOfClaim(actor, input.claimId) };
});
