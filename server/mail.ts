import "server-only";
import { z } from "zod";
import { mailScopes } from "#words";
import { change } from "./lib/change.ts";
import { db } from "./lib/db.ts";
import { env } from "./lib/env.ts";
import { mailSettings } from "./mail/settings.ts";
import type { Actor } from "./policy.ts";

export type MailScope = keyof typeof mailScopes;

export const mailChoice = z.object({
  scope: z.enum(Object.keys(mailScopes) as [MailScope, ...MailScope[]], "Choose what reaches you by e-mail."),
});

/** What reaches somebody by e-mail; null: this Stet sends none. */
export const getMailScope = async (actor: Actor): Promise<MailScope | null> => {
  const settings = mailSettings(env.mail);
  if (!settings || "problem" in settings) return null;
  const choice = await db.mailChoice.findUnique({ where: { personId: actor.id }, select: { scope: true } });
  return choice?.scope ?? "NOTHING";
};

/** Chooses what of one's own news comes by e-mail from now on. What came before is not sent. */
export const chooseMail = (actor: Actor, { scope }: z.output<typeof mailChoice>): Promise<void> =>
  change(actor, { action: "person.mailChosen" }, async (tx) => {
    const where = { personId: actor.id };
    if (scope === "NOTHING") await tx.mailChoice.deleteMany({ where });
    else {
      const row = { scope, createdAt: new Date() };
      await tx.mailChoice.upsert({ where, create: { ...where, ...row }, update: row });
    }
    return { subject: `person:${actor.id}`, detail: { scope }, result: undefined };
  });
