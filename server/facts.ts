import "server-only";
import { Prisma } from "#prisma/generated/client";
import { db } from "./lib/db.ts";
import { type PointsAsked, type PointsFound, pointsFound } from "./points.ts";
import type { Actor } from "./policy.ts";
import { type DateRow, tellDates, toldDates } from "./timeline.ts";

/** What the documents of a dossier tell: a page of its points of fact, and its dates. One statement. */
export const readFacts = async (actor: Actor, dossierId: string, asked: PointsAsked = {}) => {
  const json = (rows: Prisma.Sql) => Prisma.sql`(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
  const [row] = await db.$queryRaw<[{ found: [PointsFound]; dates: DateRow[] }]>`
    select ${json(pointsFound(actor, dossierId, asked))} as found, ${json(toldDates(actor, dossierId))} as dates`;
  return { ...row.found[0], told: tellDates(row.dates) };
};
