import { spawn } from "node:child_process";
import fs from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, inject, test } from "vitest";
import { root } from "./run.mjs";

const folders: string[] = [];
const servers: Server[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  for (const server of servers.splice(0)) server.close();
});

function emptyFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "stet-start-"));
  fs.chmodSync(folder, 0o755); // Postgres walks down to it under another account
  folders.push(folder);
  return folder;
}

/** Starts Stet with these settings until it ends by itself: its exit status and what it said on stderr. */
async function start(settings: Record<string, string>, nodeArgs: string[] = []) {
  const { DATABASE_URL, STET_RUNTIME_DATABASE_URL, ...environment } = process.env;
  const env = { ...environment, STET_DATA: path.join(emptyFolder(), "data"), PORT: "0", ...settings };
  const child = spawn(process.execPath, [...nodeArgs, "scripts/start.mjs"], { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (bytes) => {
    said += bytes;
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  return { status, said: said.trim() };
}

/** Somebody else on a port of this machine, who says nothing. */
const listen = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    servers.push(server);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });

test("a taken port is told before anything is done", async () => {
  const port = await listen();
  const data = path.join(emptyFolder(), "data");
  expect(await start({ PORT: String(port), STET_DATA: data })).toEqual({
    status: 1,
    said: `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
  });
  expect(fs.existsSync(data)).toBe(false);
});

test.each(["abc", "-1", "70000", "3000.5", "0x10"])("PORT=%s is no port", async (PORT) => {
  expect(await start({ PORT })).toEqual({ status: 1, said: `PORT must be a number from 0 to 65535, and it is "${PORT}".` });
});

test("too old a Node is told, and nothing about syntax", async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.19.1" } })`;
  expect(await start({}, ["--import", pretend])).toEqual({
    status: 1,
    said: "Stet needs Node 24 or newer, and this is 18.19.1: install it from https://nodejs.org.",
  });
});

test("a file in place of the data folder", async () => {
  const file = path.join(emptyFolder(), "data");
  fs.writeFileSync(file, "not a folder");
  const { status, said } = await start({ STET_DATA: file });
  expect(said).toMatch(/^The data folder \S+ cannot be made \(E\w+\): something else stands in its place, or it may not be written\.$/);
  expect(status).toBe(1);
  expect(fs.readFileSync(file, "utf8")).toBe("not a folder");
});

test("a folder that holds something, but no database", async () => {
  const data = path.join(emptyFolder(), "data");
  fs.mkdirSync(path.join(data, "postgres/data"), { recursive: true });
  fs.writeFileSync(path.join(data, "postgres/data/letter.txt"), "Dear Stet");
  const { status, said } = await start({ STET_DATA: data });
  expect(said).toMatch(
    /postgres\/data is there, but it is no database\. Put it right, or move \S+ away to begin with an empty database\.$/,
  );
  expect(status).toBe(1);
});

test.each([
  ["is gone", (file: string) => fs.rmSync(file), /its password cannot be read \(ENOENT: \S+\)/],
  ["is a folder", (file: string) => [fs.rmSync(file), fs.mkdirSync(file)], /its password cannot be read \(EISDIR: \S+\)/],
  ["is empty", (file: string) => fs.writeFileSync(file, ""), /^The password file \S+ is empty\./],
  ["is another one", (file: string) => fs.writeFileSync(file, "wrong"), /the user or the password is wrong\. Check the password in \S+\.$/],
])("a database whose password %s", async (_, spoil, sentence) => {
  const data = path.join(emptyFolder(), "data");
  const { openDatabase } = await import("./database.mjs");
  const { stop } = await openDatabase({ directory: data });
  await stop();
  spoil(path.join(data, "postgres/password"));
  const { status, said } = await start({ STET_DATA: data });
  expect(said).toMatch(sentence);
  expect(said.split("\n")).toHaveLength(1);
  expect(status).toBe(1);
});

test("a database of another Postgres is told in that Postgres's words", async () => {
  const data = path.join(emptyFolder(), "data");
  const { openDatabase } = await import("./database.mjs");
  const { stop } = await openDatabase({ directory: data });
  await stop();
  fs.writeFileSync(path.join(data, "postgres/data/PG_VERSION"), "14\n");
  const { status, said } = await start({ STET_DATA: data });
  expect(said).toMatch(/^Postgres did not start on \S+: database files are incompatible with server .*version 14/);
  expect(status).toBe(1);
});

test.each([
  [
    "postgresql://me:hush@127.0.0.1:9/stet",
    "The database at 127.0.0.1:9/stet cannot be opened: nothing listens there. Check DATABASE_URL.",
  ],
  [
    "postgresql://me:hush@nowhere.invalid/stet",
    "The database at nowhere.invalid:5432/stet cannot be opened: there is no such host. Check DATABASE_URL.",
  ],
  [
    "mysql://me:hush@127.0.0.1/stet",
    "DATABASE_URL is no address of a Postgres database; one looks like postgresql://user:password@host:5432/stet.",
  ],
])("DATABASE_URL=%s", async (DATABASE_URL, said) => {
  expect(await start({ DATABASE_URL })).toEqual({ status: 1, said });
});

test("a database that is not there, on a server that is", async () => {
  const address = new URL(inject("template").ownerUrl);
  address.pathname = "/nothing";
  const { status, said } = await start({ DATABASE_URL: address.href });
  expect(said).toMatch(/\/nothing cannot be opened: there is no such database\. Check DATABASE_URL\.$/);
  expect(said).not.toContain(address.password);
  expect(status).toBe(1);
});

test("the owner's address is refused as the app's", async () => {
  const { ownerUrl } = inject("template");
  const { status, said } = await start({ DATABASE_URL: ownerUrl, STET_RUNTIME_DATABASE_URL: ownerUrl });
  expect(said).toMatch(/^STET_RUNTIME_DATABASE_URL must not be the owner's: stet could rewrite history\./);
  expect(status).toBe(1);
});
