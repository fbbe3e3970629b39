import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "../policy.ts";
import { type Reason, Refusal, Stale } from "./refusal.ts";
import { requireActor } from "./session.ts";

/** What a form gets back. `values`: what was typed, to be shown again. `theirs`: what stands now, after a stale save. `done`: said when all went well. `shown`: what is to be looked at before the form is sent for good. */
export type FormState = { values?: Record<string, string>; reasons?: Reason[]; theirs?: string; done?: string; shown?: object };

/**
 * After the act: `to` is where to go, `done` a sentence to stay with. Before it: `shown` is what the form shows (plain data:
 * without JavaScript nothing else comes through), with what was typed, and `values` that come from something typed (the text of a file).
 */
export type Outcome = { to: string } | { done: string } | { shown: object; values: Record<string, string> };

/** Fields of a form as strings; a file or a repeated name is given as `File` or an array by `formEntries`. */
export const formEntries = (form: FormData): Record<string, unknown> => {
  const entries: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const all = form.getAll(name);
    entries[name] = all.length > 1 ? all : all[0];
  }
  return entries;
};

/** What goes back to the form: never a password. */
const typed = (entries: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter((e): e is [string, string] => typeof e[1] === "string" && !/password/i.test(e[0])));

/**
 * The one way from a form to an act: parse by `schema`, act, go on. A refusal comes back to the form with every reason and with what was
 * typed. Works without JavaScript. Anything but a Refusal is a fault of ours and is thrown on.
 */
export const formAction =
  <Schema extends z.ZodType>(schema: Schema, act: (actor: Actor, input: z.output<Schema>) => Promise<Outcome>) =>
  async (_: FormState, form: FormData): Promise<FormState> => {
    const actor = await requireActor();
    const entries = formEntries(form);
    const parsed = schema.safeParse(entries);
    if (!parsed.success)
      return {
        values: typed(entries),
        reasons: parsed.error.issues.map((issue) => ({ text: issue.message, field: issue.path[0]?.toString() })),
      };
    let outcome: Outcome;
    try {
      outcome = await act(actor, parsed.data);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      refresh(); // the page shows what stands now, and a form made from it is no longer stale
      return { values: typed(entries), reasons: refusal.reasons, ...(refusal instanceof Stale ? { theirs: refusal.theirs } : {}) };
    }
    if ("shown" in outcome) return { values: { ...typed(entries), ...outcome.values }, shown: outcome.shown };
    refresh(); // the frame around the page too, which a redirect alone would keep
    if ("to" in outcome) redirect(outcome.to);
    return { done: outcome.done };
  };
