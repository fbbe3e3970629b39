// The role that the app signs in with: a member of stet_app, which the migrations give the rights, and nothing more.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Stop } from "../stop.mjs";
import { withConnection } from "./connect.mjs";

const group = "stet_app";

/** The login role of a database. Postgres cuts names at 63 bytes, so a long one ends in its digest. */
export function roleOf(database) {
  const name = `stet_run_${database}`;
  return Buffer.byteLength(name) <= 63 ? name : `stet_run_${createHash("sha256").update(database).digest("hex").slice(0, 40)}`;
}

/** What Postgres keeps of a password (SCRAM-SHA-256, RFC 5803), so that the password itself is never in a statement or a log. */
function verifier(password) {
  const [salt, rounds] = [randomBytes(16), 4096];
  const salted = pbkdf2Sync(password.normalize("NFKC"), salt, rounds, 32, "sha256");
  const key = (label) => createHmac("sha256", salted).update(label).digest();
  const stored = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${rounds}:${salt.toString("base64")}$${stored}:${key("Server Key").toString("base64")}`;
}

const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** The same database, signed in as somebody else. */
function as(url, name, password) {
  const address = new URL(url);
  address.username = encodeURIComponent(name);
  address.password = encodeURIComponent(password);
  return address.href;
}

/**
 * May this owner do what a first start does? Asked before the migrations, which make the group.
 * @throws {Stop} with what a database administrator has to do
 */
export async function requireRoles(client, { hasRuntimeUrl }) {
  const { rows } = await client.query(
    `select current_user as name, rolcreaterole or rolsuper as can, exists (select from pg_roles where rolname = $1) as made
     from pg_roles where rolname = current_user`,
    [group],
  );
  const { name, can, made } = rows[0];
  if (can || (made && hasRuntimeUrl)) return;
  throw new Stop(
    `The database user ${name} may not create roles. Let an administrator run ALTER ROLE "${name}" CREATEROLE; or run ` +
      `CREATE ROLE ${group} NOLOGIN; CREATE ROLE stet_run LOGIN PASSWORD '…' IN ROLE ${group}; and set STET_RUNTIME_DATABASE_URL to an address with stet_run.`,
  );
}

/** Makes the role, or gives it this password. */
export async function grantRole(client, name, password) {
  const quoted = client.escapeIdentifier(name);
  const words = `LOGIN PASSWORD ${client.escapeLiteral(verifier(password))}`;
  try {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [name]);
    await client.query(`${rowCount ? "ALTER" : "CREATE"} ROLE ${quoted} ${words}`);
    await client.query(`GRANT ${group} TO ${quoted}`);
  } catch (error) {
    if (error.code !== "42501") throw error;
    throw new Stop(
      `The database's owner may not set up the role ${name} (${error.message}). Make it yourself and set STET_RUNTIME_DATABASE_URL.`,
    );
  }
}

/**
 * @param {string} ownerUrl
 * @param {string} dataDirectory where the role's password is kept, 0600
 * @returns {Promise<string>} the address for the app
 */
export async function openRuntimeRole(ownerUrl, dataDirectory) {
  const name = roleOf(databaseOf(ownerUrl));
  const url = as(ownerUrl, name, keptPassword(path.join(dataDirectory, `${name.replace(/[^\w-]/g, "_")}.password`)));
  try {
    await checkRuntimeUrl(url, ownerUrl);
    return url;
  } catch (error) {
    if (!(error instanceof Stop)) throw error; // a first start, or the password was made anew: the owner sets it
  }
  await withConnection(ownerUrl, (client) => grantRole(client, name, decodeURIComponent(new URL(url).password)));
  await checkRuntimeUrl(url, ownerUrl);
  return url;
}

function keptPassword(file) {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw new Stop(`The password of the run-time role cannot be kept in ${file} (${error.code}).`);
  }
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new Stop(`The password of the run-time role cannot be read from ${file} (${error.code}).`);
  }
}

/**
 * The address must open, and must not be one that could rewrite history.
 * @throws {Stop}
 */
export const checkRuntimeUrl = (url, ownerUrl) =>
  withConnection(
    url,
    async (client) => {
      const { rows } = await client.query(
        `select current_user as name, rolsuper as "isSuper", pg_has_role(current_user, $1, 'usage') as "isMember" from pg_roles where rolname = current_user`,
        [group],
      );
      const { name, isSuper, isMember } = rows[0];
      if (isSuper || name === decodeURIComponent(new URL(ownerUrl).username)) {
        throw new Stop(
          `STET_RUNTIME_DATABASE_URL must not be the owner's: ${name} could rewrite history. Give it a role whose only rights are those of ${group}.`,
        );
      }
      if (!isMember) throw new Stop(`The run-time role ${name} has no rights: run GRANT ${group} TO "${name}"; in the database.`);
    },
    "STET_RUNTIME_DATABASE_URL",
  );
