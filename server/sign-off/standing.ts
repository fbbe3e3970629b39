import "server-only";
import { Prisma } from "#prisma/generated/client";
import { heads, headsOf } from "../analysis/texts.ts";
import { type ClaimGroup, groupsOf, histories } from "../claim-groups.ts";
import { underCheck } from "../coverage.ts";
import { coverTexts } from "../covered.ts";
import type { ReadClient } from "../lib/db.ts";
import { NotThere } from "../lib/refusal.ts";
import { lostClaims } from "../lost-claims.ts";
import type { HistoryOrder } from "../progress.ts";
import { registerIn, registerState } from "../register.ts";
import { listRulers } from "./four-eyes.ts";

const person = { select: { name: true } } as const;
const standing = { goneAt: null, document: { archivedAt: null } } as const;

/** A dossier with what may stand in the way of its sign-off, but for how its claims and words stand: one statement, whatever it holds. */
const asked = {
  id: true,
  desk: { select: { ...registerState, asksFourEyes: true } },
  documents: { where: { archivedAt: null }, orderBy: { position: "asc" }, select: { ...heads, claims: lostClaims } },
  mutings: { select: { check: true, sequence: true, kind: true } },
  flags: {
    where: { goneAt: null },
    orderBy: [{ severity: "asc" }, { id: "asc" }],
    select: {
      id: true,
      check: true,
      severity: true,
      summary: true,
      changedAt: true,
      goneAt: true,
      decisions: { orderBy: { sequence: "desc" }, take: 1, select: { sequence: true, outcome: true, createdAt: true } },
      corrections: { where: { withdrawnAt: null }, take: 1, select: { id: true } },
    },
  },
  claims: {
    where: { ...standing, proposals: { some: { answer: null } } },
    select: { id: true, documentId: true, quote: true, proposals: { where: { answer: null }, select: { createdAt: true, person } } },
  },
  secondReadings: {
    where: { settlement: null, claim: standing },
    orderBy: [{ claim: { document: { position: "asc" } } }, { claim: { start: "asc" } }, { claim: { end: "desc" } }],
    select: {
      reader: person,
      given: { select: { ruling: true, shouldRead: true, against: true } },
      claim: {
        select: {
          id: true,
          documentId: true,
          quote: true,
          verdicts: { select: { sequence: true, ruling: true, shouldRead: true } },
        },
      },
    },
  },
  queries: {
    where: { closing: null, claim: standing },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, addressee: true, name: true, question: true },
  },
  corrections: {
    orderBy: { number: "asc" },
    select: { id: true, number: true, asPublished: true, withdrawnAt: true, approval: { select: { correctionId: true } } },
  },
  comments: {
    where: { parentId: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, body: true, person, events: { select: { id: true, kind: true, createdAt: true } } },
  },
} satisfies Prisma.DossierSelect;

/** Everything that the gate looks at, as it is: documents and words under check among it, and of the claims that stand alike at most `most`. */
export const readStanding = async (client: ReadClient, dossierId: string, most: number) => {
  const dossier = await client.dossier.findUnique({ where: { id: dossierId }, select: asked });
  if (!dossier) throw new NotThere("dossier");
  const checked = underCheck(dossier.documents);
  const ids = checked.map((d) => d.id);
  const { alike, first } = await readClaims(client, ids, most);
  const covered = await coverTexts(client, await registerIn(dossier.desk, client), headsOf(checked), alike);
  const rulers = dossier.desk.asksFourEyes && checked.length ? await listRulers(client, dossierId) : [];
  return { ...dossier, checked, alike, first, covered, rulers };
};

export type Standing = Awaited<ReturnType<typeof readStanding>>;

type FirstClaim = HistoryOrder & { id: string; documentId: string; quote: string };

/** The claims of documents in groups that stand alike, and the first of those that can be checked, of each history so many, in the order of the text. */
const readClaims = async (client: ReadClient, documentIds: string[], most: number) => {
  const documents = Prisma.sql`${documentIds}::text[]`;
  const [row] = await client.$queryRaw<[{ alike: ClaimGroup[]; first: FirstClaim[] }]>`
    with claim as materialized (${histories(documents, null)}),
    ordered as (
      select id, "documentId", quote, "isRuled", "isChangedSince", "isInHand", "isQueried", row_number() over (
        partition by "isRuled", "isChangedSince", "isQueried" order by array_position(${documents}, "documentId"), start, "end" desc, id
      ) as number
      from claim where "isCheckable"
    )
    select (select coalesce(json_agg(x), '[]') from (${groupsOf(Prisma.sql`claim`)}) x) as alike,
      (select coalesce(json_agg(o order by number), '[]') from ordered o where number <= ${most}) as first`;
  return row;
};
