import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { withConnection } from "./connect.mjs";
import { answers, readPostmaster } from "./postmaster.mjs";
import { startPostgres } from "./server.mjs";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A data folder that the lent account of Postgres can walk down to. */
function dataFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "stet-postgres-"));
  fs.chmodSync(folder, 0o755);
  folders.push(folder);
  return path.join(folder, "postgres");
}

const postmaster = (directory: string) => readPostmaster(path.join(directory, "data"));

async function until(holds: () => unknown) {
  for (const end = performance.now() + 15_000; !(await holds()); ) {
    if (performance.now() > end) throw new Error("It did not come about in 15 seconds.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("who comes second uses the server that runs, and leaves it running", async () => {
  const directory = dataFolder();
  const first = await startPostgres({ directory, isThrowaway: true });
  const second = await startPostgres({ directory, isThrowaway: true });
  expect(second.urlOf("postgres")).toBe(first.urlOf("postgres"));
  await second.stop();
  await withConnection(first.urlOf("postgres"), (client) => client.query("select 1"));
  await first.stop();
  expect(postmaster(directory)).toBeNull();
});

test("two at once on a new folder make one database", async () => {
  const directory = dataFolder();
  const both = await Promise.all([startPostgres({ directory, isThrowaway: true }), startPostgres({ directory, isThrowaway: true })]);
  expect(both[0].urlOf("postgres")).toBe(both[1].urlOf("postgres"));
  for (const server of both) await server.stop();
});

test("a server that is kept comes up again on its port after kill -9, with all that was committed", async () => {
  const directory = dataFolder();
  const server = await startPostgres({ directory, isKept: true });
  const url = server.urlOf("postgres");
  await withConnection(url, (client) => client.query("create table kept (word text); insert into kept values ('stet')"));
  const before = postmaster(directory)?.pid as number;
  process.kill(before, "SIGKILL");
  await until(() => postmaster(directory)?.isReady && postmaster(directory)?.pid !== before);
  const [row] = await withConnection(url, async (client) => (await client.query("select word from kept")).rows);
  expect(row).toEqual({ word: "stet" });
  await server.stop();
}, 30_000);

test("it ends with the process that started it, also by kill -9", async () => {
  const directory = dataFolder();
  const module = pathToFileURL(path.join(import.meta.dirname, "server.mjs")).href;
  const script = `const { startPostgres } = await import(${JSON.stringify(module)}); await startPostgres({ directory: ${JSON.stringify(directory)}, isThrowaway: true }); setInterval(() => {}, 1000)`;
  const starter = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
  await until(() => postmaster(directory)?.isReady);
  const port = postmaster(directory)?.port as number;
  starter.kill("SIGKILL");
  await until(async () => !(await answers(port)) && postmaster(directory) === null);
}, 30_000);
