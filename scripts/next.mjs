// Next, built and served as a child that sees the run-time address alone.
import { spawn } from "node:child_process";
import path from "node:path";
import { fingerprint, unlessDone } from "./fingerprint.mjs";
import { root, runQuietly, tethered } from "./run.mjs";
import { Stop } from "./stop.mjs";

const program = "node_modules/next/dist/bin/next";
const sources = [
  "app",
  "components",
  "server",
  "engine",
  "seeds",
  "prisma/schema.prisma",
  "words.ts",
  "proxy.ts",
  "instrumentation.ts",
  "public",
];
const settings = ["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];
const quiet = { NEXT_TELEMETRY_DISABLED: "1" };

/** Builds into the folder unless that build is of these very sources. Resolves to a note for people. */
export const build = (folder = process.env.NEXT_DIST_DIR || ".next") =>
  unlessDone(path.join(folder, "stamp"), fingerprint(...sources, ...settings), () =>
    runQuietly("next build", [program, "build"], { ...quiet, NODE_ENV: "production", NEXT_DIST_DIR: folder }),
  );

/** The environment for the app. The owner's address is set to nothing, not left out: Next would read it from `.env` again. */
export const appEnvironment = (added) => ({
  ...process.env,
  ...quiet,
  DATABASE_URL: "",
  DATABASE_URL_FILE: "",
  ...added,
  STET_TETHER: String(process.pid),
});

/**
 * @param {{ port: number, host: string, env: Record<string, string | undefined>, isDev?: boolean, folder?: string, log?: "inherit" | number }} options
 *   log: where its words go, "inherit" or an open file
 * @returns {Promise<{ exited: Promise<number>, stop: () => Promise<void> }>} once it answers
 * @throws {Stop} when it ends before it answers
 */
export async function serve({ port, host, env, isDev = false, folder = process.env.NEXT_DIST_DIR || ".next", log = "inherit" }) {
  const args = ["--import", tethered, program, isDev ? "dev" : "start", "-p", String(port), "-H", host];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", isDev ? log : typeof log === "number" ? log : "ignore", log, "ipc"],
    env: appEnvironment({ ...env, NODE_ENV: isDev ? "development" : "production", NEXT_DIST_DIR: folder }),
  });
  let hasExited = false;
  const exited = new Promise((resolve) => {
    child.once("exit", (code) => {
      hasExited = true;
      resolve(code ?? 1);
    });
  });
  const stop = async () => {
    if (hasExited) return;
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), 5000);
    await exited;
    clearTimeout(force);
  };
  const health = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/api/health`;
  while (!hasExited) {
    const answer = await fetch(health, { signal: AbortSignal.timeout(30_000) }).catch(() => null);
    if (answer) return { exited, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Stop(`Next ended before it answered (exit status ${await exited}); what it said stands above.`);
}
