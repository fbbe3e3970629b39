import "server-only";
import { findBrokenLink } from "../audit.ts";
import { plainId } from "../dossiers.ts";
import { db } from "../lib/db.ts";
import { NotThere } from "../lib/refusal.ts";
import { type Actor, deskScope } from "../policy.ts";

/** Walks the whole audit trail of a dossier as the database has it, each entry's detail among it where it was not purged. */
export const verifyTrail = async (actor: Actor, dossierId: string): Promise<{ isWhole: boolean; text: string }> => {
  const dossier = await db.dossier.findFirst({ where: { id: plainId(dossierId), ...deskScope(actor) }, select: { id: true } });
  if (!dossier) throw new NotThere("dossier");
  const entries = await db.auditEntry.findMany({ where: { chain: dossier.id }, orderBy: { sequence: "asc" }, include: { detail: true } });
  const broken = findBrokenLink(entries.map(({ detail, ...entry }) => ({ ...entry, data: detail?.data })));
  if (broken)
    return {
      isWhole: false,
      text: `The audit trail is broken at entry ${broken.sequence} (${broken.action}, ${broken.createdAt.toISOString()}).`,
    };
  const entriesInWords = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
  return { isWhole: true, text: `The audit trail is unbroken: ${entriesInWords}${entries.length ? ` to ${entries.at(-1)?.hash}` : ""}.` };
};
