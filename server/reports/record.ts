import "server-only";
import type { Prisma } from "#prisma/generated/client";
import type { ReadClient } from "../lib/db.ts";
import { NotThere } from "../lib/refusal.ts";
import { lostClaims } from "../lost-claims.ts";
import { turns } from "../muted-checks.ts";
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

const verdicts = { where: isStanding, orderBy: { sequence: "asc" }, include: { person: name, evidence } } as const;
/** Claims that people worked on and whose words are gone; with the last putting aside, if there was one. */
const lost = {
  where: lostClaims.where,
  orderBy: [{ start: "asc" }, { id: "asc" }],
  select: {
    ...lostClaims.select,
    fates: { ...lostClaims.select.fates, select: { createdAt: true, reason: true, person: name } },
  },
} satisfies Prisma.Document$claimsArgs;

/**
 * Everything a report is made of, as it stands: documents that are not put aside, claims that are found in them, all flags, points,
 * corrections and sign-offs. The same number of queries whatever the dossier holds: one a relation, as joining all of them takes three times as long.
 */
export const readRecord = async (client: ReadClient, dossierId: string) => {
  const dossier = await client.dossier.findUnique({
    where: { id: dossierId },
    relationLoadStrategy: "query",
    include: {
      desk: name,
      documents: {
        where: { archivedAt: null },
        orderBy: { position: "asc" },
        include: { versions: { orderBy: { number: "desc" }, take: 1 }, claims: lost },
      },
      claims: {
        where: { goneAt: null, document: { archivedAt: null } },
        select: {
          id: true,
          documentId: true,
          key: true,
          kind: true,
          quote: true,
          start: true,
          end: true,
          isCheckable: true,
          changedAt: true,
          verdicts,
          secondReadings: {
            where: { given: { isNot: null } },
            orderBy: { sequence: "asc" },
            include: { reader: name, given: { include: { evidence } }, settlement: { include: { person: name } } },
          },
          proposals: { where: { answer: null }, select: { id: true } },
          queries,
          predecessors: {
            orderBy: [{ createdAt: "asc" }, { older: { start: "asc" } }, { id: "asc" }],
            include: { person: name, older: { select: { id: true, kind: true, quote: true, verdicts } } },
          },
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
