import "server-only";
import { plainId } from "../dossiers.ts";
import { db } from "../lib/db.ts";
import { type Actor, deskScope } from "../policy.ts";
import { textsSince } from "./texts-since.ts";

const person = { select: { name: true } } as const;

/** Sign-offs of a dossier that were taken back, the latest first; `since`: the texts that it did not have then. */
export const listPastSignOffs = async (actor: Actor, dossierId: string) => {
  const dossier = { dossierId: plainId(dossierId), dossier: deskScope(actor) };
  const [signOffs, versions] = await Promise.all([
    db.signOff.findMany({
      where: { ...dossier, reopening: { isNot: null } },
      orderBy: { createdAt: "desc" },
      select: { id: true, createdAt: true, person, reopening: { select: { reason: true, createdAt: true, person } } },
    }),
    db.documentVersion.findMany({
      where: { document: { ...dossier, archivedAt: null } },
      orderBy: [{ document: { position: "asc" } }, { number: "asc" }],
      select: { number: true, createdAt: true, document: { select: { id: true, title: true } } },
    }),
  ]);
  return signOffs.map((signOff) => ({ ...signOff, since: textsSince(signOff.createdAt, versions) }));
};

export type PastSignOff = Awaited<ReturnType<typeof listPastSignOffs>>[number];
