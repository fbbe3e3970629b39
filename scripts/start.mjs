// `npm start` and `npm run dev`: from a fresh clone to a served page. What stands above the first dynamic import needs Node 20 alone.
import "./node-version.mjs";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { install } from "./install.mjs";
import { claimPort } from "./port.mjs";
import { root, runQuietly } from "./run.mjs";
import { readSettings, setting } from "./setting.mjs";
import { step } from "./step.mjs";
import { orStop, Stop } from "./stop.mjs";
import { followParent } from "./tether.mjs";

const isDev = process.argv.includes("--dev");
readSettings();
const host = process.env.STET_HOST || "127.0.0.1";

await orStop(async () => {
  process.chdir(root);
  const port = await claimPort(process.env.PORT || "3000", host);
  await install();

  let stop = async () => {};
  const end = async (code) => {
    await stop();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
  followParent(() => end(1));

  const { dataDirectory, openDatabase } = await import("./database.mjs");
  const { build, serve } = await import("./next.mjs");
  const database = await openDatabase({ isKept: true, step });
  stop = database.stop;
  const env = {
    STET_RUNTIME_DATABASE_URL: database.runtimeUrl,
    NEXTAUTH_SECRET: await secretIn(dataDirectory()),
    STET_DEMO: database.isEmbedded ? "1" : undefined,
    AUTH_TRUST_HOST: process.env.NEXTAUTH_URL ? undefined : "1",
  };
  // A planting that was interrupted is gone on with: what it makes last is the dossier.
  const isEmpty = await hasNone(database.ownerUrl, database.isEmbedded ? "Dossier" : "Person");
  if (database.isEmbedded && isEmpty) {
    await step("sample world", () => runQuietly("The planting", ["--conditions=react-server", "seeds/plant.ts"], env));
  }
  if (!isDev) await step("build", () => build());
  const next = await step("server", () => serve({ port, host, env, isDev }));
  stop = async () => {
    stop = async () => {};
    await next.stop();
    await database.stop();
  };
  next.exited.then((code) => end(code));
  console.log(await greeting({ port, isEmbedded: database.isEmbedded, isEmpty }));
});

/** Signs the session cookies: NEXTAUTH_SECRET, else made at the first start and kept. */
async function secretIn(directory) {
  const given = setting("NEXTAUTH_SECRET");
  if (given) return given;
  const file = path.join(directory, "secret");
  try {
    fs.mkdirSync(directory, { recursive: true });
    fs.writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw new Stop(`The secret for sessions cannot be kept in ${file} (${error.code}).`);
  }
  const secret = fs.readFileSync(file, "utf8").trim();
  if (!secret) throw new Stop(`${file} is empty: remove it to have a new one made (everybody has to sign in again).`);
  return secret;
}

async function hasNone(ownerUrl, table) {
  const { withConnection } = await import("./postgres/connect.mjs");
  return withConnection(ownerUrl, async (client) => (await client.query(`select from "${table}" limit 1`)).rowCount === 0);
}

/** Where Stet is, and how to get in. */
async function greeting({ port, isEmbedded, isEmpty }) {
  const lines = ["", `Stet is at ${process.env.NEXTAUTH_URL || `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`}`];
  if (isEmbedded) {
    const { offered, password, people } = await import("../seeds/world.ts");
    lines.push(
      `Sign in with the password ${password} as ${offered.map((key) => `${people[key].email} (${people[key].title})`).join(", ")}.`,
    );
  } else if (isEmpty) {
    lines.push(`Nobody can sign in yet: npm run stet -- user add you@example.org --name "Your Name" --admin`);
  }
  return [...lines, "Ctrl-C stops it.", ""].join("\n");
}
