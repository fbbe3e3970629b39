// The packages, and with them the Node that the rest runs on. Built-ins of Node 20 only: this runs before node_modules is there.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fingerprint, unlessDone } from "./fingerprint.mjs";
import { isHelper } from "./node-version.mjs";
import { root, runQuietly } from "./run.mjs";
import { step } from "./step.mjs";
import { Stop } from "./stop.mjs";
import { followParent } from "./tether.mjs";

const packagedNode = path.join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");

const packagesOf = (file) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
};

/** Is what npm says it installed last the same as the lock file? (optional packages of other platforms are not there) */
export function isInstalled(locked = packagesOf("package-lock.json"), installed = packagesOf("node_modules/.package-lock.json")) {
  if (!installed) return false;
  const names = Object.keys(locked).filter((name) => name !== "");
  return names.every((name) => (installed[name] ? installed[name].version === locked[name].version : locked[name].optional === true));
}

/** npm's own script, as `npm start` names it or as it stands beside this Node. */
export function npmScript() {
  const beside = path.resolve(path.dirname(fs.realpathSync(process.execPath)), "../lib/node_modules/npm/bin/npm-cli.js");
  const found = [process.env.npm_execpath, beside].find((file) => file?.endsWith(".js") && fs.existsSync(file));
  if (!found) throw new Stop("npm was not found: run `npm start`, or install npm beside Node.");
  return found;
}

/**
 * Installs what the lock file names and makes the database client; both are skipped when nothing changed. A Node that was only good for
 * this hands over to the one that is now installed, and this never resolves.
 */
export async function install() {
  if (!isInstalled()) {
    await step("packages", () => {
      const env = { PATH: [path.dirname(packagedNode), process.env.PATH].join(path.delimiter) };
      return runQuietly(
        "npm ci",
        [npmScript(), "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
        env,
      );
    });
  }
  if (isHelper()) await handOver();
  const sources = fingerprint("prisma/schema.prisma", "prisma.config.ts", "package-lock.json");
  const generate = () => runQuietly("prisma generate", ["node_modules/prisma/build/index.js", "generate"], { CHECKPOINT_DISABLE: "1" });
  if (!fs.existsSync(path.join(root, "prisma/generated/.stamp")))
    return step("database client", () => unlessDone("prisma/generated/.stamp", sources, generate));
  await unlessDone("prisma/generated/.stamp", sources, () => step("database client", generate));
}

/** Runs the same script again with the installed Node, and ends as it ends. */
async function handOver() {
  if (!fs.existsSync(packagedNode))
    throw new Stop(`Stet needs Node 24, this is ${process.versions.node}, and the packaged one was not installed.`);
  const env = { ...process.env, PATH: [path.dirname(packagedNode), process.env.PATH].join(path.delimiter) };
  const child = spawn(packagedNode, process.argv.slice(1), { stdio: ["inherit", "inherit", "inherit", "ipc"], env });
  followParent(() => child.kill("SIGTERM"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  await new Promise((_, reject) => {
    child.once("error", (error) => reject(new Stop(`The packaged Node 24 does not run here (${error.message}): install Node 24.`)));
    child.once("exit", (code) => process.exit(code ?? 1));
  });
}
