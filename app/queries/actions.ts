"use server";

import { z } from "zod";
import { formAction } from "#server/lib/form-action";
import { id, line, optional, prose, seen } from "#server/lib/input";
import { addressOfQuery, answerQuery, askQuery, closeQuery } from "#server/queries";

const clock = z.string().trim().max(30, "This is no date and time.").default("");
const zone = z.string().trim().max(60, "A zone reads like Asia/Seoul.").default("");

/** Asks the author or a source about a claim. */
export const ask = formAction(
  z.object({
    claimId: id,
    addressee: z.enum(["AUTHOR", "SOURCE"], "Choose whom to ask."),
    name: optional(line("A name", 200)),
    reach: optional(line("How they are reached", 500)),
    question: prose("A question", 5_000),
    due: clock,
    zone,
  }),
  async (actor, input) => {
    await askQuery(actor, input);
    return { done: "The question stands. Write down the answer when it comes." };
  },
);

export const answer = formAction(
  z.object({
    queryId: id,
    name: line("Who answered", 200),
    means: z.enum(["CALLED", "MAILED", "MESSAGED", "MET"], "Choose how the answer came."),
    answer: prose("The answer", 10_000),
    at: clock,
    zone,
  }),
  async (actor, input) => {
    await answerQuery(actor, input);
    return { done: "The answer is written down." };
  },
);

/** What settles a claim leads on to its verdict. */
export const close = formAction(
  z.object({
    queryId: id,
    seen,
    outcome: z.enum(["ACCEPTED", "ON_AUTHOR", "WITHDRAWN"], "Choose what becomes of the question."),
    reason: optional(prose("A reason", 2_000)),
  }),
  async (actor, input) => {
    await closeQuery(actor, input);
    if (input.outcome === "WITHDRAWN") return { done: "Taken back." };
    return { to: `${(await addressOfQuery(actor, input.queryId)).split("#")[0]}#rule` };
  },
);
