import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { openTestDatabase } from "../test-database.ts";
import { withConnection } from "./connect.mjs";
import { checkRuntimeUrl, grantRole, openRuntimeRole, requireRoles, roleOf } from "./runtime-role.mjs";

const { ownerUrl } = await openTestDatabase();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "stet-role-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const as = (name: string, password: string) => Object.assign(new URL(ownerUrl), { username: name, password }).href;

test("a role of its own for each database; a name that Postgres would cut ends in a digest", () => {
  expect(roleOf("stet")).toBe("stet_run_stet");
  const [one, other] = [roleOf(`${"x".repeat(60)}1`), roleOf(`${"x".repeat(60)}2`)];
  expect(one).not.toBe(other);
  expect(one.length).toBeLessThanOrEqual(63);
});

test("its password is kept for the next start, readable by its owner alone, and made good when the database knows another", async () => {
  const first = await openRuntimeRole(ownerUrl, folder);
  expect(await openRuntimeRole(ownerUrl, folder)).toBe(first);
  const file = path.join(folder, fs.readdirSync(folder)[0] as string);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  fs.writeFileSync(file, "another one");
  const second = await openRuntimeRole(ownerUrl, folder);
  expect(second).not.toBe(first);
  await expect(checkRuntimeUrl(second, ownerUrl)).resolves.toBeUndefined();
  await expect(checkRuntimeUrl(first, ownerUrl)).rejects.toThrow("the user or the password is wrong");
});

test("the password is not in the database, not even in the statement that sets it", async () => {
  const url = new URL(await openRuntimeRole(ownerUrl, folder));
  const [kept] = await withConnection(ownerUrl, async (client) => {
    return (await client.query("select rolpassword from pg_authid where rolname = $1", [url.username])).rows;
  });
  expect(kept.rolpassword).toMatch(/^SCRAM-SHA-256\$4096:/);
  expect(kept.rolpassword).not.toContain(url.password);
});

test("an owner who may not create roles is told what an administrator has to do", async () => {
  await withConnection(ownerUrl, (client) => client.query("create role plain_owner login password 'plain'"));
  await withConnection(as("plain_owner", "plain"), async (client) => {
    await expect(requireRoles(client, { hasRuntimeUrl: false })).rejects.toThrow(
      /^The database user plain_owner may not create roles\. Let an administrator run ALTER ROLE "plain_owner" CREATEROLE; or run CREATE ROLE stet_app NOLOGIN;/,
    );
    await expect(requireRoles(client, { hasRuntimeUrl: true })).resolves.toBeUndefined();
  });
});

test("an owner with CREATEROLE who did not make the group is told so too", async () => {
  await withConnection(ownerUrl, (client) => client.query("create role half_owner login createrole password 'half'"));
  await withConnection(as("half_owner", "half"), async (client) => {
    await expect(grantRole(client, "stet_run_half", "secret")).rejects.toThrow(
      /^The database's owner may not set up the role stet_run_half/,
    );
  });
});

test("an address without the rights of the app, and one with more than those, are refused", async () => {
  await withConnection(ownerUrl, (client) =>
    client.query("create role nobody_in_particular login password 'n'; create role mighty login superuser password 'm'"),
  );
  await expect(checkRuntimeUrl(as("nobody_in_particular", "n"), ownerUrl)).rejects.toThrow(
    /has no rights: run GRANT stet_app TO "nobody_in_particular";/,
  );
  await expect(checkRuntimeUrl(as("mighty", "m"), ownerUrl)).rejects.toThrow(/mighty could rewrite history/);
});
