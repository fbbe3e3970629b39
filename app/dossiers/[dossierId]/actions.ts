"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { readAgain, renameDossier, setDossierArchived } from "#server/dossiers";
import { formAction } from "#server/lib/form-action";
import { id, line } from "#server/lib/input";

export const rename = formAction(
  z.object({ dossierId: id, title: line("A title"), seenTitle: z.string().max(300) }),
  async (actor, { dossierId, ...titles }) => {
    await renameDossier(actor, dossierId, titles);
    refresh();
    return { done: "Renamed." };
  },
);

export const readTextsAgain = formAction(z.object({ dossierId: id }), async (actor, { dossierId }) => {
  const { claims, conflicts, unclear } = await readAgain(actor, dossierId);
  refresh();
  return { done: `Read again: ${claims} claims, ${conflicts} conflicts, ${unclear} unclear.` };
});

export const archive = formAction(z.object({ dossierId: id, to: z.enum(["archive", "back"]) }), async (actor, { dossierId, to }) => {
  await setDossierArchived(actor, dossierId, to === "archive");
  return { to: to === "archive" ? "/dossiers?archived=1" : "/dossiers" };
});
