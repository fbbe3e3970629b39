import pg from "pg";
import { Stop } from "../stop.mjs";

/** The oldest Postgres that Stet is made for, as `server_version_num` counts. */
export const oldestVersion = 150_000;

/** Why a server of that `server_version_num` will not do, or null. */
export const tooOld = (version) =>
  version < oldestVersion
    ? `Postgres ${Math.floor(version / 10_000)} is too old for Stet: it needs ${oldestVersion / 10_000} or newer.`
    : null;

/** An address as people may see it: never with its password. */
const told = ({ hostname, port, pathname }) => `${hostname || "localhost"}:${port || 5432}${pathname}`;

const reasons = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "there is no such host",
  ETIMEDOUT: "it does not answer",
  EHOSTUNREACH: "there is no way to that host",
  "28P01": "the user or the password is wrong",
  28000: "the server refuses this user",
  "3D000": "there is no such database",
  "57P03": "it is starting or stopping",
  53300: "it has too many connections",
};

/**
 * A connection to the address, closed after `work(client)`.
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<any>} work
 * @param {string} name the setting that the address came from, for the sentence
 * @throws {Stop} when the address is none, the server cannot be reached or is too old
 */
export async function withConnection(url, work, name = "DATABASE_URL") {
  let address;
  try {
    address = new URL(url);
  } catch {}
  if (!/^postgres(ql)?:$/.test(address?.protocol ?? "")) {
    throw new Stop(`${name} is no address of a Postgres database; one looks like postgresql://user:password@host:5432/stet.`);
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {}); // a connection that breaks later fails the query that is under way
  try {
    await client.connect();
  } catch (error) {
    const why = reasons[error.code] ?? (/timeout/i.test(error.message) ? reasons.ETIMEDOUT : error.message);
    throw new Stop(`The database at ${told(address)} cannot be opened: ${why}. Check ${name}.`);
  }
  try {
    const { rows } = await client.query("select current_setting('server_version_num')::int as version");
    const refusal = tooOld(rows[0].version);
    if (refusal) throw new Stop(refusal);
    return await work(client);
  } finally {
    await client.end();
  }
}
