"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { readAgain, renameDossier, setDossierArchived } from "#server/dossiers";
import { formAction } from "#server/lib/form-action";
import { id, line } from "#server/lib/input";
import { undoLastAct } from "#server/undo";

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

/** Undoes what the actor did last here, and leads to what that was about. */
export const undo = formAction(z.object({ dossierId: id, entryId: id }), async (actor, { dossierId, entryId }) => {
  const { subject, says } = await undoLastAct(actor, dossierId, entryId);
  const [noun, about] = subject.split(":");
  const pages: Record<string, string> = { claim: "claims", flag: "flags", document: "documents", comment: "comments" };
  const page = noun && pages[noun];
  return page ? { to: `/${page}/${about}` } : { done: says };
});
