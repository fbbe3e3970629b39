"use server";

import { z } from "zod";
import { correctDocument } from "#server/documents";
import { publication, zone } from "#server/import/when";
import { formAction } from "#server/lib/form-action";
import { id, line, optional, prose } from "#server/lib/input";
import { askSecondReadings } from "#server/second-readings";

const schema = z.object({
  dossierId: id,
  documentId: id,
  seen: z.string().max(64),
  title: line("A title"),
  outlet: optional(line("An outlet", 200)),
  published: publication,
  timezone: zone,
  role: z.enum(["draft", "source"], "Say whether it is the draft under check or a source."),
});

export const putRight = formAction(schema, async (actor, { dossierId, documentId, seen, ...typed }) => {
  await correctDocument(actor, dossierId, documentId, {
    seen,
    title: typed.title,
    outlet: typed.outlet ?? null,
    published: typed.published ?? null,
    timezone: typed.timezone ?? "UTC",
    role: typed.role === "draft" ? "DRAFT" : "SOURCE",
  });
  return { to: `/dossiers/${dossierId}/documents/${documentId}` };
});

const many = (n: number) => (n === 1 ? "1 claim" : `${n} claims`);

export const askForAll = formAction(
  z.object({ dossierId: id, documentId: id, readerId: z.uuid("Choose who is to read it."), reason: optional(prose("A reason", 2_000)) }),
  async (actor, { dossierId, reason, ...input }) => {
    const { reader, asked, left } = await askSecondReadings(actor, dossierId, { ...input, reason: reason ?? null });
    return {
      done: `${reader} is asked to read ${many(asked)}.${left ? ` ${many(left)} that they know, or that is open already, was left out.` : ""}`,
    };
  },
);
