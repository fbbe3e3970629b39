import { expect, test } from "vitest";
import { db, writeClient } from "#server/lib/db";
import { withConnection } from "./postgres/connect.mjs";
import { openTestDatabase } from "./test-database.ts";

const { ownerUrl, runtimeUrl } = await openTestDatabase();

test("a test file gets a migrated database of its own, and the app's client speaks to it as the run-time role", async () => {
  expect(await db.person.count()).toBe(0);
  const [row] = await writeClient().$queryRaw<{ name: string; role: string }[]>`select current_database() as name, current_user as role`;
  expect(row).toEqual({ name: new URL(ownerUrl).pathname.slice(1), role: "stet_run_stet" });
});

test("the run-time role can neither make tables, nor become the owner, nor rewrite history", async () => {
  await withConnection(runtimeUrl, async (client) => {
    await expect(client.query("create table mine (id int)")).rejects.toMatchObject({ code: "42501" });
    await expect(client.query("set role stet")).rejects.toMatchObject({ code: "42501" });
    await expect(client.query(`update "AuditEntry" set "action" = 'x'`)).rejects.toMatchObject({ code: "42501" });
    await expect(client.query(`delete from "Verdict"`)).rejects.toMatchObject({ code: "42501" });
    await expect(client.query("set session_replication_role = replica")).rejects.toMatchObject({ code: "42501" });
  });
});

test("two files never share a database", async () => {
  const other = await openTestDatabase();
  expect(other.ownerUrl).not.toBe(ownerUrl);
});
