import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { withConnection } from "./postgres/connect.mjs";
import { root } from "./run.mjs";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "stet-secrets-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const run = (script: string, args: string[], settings: Record<string, string>) => {
  const { DATABASE_URL, STET_RUNTIME_DATABASE_URL, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...env, ...settings },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

test("a newsroom's server: secrets are made, the migrations applied, the app's role can sign in; again is harmless", async () => {
  const secrets = path.join(folder, "secrets");
  expect(run("scripts/secrets.mjs", [secrets], {}).status).toBe(0);
  expect(fs.statSync(secrets).mode & 0o777).toBe(0o700);
  const read = (name: string) => fs.readFileSync(path.join(secrets, name), "utf8");
  expect(new URL(read("database_url")).password).toBe(read("postgres_password"));

  // The same on the server of the tests: its owner, an empty database, and the role with the password that was made.
  const owner = new URL(inject("template").ownerUrl);
  const name = `newsroom_${randomUUID().slice(0, 8)}`;
  await withConnection(owner.href, (client) => client.query(`create database ${name} template template0`));
  owner.pathname = `/${name}`;
  const app = new URL(read("runtime_database_url"));
  [app.host, app.pathname, app.username] = [owner.host, owner.pathname, name];
  fs.writeFileSync(path.join(folder, "owner"), owner.href);
  fs.writeFileSync(path.join(folder, "app"), `${app.href}\n`);
  const settings = { DATABASE_URL_FILE: path.join(folder, "owner"), STET_RUNTIME_DATABASE_URL_FILE: path.join(folder, "app") };

  const first = run("scripts/migrate-and-roles.mjs", [], settings);
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout).toMatch(/^Migrations applied: .*\nThe app may sign in as newsroom_\w+\.\n$/);
  expect(run("scripts/migrate-and-roles.mjs", [], settings).stdout).toMatch(/^The migrations are up to date\.\n/);
  const people = await withConnection(
    app.href,
    async (client) => (await client.query(`select count(*)::int as people from "Person"`)).rows,
  );
  expect(people).toEqual([{ people: 0 }]);
});

test("secrets that are there are never written over", () => {
  const secrets = path.join(folder, "kept");
  fs.mkdirSync(secrets);
  expect(run("scripts/secrets.mjs", [secrets], {})).toMatchObject({
    status: 1,
    stderr: `${secrets} is there already, and is left as it is.\n`,
  });
});

test.each([
  [{}, "Set DATABASE_URL to the owner's address and STET_RUNTIME_DATABASE_URL to the app's."],
  [{ DATABASE_URL_FILE: "/nowhere/url" }, "DATABASE_URL_FILE names /nowhere/url, which cannot be read (ENOENT)."],
])("%o is told in a sentence", (settings, sentence) => {
  expect(run("scripts/migrate-and-roles.mjs", [], settings as Record<string, string>)).toMatchObject({
    status: 1,
    stderr: `${sentence}\n`,
  });
});
