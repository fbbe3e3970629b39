import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { db } from "../server/lib/db.ts";
import { signInByPassword } from "../server/sign-in.ts";

await openTestDatabase();

/** Runs `stet user …` as the operator does. */
const stet = async (args: string[], input = "") => {
  const child = spawn(process.execPath, ["--conditions=react-server", "cli/stet.ts", "user", ...args], { stdio: "pipe" });
  child.stdin.end(input);
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), new Promise((done) => child.on("close", done))]);
  return { out, err, status };
};

test("the first admin comes in: a password that is made is told once and works", async () => {
  const { out, status } = await stet(["add", "Ada@Stet.example", "--name", "Ada Lindqvist", "--admin"]);
  expect(status).toBe(0);
  const password = /told this once: (\S+)/.exec(out)?.[1] ?? "";
  expect(await signInByPassword("ada@stet.example", password, null)).toEqual(expect.any(String));
  expect(await db.person.findUnique({ where: { email: "ada@stet.example" } })).toMatchObject({ isAdmin: true });
  expect(await db.auditEntry.findFirst({ where: { action: "person.added" } })).toMatchObject({ actorId: null });
});

test("a password comes by standard input, and is not told back; the desk is made where there is none", async () => {
  const args = ["add", "elias@stet.example", "--name", "Elias Moreau", "--desk", "World desk", "--role", "reviewer", "--password-stdin"];
  const { out, err, status } = await stet(args, "a kettle and a boat\n");
  expect([status, err]).toEqual([0, ""]);
  expect(out).not.toContain("kettle");
  await signInByPassword("elias@stet.example", "a kettle and a boat", null);
  expect((await stet(["list"])).out).toMatch(/^elias@stet\.example\tElias Moreau\tWorld desk: reviewer$/m);
});

test("reset, disable and enable do what they say", async () => {
  expect((await stet(["reset", "elias@stet.example", "--password-stdin"], "a boat and a kettle")).status).toBe(0);
  await expect(signInByPassword("elias@stet.example", "a kettle and a boat", null)).rejects.toThrow();
  await signInByPassword("elias@stet.example", "a boat and a kettle", null);
  expect((await stet(["disable", "elias@stet.example"])).status).toBe(0);
  await expect(signInByPassword("elias@stet.example", "a boat and a kettle", null)).rejects.toThrow();
  expect((await stet(["enable", "elias@stet.example"])).status).toBe(0);
  await signInByPassword("elias@stet.example", "a boat and a kettle", null);
});

test.each([
  [[], 2, /add, reset, disable, enable or list/],
  [["promote", "x"], 2, /no “user promote”/],
  [["add"], 2, /A name is needed.*An e-mail address is needed/],
  [["add", "nobody", "--name", "N"], 2, /not an e-mail address/],
  [["add", "n@stet.example", "--name", "N", "--role", "owner"], 2, /editor or a reviewer/],
  [["add", "n@stet.example", "--name", "N", "--password", "in the list of processes"], 2, /--password/],
  [["reset"], 2, /Whom\?/],
  [["reset", "ghost@stet.example"], 2, /nobody with the address/],
  [["disable", "ada@stet.example"], 1, /last admin/],
  [["add", "ada@stet.example", "--name", "Ada"], 1, /is here already/],
] as const)("%j: %i", async (args, expected, sentence) => {
  const before = await db.person.count();
  const { err, status } = await stet([...args]);
  expect(status).toBe(expected);
  expect(err).toMatch(sentence);
  expect(await db.person.count()).toBe(before);
});
