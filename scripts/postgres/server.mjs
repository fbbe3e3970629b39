// An embedded PostgreSQL on a data folder: the one that runs there is used, else one is started.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { freePort } from "../free-port.mjs";
import { Stop } from "../stop.mjs";
import { program, settle } from "./binaries.mjs";
import { makeFolder, openCluster, superuser } from "./cluster.mjs";
import { answers, isLivePostgres, readPostmaster, runningPort } from "./postmaster.mjs";

const isWindows = process.platform === "win32";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// sh starts postgres and a reader of fd 3, whose other end this process holds: when this process is gone, however it went
// (kill -9 too), the reader sees the end of the file and asks postgres for a fast
// shutdown, again and again, because one that is only starting does not hear. Windows has no such thing: there a
// killed start leaves its server, and the next start uses it.
const watchdog = `"$@" 3<&- & pid=$!
trap 'kill -INT $pid 2>/dev/null' INT TERM HUP
( trap - INT TERM HUP; read -r _ <&3; while kill -INT $pid 2>/dev/null; do sleep 1; done ) & dog=$!
exec 3<&-
while kill -0 $pid 2>/dev/null; do wait $pid; done
kill $dog 2>/dev/null; wait $dog 2>/dev/null; exit 0`;

// After a kill -9 the dead server may hold its memory and its number for some seconds more.
const patience = 10_000;

/**
 * @param {{ directory: string, isThrowaway?: boolean, isKept?: boolean }} options
 *   directory: where data, password and log are kept. isThrowaway: for tests, nothing is forced to disk.
 *   isKept: bring the server up again on the same port whenever it dies, also when it was somebody else's.
 * @returns {Promise<{ urlOf: (database: string) => string, directory: string, stop: () => Promise<void> }>}
 *   stop ends the server if this process started it.
 * @throws {Stop} with what is wrong with the folder or with what Postgres said
 */
export async function startPostgres({ directory: wanted, isThrowaway = false, isKept = false }) {
  makeFolder(wanted);
  const place = settle(wanted);
  const { directory } = place;
  const { data, password } = openCluster(place);
  let child = null;
  let isStopping = false;

  const found = await runningPort(data);
  const port = found ?? (await freePort());
  if (!found) child = await launch({ ...place, data, port, isThrowaway });
  const actualPort = readPostmaster(data)?.port ?? port;

  /** Resolves when the server that is up now is gone. */
  const gone = async () => {
    if (child) return child.exitCode === null && child.signalCode === null && new Promise((resolve) => child.once("exit", resolve));
    while (!isStopping && isLivePostgres(readPostmaster(data)?.pid)) await pause(500);
  };
  const keepUp = async () => {
    for (;;) {
      await gone();
      if (isStopping) return;
      child = (await runningPort(data)) ? null : await launch({ ...place, data, port: actualPort, isThrowaway });
    }
  };
  if (isKept) keepUp().catch((error) => console.error(error.message));

  return {
    directory,
    urlOf: (database) => `postgresql://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${actualPort}/${database}`,
    async stop() {
      isStopping = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.ref(); // else the process may end while it waits
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (isWindows) spawn(program(place.native, "pg_ctl"), ["stop", "-D", data, "-m", "fast"]);
      else process.kill(readPostmaster(data)?.pid ?? child.pid, "SIGINT");
      await ended;
    },
  };
}

/** Starts the server and waits until it answers; null when another process was first. */
async function launch({ native, account, directory, data, port, isThrowaway }) {
  const file = path.join(directory, "log");
  if (fs.existsSync(file) && fs.statSync(file).size > 5e6) fs.renameSync(file, `${file}.old`);
  const before = fs.existsSync(file) ? fs.statSync(file).size : 0;
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const child = run({ native, account, directory, data, port, isThrowaway, file });
    let hasExited = false;
    child.once("exit", () => {
      hasExited = true;
    });
    child.once("error", () => {
      hasExited = true;
    });
    while (!hasExited && !(readPostmaster(data)?.isReady && (await answers(port, 500)))) await pause(15);
    if (!hasExited) {
      child.unref();
      child.stdio[3]?.unref?.();
      return child;
    }
    if (await runningPort(data)) return null;
    if (!mayPass(said(file, before))) break;
    await pause(250);
  }
  throw new Stop(`Postgres did not start on ${directory}: ${said(file, before) || "it said nothing"} (The whole log is ${file}.)`);
}

function run({ native, account, directory, data, port, isThrowaway, file }) {
  const set = (name) => ["-c", name];
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=100", "shared_buffers=64MB"];
  const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  const args = ["-D", data, "-p", String(port), ...[...settings, ...(isThrowaway ? careless : [])].flatMap(set)];
  const log = fs.openSync(file, "a", 0o600);
  const postgres = program(native, "postgres");
  // Detached: Ctrl-C in the terminal must not reach Postgres before the app has drained; the watchdog stops it when our end closes.
  const child = isWindows
    ? spawn(postgres, args, { stdio: ["ignore", log, log] })
    : spawn("/bin/sh", ["-c", watchdog, "postgres-watchdog", postgres, ...args], {
        ...account,
        cwd: directory,
        detached: true,
        stdio: ["ignore", log, log, "pipe"],
      });
  fs.closeSync(log);
  return child;
}

/** The last thing that Postgres called fatal since `before`, with its detail. */
function said(file, before) {
  const lines = fs.readFileSync(file).subarray(before).toString("utf8").split("\n");
  const at = lines.findLastIndex((line) => /(FATAL|PANIC):/.test(line));
  const words = lines.slice(at, at + 2).filter((line) => /(FATAL|PANIC|DETAIL):/.test(line));
  return at < 0 ? "" : words.map((line) => line.replace(/^.*?(FATAL|PANIC|DETAIL): +/, "")).join(" ");
}

/** What time mends: memory or a lock file of a server that is dying, or a port that was taken in between. */
const mayPass = (words) => /shared memory block|lock file|could not bind|could not create any TCP/.test(words);
