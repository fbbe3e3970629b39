import { z } from "zod";
import { id, optional, prose, seen } from "#server/lib/input";
import { Refusal } from "#server/lib/refusal";
import { needsWording } from "#server/rulings";
import { methods, rulings } from "#words";
import { evidenceFields, evidenceOf } from "./evidence-in-form.ts";

/** The keys of words, as a form may send them. */
export const keysOf = <T extends Record<string, unknown>>(words: T) => Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];

/** A ruling with its ground, as the form of a verdict, a proposal, a second reading or a settlement sends it. */
export const verdictFields = {
  claimId: id,
  seen,
  seenText: seen,
  ruling: optional(z.enum(keysOf(rulings), "Choose a ruling.")),
  method: optional(z.enum(keysOf(methods), "Choose how it was verified.")),
  shouldRead: optional(prose("The wording", 5_000)),
  note: optional(prose("A note", 10_000)),
  asOf: z.string().trim().default(""),
  after: z.enum(["next", "stay", "sentence"]).default("stay"),
  ...evidenceFields,
};

/** Only what the acts ask for. The wording is asked for by some rulings only; what the form does not show it does not send. */
export const verdictOf = ({
  claimId,
  seen,
  seenText,
  ruling,
  method,
  note,
  asOf,
  after,
  ...form
}: z.output<z.ZodObject<typeof verdictFields>>) => {
  const shouldRead = ruling && (needsWording(ruling) || ruling === "OUTDATED") ? form.shouldRead : undefined;
  return { claimId, seen, seenText, ruling, method, shouldRead, note, asOf, after, evidence: evidenceOf(form) };
};

export const verdictForm = z.looseObject(verdictFields).transform(verdictOf);

/** The same, once a ruling is chosen. */
export const withRuling = <F extends { ruling?: keyof typeof rulings | undefined }>({ ruling, ...form }: F) => {
  if (!ruling) throw new Refusal([{ field: "ruling", text: "Choose a ruling." }]);
  return { ...form, ruling };
};
