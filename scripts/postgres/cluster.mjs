// The data folder of an embedded server: `data` (the cluster), `password` (0600) and `log`.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Stop } from "../stop.mjs";
import { program } from "./binaries.mjs";

/** The account of the server that owns everything in it. */
export const superuser = "stet";

const moveAside = (directory) => `Put it right, or move ${directory} away to begin with an empty database.`;

/** Makes the folder where it is not there. @throws {Stop} */
export function makeFolder(directory) {
  try {
    fs.mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new Stop(
      `The data folder ${directory} cannot be made (${error.code}): something else stands in its place, or it may not be written.`,
    );
  }
}

/** The password of the server in this folder, made when the folder is new. */
function passwordOf(directory, isNew) {
  const file = path.join(directory, "password");
  try {
    if (isNew) fs.writeFileSync(file, randomBytes(18).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw new Stop(`The data folder cannot be written: ${error.message}. ${moveAside(directory)}`);
  }
  let password = "";
  try {
    password = fs.readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new Stop(
      `The database in ${directory} is there, but its password cannot be read (${error.code}: ${file}). ${moveAside(directory)}`,
    );
  }
  if (!password) throw new Stop(`The password file ${file} is empty. ${moveAside(directory)}`);
  return password;
}

/**
 * Makes the cluster when there is none.
 * @param {{ native: string, account: { uid?: number, gid?: number }, directory: string }} place
 * @returns {{ data: string, password: string }}
 * @throws {Stop} when the folder is no folder, cannot be written, or its password cannot be read
 */
export function openCluster({ native, account, directory }) {
  makeFolder(directory);
  const data = path.join(directory, "data");
  const isNew = !fs.existsSync(path.join(data, "PG_VERSION"));
  if (isNew && fs.existsSync(data)) throw new Stop(`${data} is there, but it is no database. ${moveAside(directory)}`);
  const password = passwordOf(directory, isNew);
  if (isNew) initialise({ native, account, directory, data, password });
  return { data, password };
}

/** Into a folder beside, then renamed: an interrupted start never leaves half a cluster. */
function initialise({ native, account, directory, data, password }) {
  const beside = fs.mkdtempSync(path.join(directory, "new-"));
  const passwordFile = path.join(beside, "password");
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid) for (const made of [beside, passwordFile]) fs.chownSync(made, account.uid, account.gid);
  const where = ["-D", path.join(beside, "data"), "-U", superuser, "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8"];
  // The same order of letters on every platform; a language's own order is asked for where people read a list.
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  try {
    execFileSync(program(native, "initdb"), [...where, ...locale, "--no-sync", "--no-instructions"], {
      ...account,
      cwd: beside,
      stdio: ["ignore", "ignore", "pipe"],
    });
    fs.renameSync(path.join(beside, "data"), data);
  } catch (error) {
    // Two starts at once: the other one was first, and its cluster has the same password.
    if (!fs.existsSync(path.join(data, "PG_VERSION"))) {
      throw new Stop(`The database could not be made in ${directory}: ${String(error.stderr || error.message).trim()}`);
    }
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
}
