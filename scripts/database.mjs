// The database of Stet with both of its addresses: the owner's for migrations, the run-time role's for the app.
import fs from "node:fs";
import path from "node:path";
import { withConnection } from "./postgres/connect.mjs";
import { migrate } from "./postgres/migrations.mjs";
import { checkRuntimeUrl, openRuntimeRole, requireRoles } from "./postgres/runtime-role.mjs";
import { startPostgres } from "./postgres/server.mjs";
import { readSettings, setting } from "./setting.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** Where Stet keeps what is its own: STET_DATA, else `.data` in the project. */
export const dataDirectory = () => path.resolve(root, process.env.STET_DATA || ".data");

/**
 * Opens the database: DATABASE_URL when it is set, else the embedded server (the running one, or one started for this process).
 * It is migrated, and the run-time role is there, when this resolves.
 * @param {object} [options]
 * @param {string} [options.directory] the data folder
 * @param {boolean} [options.isThrowaway] for tests: an embedded server in any case, which forces nothing to disk and is gone with its folder after `stop`
 * @param {boolean} [options.isKept] bring the embedded server up again whenever it dies
 * @param {(title: string, work: () => Promise<any>) => Promise<any>} [options.step] told of each step; what `work` returns is a note for people
 * @returns {Promise<{ ownerUrl: string, runtimeUrl: string, isEmbedded: boolean, stop: () => Promise<void> }>}
 *   `stop` ends the embedded server if this process started it
 * @throws {Stop} in a sentence for people
 */
export async function openDatabase({ directory: wanted, isThrowaway = false, isKept = false, step = (_, work) => work() } = {}) {
  if (!isThrowaway) readSettings();
  const directory = wanted ?? dataDirectory();
  const given = isThrowaway ? undefined : setting("DATABASE_URL");
  const givenRuntime = given && setting("STET_RUNTIME_DATABASE_URL");
  let server = null;
  let ownerUrl = given ?? "";
  await step("database", async () => {
    if (!given) {
      server = await startPostgres({ directory: path.join(directory, "postgres"), isThrowaway, isKept });
      ownerUrl = server.urlOf("stet");
      await withConnection(server.urlOf("postgres"), ensureDatabase, `the password in ${server.directory}`);
    }
    await withConnection(ownerUrl, (client) => requireRoles(client, { hasRuntimeUrl: Boolean(givenRuntime) }));
    return given ? "from DATABASE_URL" : "embedded";
  });
  const stop = async () => {
    await server?.stop();
    if (isThrowaway) for (const made of [server?.directory, directory]) if (made) fs.rmSync(made, { recursive: true, force: true });
  };
  try {
    await step("migrations", async () => {
      const applied = await migrate(ownerUrl);
      return applied.length ? `${applied.length} applied` : "up to date";
    });
    let runtimeUrl = givenRuntime ?? "";
    await step("run-time role", async () => {
      if (givenRuntime) await checkRuntimeUrl(givenRuntime, ownerUrl);
      else runtimeUrl = await openRuntimeRole(ownerUrl, directory);
    });
    return { ownerUrl, runtimeUrl, isEmbedded: !given, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ensureDatabase(client) {
  if ((await client.query("select from pg_database where datname = 'stet'")).rowCount) return;
  await client.query("create database stet").catch((error) => {
    if (error.code !== "42P04" && error.code !== "23505") throw error; // another process was first
  });
}
