import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Stop } from "./stop.mjs";

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, "..");

/** Given to Node as `--import`, with STET_TETHER and a channel: the child ends with this process. */
export const tethered = pathToFileURL(path.join(import.meta.dirname, "tethered.mjs")).href;

/**
 * Runs a program of Node quietly; what it said is shown only when it fails.
 * @param {string} title what it was for, in the sentence about a failure
 * @param {string[]} args a script and its arguments, for this very Node
 * @param {Record<string, string | undefined>} [env] added to the environment
 */
export async function runQuietly(title, args, env = {}) {
  const child = spawn(process.execPath, ["--import", tethered, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...env, STET_TETHER: String(process.pid) },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => said.push(bytes));
  const status = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  if (status === 0) return;
  process.stderr.write(`\n${Buffer.concat(said)}\n`);
  throw new Stop(`${title} failed (${status}); what it said stands above.`);
}
