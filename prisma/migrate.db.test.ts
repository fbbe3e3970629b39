import { expect, test } from "vitest";
import { withConnection } from "../scripts/postgres/connect.mjs";
import { openTestDatabase } from "../scripts/test-database.ts";
import { deploy, migrationNames, status } from "./migrate.mjs";

const { ownerUrl } = await openTestDatabase();

const empty = async () => {
  const other = new URL(ownerUrl);
  other.pathname += "_empty";
  await withConnection(ownerUrl, (client) => client.query(`create database "${other.pathname.slice(1)}" template template0`));
  return other.href;
};

test("the migrations make exactly what schema.prisma says, and nothing drifted", async () => {
  expect(await status(ownerUrl)).toMatchObject({ isOk: true, drift: null, pending: null });
});

test("a table that somebody added by hand is drift", async () => {
  await withConnection(ownerUrl, (client) => client.query("create table by_hand (id int primary key)"));
  const found = await status(ownerUrl);
  expect(found.isOk).toBe(false);
  expect(found.drift).toContain("by_hand");
});

test("two starts at once on an empty database: one applies, the other finds nothing to do", async () => {
  const url = await empty();
  const both = await Promise.all([deploy(url), deploy(url)]);
  expect(both.map((applied) => applied.length).sort()).toEqual([0, migrationNames().length]);
});
