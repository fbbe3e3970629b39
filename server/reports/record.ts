import "server-only";
import type { ReadClient } from "../lib/db.ts";
import { NotThere } from "../lib/refusal.ts";
import { turns } from "../mutings.ts";
import { queries } from "../query-sheet.ts";
import { isStanding } from "../standing-verdicts.ts";

const name = { select: { name: true } } as const;
const evidence = {
  orderBy: { id: "asc" },
  include: {
    document: { select: { key: true, versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } } },
    version: { select: { number: true } },
  },
} as const;

/**
 * Everything a report is made of, as it stands: documents that are not put aside, claims that are found in them, all flags, points,
 * corrections and sign-offs. The same number of queries whatever the dossier holds.
 */
export const readRecord = async (client: ReadClient, dossierId: string) => {
  const dossier = await client.dossier.findUnique({
    where: { id: dossierId },
    include: {
      desk: name,
      documents: {
        where: { archivedAt: null },
        orderBy: { position: "asc" },
        include: { versions: { orderBy: { number: "desc" }, take: 1 } },
      },
      claims: {
        where: { goneAt: null, document: { archivedAt: null } },
        include: {
          verdicts: { where: isStanding, orderBy: { sequence: "asc" }, include: { person: name, evidence } },
          secondReadings: {
            where: { given: { isNot: null } },
            orderBy: { sequence: "asc" },
            include: { reader: name, given: { include: { evidence } }, settlement: { include: { person: name } } },
          },
          proposals: { where: { answer: null }, select: { id: true } },
          queries,
          comments: {
            where: { parentId: null },
            select: { events: { select: { id: true, kind: true, createdAt: true } } },
          },
        },
      },
      flags: {
        include: {
          decisions: { orderBy: { sequence: "asc" }, include: { person: name } },
          sides: { orderBy: { ordinal: "asc" }, include: { document: { select: { key: true, position: true } } } },
        },
      },
      points: {
        where: { goneAt: null },
        include: { sides: { orderBy: { ordinal: "asc" }, include: { claims: { select: { claimId: true } } } } },
      },
      corrections: {
        orderBy: { number: "asc" },
        include: { document: { select: { key: true } }, foundBy: name, approval: { include: { person: name } } },
      },
      mutings: turns,
      signOffs: { orderBy: { createdAt: "asc" }, include: { person: name, reopening: { include: { person: name } }, override: true } },
    },
  });
  if (!dossier) throw new NotThere("dossier");
  return dossier;
};

export type DossierRecord = Awaited<ReturnType<typeof readRecord>>;
