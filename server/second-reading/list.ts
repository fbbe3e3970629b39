import "server-only";
import { Prisma } from "#prisma/generated/client";
import { claimAddress } from "../claims.ts";
import { db } from "../lib/db.ts";
import type { Actor } from "../policy.ts";
import type { Ruling } from "../rulings.ts";
import { secondReadingState } from "./state.ts";

/** Readings on one page of the list. */
export const pageLength = 40;

/** Which second readings the list shows: those to be given by me or by others, those to be settled, and where a second reader overruled me. */
export const readingLists = ["mine", "settle", "open", "overturned"] as const;
export type ReadingList = (typeof readingLists)[number];

type Ruled = { ruling: Ruling; shouldRead: string | null; person: string };
type Row = {
  id: string;
  claimId: string;
  quote: string;
  documentId: string;
  document: string;
  dossierId: string;
  dossier: string;
  reader: string;
  asker: string;
  reason: string | null;
  askedAt: Date;
  first: Ruled | null;
  second: Ruled | null;
  outcome: "FIRST" | "SECOND" | "NEITHER" | "WITHDRAWN" | null;
  because: string | null;
  settler: string | null;
  settledAt: Date | null;
};

/** SQL: what each list holds. What differs in its letters alone is let through here and left out by `secondReadingState`. */
const listed = (actor: Actor): Record<ReadingList, Prisma.Sql> => {
  const isOpen = Prisma.sql`s."readingId" is null and c."goneAt" is null and d."archivedAt" is null and o."archivedAt" is null
    and not exists (select from "SignOff" n where n."dossierId" = o.id and not exists (select from "Reopening" e where e."signOffId" = n.id))`;
  return {
    mine: Prisma.sql`${isOpen} and g.id is null and r."readerId" = ${actor.id}`,
    open: Prisma.sql`${isOpen} and (g.id is null or f.id is null) and r."readerId" <> ${actor.id}`,
    settle: Prisma.sql`${isOpen} and f.id is not null and (f.ruling <> g.ruling or f."shouldRead" is distinct from g."shouldRead")`,
    overturned: Prisma.sql`s.outcome in ('SECOND', 'NEITHER') and f."personId" = ${actor.id}`,
  };
};

/** How many second readings each list holds. */
export type ReadingCounts = Record<ReadingList, number>;

/**
 * Second readings in the dossiers of the actor's desks, the latest first; `page` from 1. A first verdict is told only where the second is given. Two statements:
 * the list, and how much each list holds.
 */
export const listReadings = async (actor: Actor, list: ReadingList, page: number) => {
  const where = listed(actor);
  const from = Prisma.sql`
    from "SecondReading" r
    join "Dossier" o on o.id = r."dossierId" and o."deskId" = any(${[...actor.desks.keys()]})
    join "Claim" c on c.id = r."claimId" join "Document" d on d.id = c."documentId"
    left join "GivenReading" g on g.id = r.id left join "Settlement" s on s."readingId" = r.id
    left join "Verdict" f on g.id is not null and f."claimId" = r."claimId" and f.sequence = greatest(g.against, 1)`;
  const [rows, counts] = await Promise.all([
    db.$queryRaw<Row[]>`
      select r.id, c.id as "claimId", c.quote, d.id as "documentId", d.title as document, o.id as "dossierId", o.title as dossier,
        rp.name as reader, ap.name as asker, r.reason, r."createdAt" as "askedAt",
        case when f.id is not null then json_build_object('ruling', f.ruling, 'shouldRead', f."shouldRead", 'person', fp.name) end as first,
        case when f.id is not null then json_build_object('ruling', g.ruling, 'shouldRead', g."shouldRead", 'person', rp.name) end as second,
        s.outcome::text as outcome, s.reason as because, sp.name as settler, s."createdAt" as "settledAt"
      ${from}
      join "Person" rp on rp.id = r."readerId" join "Person" ap on ap.id = r."personId"
      left join "Person" fp on fp.id = f."personId" left join "Person" sp on sp.id = s."personId"
      where ${where[list]}
      order by coalesce(s."createdAt", r."createdAt") desc, d.position, c.start, r.id
      limit ${pageLength + 1} offset ${(page - 1) * pageLength}`,
    db.$queryRaw<ReadingCounts[]>`
      select ${Prisma.join(
        readingLists.map((name) => Prisma.sql`(count(*) filter (where ${where[name]}))::int as ${Prisma.raw(name)}`),
        ", ",
      )} ${from}`,
  ]);
  return {
    counts: counts[0] ?? { mine: 0, settle: 0, open: 0, overturned: 0 },
    hasMore: rows.length > pageLength,
    readings: rows
      .slice(0, pageLength)
      .map((row) => ({ ...row, state: secondReadingState(row), address: claimAddress(row.dossierId, row.documentId, row.claimId) }))
      .filter(({ state }) => list !== "settle" || state === "differs"),
  };
};

export type ListedReading = Awaited<ReturnType<typeof listReadings>>["readings"][number];
