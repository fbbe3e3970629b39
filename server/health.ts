import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import about from "../package.json" with { type: "json" };
import { db } from "./lib/db.ts";

/** How Stet is, for whoever watches it: no address, no error, nothing of the content. */
export type Health = { ok: boolean; database: "reachable" | "unreachable"; migrations: "applied" | "pending" | "unknown"; version: string };

const patience = 3_000;

/** Asks the database, and waits three seconds for it at most. Never throws. */
export async function getHealth(): Promise<Health> {
  const told = { version: about.version };
  try {
    const [applied, shipped] = await withPatience(Promise.all([appliedMigrations(), shippedMigrations()]));
    const isCurrent = shipped.every((name) => applied.has(name));
    return { ok: isCurrent, database: "reachable", migrations: isCurrent ? "applied" : "pending", ...told };
  } catch {
    return { ok: false, database: "unreachable", migrations: "unknown", ...told };
  }
}

async function appliedMigrations() {
  const rows = await db.$queryRaw<{ name: string }[]>`
    select migration_name as name from "_prisma_migrations" where finished_at is not null and rolled_back_at is null`;
  return new Set(rows.map((row) => row.name));
}

/** The migrations that this version of Stet brings. */
async function shippedMigrations() {
  const entries = await readdir(path.join(process.cwd(), "prisma/migrations"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function withPatience<Answer>(work: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), patience);
  });
  return Promise.race([work, silence]).finally(() => clearTimeout(timer));
}
