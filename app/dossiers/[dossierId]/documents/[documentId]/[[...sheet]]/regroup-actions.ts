"use server";

import { z } from "zod";
import { giveBack as giveClaimsBack } from "#server/given-back";
import { formAction } from "#server/lib/form-action";
import { id, prose, seen } from "#server/lib/input";
import { mergeClaims, splitClaim } from "#server/regroupings";
import { claimKinds } from "#words";
import { keysOf } from "./verdict-in-form.ts";

const kind = z.enum(keysOf(claimKinds), "Choose a kind.");

/** The boxes of other claims are named after them: with.<id>. */
const othersOf = (form: Record<string, unknown>) => Object.keys(form).flatMap((name) => /^with\.([\w-]{1,100})$/.exec(name)?.[1] ?? []);

export const merge = formAction(
  z
    .looseObject({ claimId: id, seen, kind })
    .transform(({ claimId, seen, kind, ...rest }) => ({ claimId, seen, kind, others: othersOf(rest) })),
  async (actor, input) => ({ to: (await mergeClaims(actor, input)).address }),
);

export const split = formAction(z.object({ claimId: id, seen, kind, words: prose("The words", 5_000) }), async (actor, input) => ({
  to: (await splitClaim(actor, input)).address,
}));

export const giveBack = formAction(z.object({ claimId: id, seen }), async (actor, input) => ({
  to: (await giveClaimsBack(actor, input)).address,
}));
