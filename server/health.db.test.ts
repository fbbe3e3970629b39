import { expect, test } from "vitest";
import { GET } from "../app/api/health/route.ts";
import { withConnection } from "../scripts/postgres/connect.mjs";
import { openTestDatabase } from "../scripts/test-database.ts";

const { ownerUrl } = await openTestDatabase();
const version = expect.stringMatching(/^\d+\.\d+\.\d+$/);

test("a migrated database is well", async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ ok: true, database: "reachable", migrations: "applied", version });
});

test("a migration that did not finish is pending", async () => {
  await withConnection(ownerUrl, (client) =>
    client.query(
      `update "_prisma_migrations" set finished_at = null where migration_name = (select max(migration_name) from "_prisma_migrations")`,
    ),
  );
  const response = await GET();
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ok: false, database: "reachable", migrations: "pending", version });
});
