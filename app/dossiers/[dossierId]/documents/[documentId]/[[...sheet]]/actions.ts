"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { addressOfClaim } from "#server/claims";
import { type FormState, formAction } from "#server/lib/form-action";
import { id, line, optional, prose, seen } from "#server/lib/input";
import { Refusal } from "#server/lib/refusal";
import { markClaim } from "#server/marked-claims";
import { remarkClaim } from "#server/orphans";
import { acceptProposal, declineProposal, proposeVerdict } from "#server/proposals";
import { mergeClaims, splitClaim } from "#server/regroupings";
import { markUntouched } from "#server/untouched";
import { recordVerdict, tickSentence } from "#server/verdicts";
import { claimKinds, rulings } from "#words";
import { nextOpen } from "./next-open.ts";
import { keysOf, verdictForm, withRuling } from "./verdict-in-form.ts";

const ruleForm = formAction(verdictForm, async (actor, { after, ...form }) => {
  if (after === "sentence") {
    const { count } = await tickSentence(actor, form);
    return { done: count === 1 ? "One claim of the sentence is ticked." : `${count} claims of the sentence are ticked.` };
  }
  const given = withRuling({ after, ...form });
  await recordVerdict(actor, given);
  const to = after === "next" ? await nextOpen(actor, given.claimId) : null;
  return to
    ? { to }
    : { done: `Ruled: ${rulings[given.ruling].label}.${after === "next" ? " No claim is left open in this document." : ""}` };
});

/** The page is shown anew whatever came of it: after a stale save the form must know what it has seen. */
const anew =
  (action: (state: FormState, form: FormData) => Promise<FormState>) =>
  async (state: FormState, form: FormData): Promise<FormState> => {
    refresh();
    return action(state, form);
  };

export const rule = anew(ruleForm);

export const propose = anew(
  formAction(verdictForm, async (actor, form) => {
    await proposeVerdict(actor, withRuling(form));
    return { done: "Your proposal stands. An editor answers it." };
  }),
);

export const accept = anew(
  formAction(z.object({ proposalId: id, seen }), async (actor, input) => {
    await acceptProposal(actor, input);
    return { done: "Accepted." };
  }),
);

export const decline = anew(
  formAction(z.object({ proposalId: id, reason: prose("A reason", 2_000) }), async (actor, input) => {
    await declineProposal(actor, input);
    return { done: "Declined." };
  }),
);

const place = optional(z.coerce.number("The form is damaged. Please load the page again.").int().min(0));

const today = () => new Date().toISOString().slice(0, 10);

const told = (words: number) =>
  words === 1 ? "One word is marked as no factual claim." : `${words} words are marked as no factual claim.`;

export const markRest = anew(
  formAction(
    z.object({ dossierId: id, documentId: id, start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(0) }),
    async (actor, { dossierId, ...input }) => ({ done: told((await markUntouched(actor, dossierId, { ...input, asOf: today() })).words) }),
  ),
);

export const mark = anew(
  formAction(
    z.object({
      as: z.enum(["claim", "notFactual", "remark", "split", "merge"]).default("claim"),
      open: optional(id),
      seen: optional(seen),
      claims: optional(line("The claims", 10_000)),
      dossierId: id,
      documentId: id,
      kind: z.enum(keysOf(claimKinds), "Choose a kind."),
      words: prose("The words", 2_000),
      start: place,
      end: place,
    }),
    async (actor, { as, dossierId, open, seen, claims, ...input }) => {
      const { documentId, kind, words, start, end } = input;
      if (as === "remark" && open) {
        await remarkClaim(actor, { claimId: open, words, start, end });
        return { to: await addressOfClaim(actor, open) };
      }
      if (as === "split" && open) return { to: (await splitClaim(actor, { claimId: open, seen, kind, words, start, end })).address };
      const [claimId, ...others] = claims?.split(" ") ?? [];
      if (as === "merge" && claimId) return { to: (await mergeClaims(actor, { claimId, others, kind })).address };
      if (as === "claim") return { to: (await markClaim(actor, dossierId, input)).address };
      if (start === undefined || end === undefined) throw new Refusal(["Select the words that state nothing."]);
      return { done: told((await markUntouched(actor, dossierId, { documentId, start, end, asOf: today() })).words) };
    },
  ),
);
