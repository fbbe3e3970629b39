import "server-only";
import { plainId } from "../dossiers.ts";
import { db } from "../lib/db.ts";
import { type Actor, deskScope } from "../policy.ts";
import { textsSince } from "./texts-since.ts";

const person = { select: { name: true } } as const;

/** Sign-offs of a dossier that were taken back, the latest first; `since`: the texts that it did not have then. */
export const listPastSignOffs = async (actor: Actor, dossierId: string) => {
  const dossier = await db.dossier.findFirst({
    where: { id: plainId(dossierId), ...deskScope(actor) },
    select: {
      signOffs: {
        where: { reopening: { isNot: null } },
        orderBy: { createdAt: "desc" },
        select: { id: true, createdAt: true, person, reopening: { select: { reason: true, createdAt: true, person } } },
      },
      documents: {
        where: { archivedAt: null },
        orderBy: { position: "asc" },
        select: { id: true, title: true, versions: { orderBy: { number: "asc" }, select: { number: true, createdAt: true } } },
      },
    },
  });
  const versions = (dossier?.documents ?? []).flatMap(({ versions, ...document }) => versions.map((version) => ({ ...version, document })));
  return (dossier?.signOffs ?? []).map((signOff) => ({ ...signOff, since: textsSince(signOff.createdAt, versions) }));
};

export type PastSignOff = Awaited<ReturnType<typeof listPastSignOffs>>[number];
