import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { withConnection } from "./postgres/connect.mjs";

/** A database of one test file. */
export type TestDatabase = { ownerUrl: string; runtimeUrl: string };

const at = (url: string, database: string) => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

/**
 * A migrated, empty database for the file that asks, on a real Postgres: `const { ownerUrl } = await openTestDatabase()` at the top of a
 * `*.db.test.ts`. Sets STET_RUNTIME_DATABASE_URL, so that `#server/lib/db` opens it with the app's rights, and NEXTAUTH_SECRET.
 * It is gone with the server when the run ends.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const template = inject("template");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await withConnection(at(template.ownerUrl, "postgres"), (client) => client.query(`create database ${name} template stet`));
  const opened = { ownerUrl: at(template.ownerUrl, name), runtimeUrl: at(template.runtimeUrl, name) };
  process.env.STET_RUNTIME_DATABASE_URL = opened.runtimeUrl;
  process.env.NEXTAUTH_SECRET ??= "a secret that only tests know";
  return opened;
}
