import { Stop } from "../stop.mjs";
import { withConnection } from "./connect.mjs";

/**
 * Applies the migrations that the database lacks; resolves to their names. The schema engine takes a third of a second: it is asked only when a migration of the folder is not in the table.
 * @param {string} ownerUrl
 * @throws {Stop}
 */
export async function migrate(ownerUrl) {
  const { deploy, migrationNames } = await import("../../prisma/migrate.mjs");
  const applied = await withConnection(ownerUrl, appliedMigrations);
  if (migrationNames().every((name) => applied.has(name))) return [];
  try {
    return await deploy(ownerUrl);
  } catch (error) {
    throw new Stop(`The migrations could not be applied: ${error?.message ?? error}`);
  }
}

async function appliedMigrations(client) {
  const { rows } = await client.query("select to_regclass('_prisma_migrations') is not null as made");
  if (!rows[0].made) return new Set();
  const finished = await client.query(
    `select migration_name from "_prisma_migrations" where finished_at is not null and rolled_back_at is null`,
  );
  return new Set(finished.rows.map((row) => row.migration_name));
}
