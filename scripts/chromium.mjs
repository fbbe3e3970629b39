// A browser for the journeys: one of the system, else Playwright's own, else it is fetched.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import { root } from "./run.mjs";
import { Stop } from "./stop.mjs";

const ofTheSystem = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a browser that is here, or null. */
function findChromium() {
  const own = createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  return [...ofTheSystem, own].find((file) => fs.existsSync(file)) ?? null;
}

/**
 * Path of a Chromium: STET_CHROMIUM, one that is here, or one that is fetched now (Debian's package when root, else Playwright's own).
 * @throws {Stop} when none can be had
 */
export function ensureChromium() {
  const chosen = process.env.STET_CHROMIUM;
  if (chosen && !fs.existsSync(chosen)) throw new Stop(`STET_CHROMIUM names ${chosen}, which is not there.`);
  const found = chosen || findChromium();
  if (found) return found;
  fetchChromium();
  const fetched = findChromium();
  if (!fetched) throw new Stop("There is no Chromium for the journeys: install one and set STET_CHROMIUM to its path.");
  return fetched;
}

function fetchChromium() {
  const run = (command, ...args) =>
    spawnSync(command, args, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const system = fs.existsSync("/etc/os-release") ? fs.readFileSync("/etc/os-release", "utf8") : "";
  if (/^ID=debian$/m.test(system) && process.getuid?.() === 0) {
    run("apt-get", "update", "-qq");
    const install = (name) => run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name);
    if (install("chromium-headless-shell") || install("chromium")) return;
  }
  run(process.execPath, "node_modules/@playwright/test/cli.js", "install", "--only-shell", "chromium");
}
