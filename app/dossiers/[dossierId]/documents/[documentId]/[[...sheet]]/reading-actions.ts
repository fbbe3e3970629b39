"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id, optional, prose } from "#server/lib/input";
import { settleReading, withdrawReading } from "#server/second-reading/settle";
import { askSecondReading, giveSecondReading } from "#server/second-readings";
import { nextOpen } from "./next-open.ts";
import { verdictFields, verdictForm, verdictOf, withRuling } from "./verdict-in-form.ts";

const reason = prose("A reason", 2_000);

export const ask = formAction(
  z.object({ claimId: id, readerId: z.uuid("Choose who is to read it."), reason: optional(reason) }),
  async (actor, { reason, ...input }) => {
    const { reader } = await askSecondReading(actor, { ...input, reason: reason ?? null });
    return { done: `${reader} is asked. What was ruled is kept from them until they have ruled themselves.` };
  },
);

const came = {
  given: "Your reading stands. It is shown once somebody has given the first verdict.",
  agreed: "You ruled the same as the first reader.",
  differs: "You ruled otherwise than the first reader. Both are shown; an editor settles it.",
};

export const give = formAction(verdictForm, async (actor, { after, seen: _, ...form }) => {
  const given = withRuling(form);
  const { state } = await giveSecondReading(actor, given);
  const to = after === "next" && state !== "differs" ? await nextOpen(actor, given.claimId) : null;
  return to ? { to } : { done: came[state] };
});

export const settle = formAction(
  z.object({ readingId: id, outcome: z.enum(["FIRST", "SECOND"], "Choose which verdict stands."), reason }),
  async (actor, input) => {
    await settleReading(actor, input);
    return { done: "Settled." };
  },
);

export const settleOtherwise = formAction(
  z
    .looseObject({ ...verdictFields, readingId: id, reason })
    .transform(({ readingId, reason, ...form }) => ({ readingId, reason, ...verdictOf(form) })),
  async (actor, { readingId, reason, claimId: _, seen: __, after: ___, ...form }) => {
    await settleReading(actor, { readingId, reason, outcome: "NEITHER", given: withRuling(form) });
    return { done: "Settled with another verdict." };
  },
);

export const withdraw = formAction(z.object({ readingId: id, reason }), async (actor, input) => {
  await withdrawReading(actor, input);
  return { done: "Taken back." };
});
