// Prisma Migrate without its native engine.
//   node prisma/migrate.mjs deploy            apply prisma/migrations to DATABASE_URL
//   node prisma/migrate.mjs new NAME          write a migration (migrations → schema.prisma); DATABASE_URL's role needs CREATEDB
//   node prisma/migrate.mjs status            exit status 1 if the database or schema.prisma is not what the migrations say
//   node prisma/migrate.mjs reset             drop everything, then deploy
//   node prisma/migrate.mjs resolve applied|rolled-back NAME
// It keeps Prisma's own _prisma_migrations table, so `prisma migrate deploy` reads and continues it elsewhere.
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { schemaFiles, withEngine } from "./schema-engine.mjs";

const here = import.meta.dirname;
const filters = { externalTables: [], externalEnums: [] };

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null);

/** The names of the migrations in the folder, oldest first. */
export const migrationNames = (directory = path.join(here, "migrations")) =>
  fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const listMigrations = (baseDir = path.join(here, "migrations")) => ({
  baseDir,
  lockfile: { path: "migration_lock.toml", content: read(path.join(baseDir, "migration_lock.toml")) },
  shadowDbInitScript: "",
  migrationDirectories: migrationNames(baseDir).map((name) => {
    const sql = read(path.join(baseDir, name, "migration.sql"));
    const content = sql === null ? { tag: "error", value: "no migration.sql" } : { tag: "ok", value: sql };
    return { path: name, migrationFile: { path: "migration.sql", content } };
  }),
});

/** Two starts at once take turns, on a lock that one connection holds. */
async function inTurn(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(727075)");
    return await work();
  } finally {
    await client.end();
  }
}

/**
 * Applies what has not been applied.
 * @param {string} url the owner's address
 * @returns {Promise<string[]>} the names of the migrations applied now
 */
export const deploy = (url) =>
  inTurn(url, () =>
    withEngine(url, async (engine) => (await engine.applyMigrations({ migrationsList: listMigrations(), filters })).appliedMigrationNames),
  );

const compare = (engine, from, to, script) => engine.diff({ from, to, script, exitCode: true, filters });
/** The state that the migrations describe; without a lock file the engine cannot tell the dialect, so: empty. */
const described = (list) => (list.lockfile.content ? { tag: "migrations", ...list } : { tag: "empty" });

/** Writes the step from the migrations to schema.prisma; its folder, or null when they agree. Read the SQL: it carries no warnings. */
export const newMigration = (url, name, { isEmpty = false } = {}) =>
  withEngine(url, async (engine) => {
    const list = listMigrations();
    const step = await compare(engine, described(list), { tag: "schemaDatamodel", files: schemaFiles() }, true);
    if (step.exitCode !== 2 && !isEmpty) return null;
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(list.baseDir, `${stamp}_${name.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, "migration.sql"), step.exitCode === 2 ? step.stdout : "");
    const lock = path.join(list.baseDir, list.lockfile.path);
    if (!list.lockfile.content) fs.writeFileSync(lock, `# Written by Prisma Migrate\nprovider = "postgresql"\n`);
    return folder;
  });

/** `isOk`, and what differs: the history, the database from the migrations (`drift`), schema.prisma from the migrations (`pending`). */
export const status = (url) =>
  withEngine(url, async (engine) => {
    const list = listMigrations();
    const files = schemaFiles();
    const history = await engine.diagnoseMigrationHistory({ migrationsList: list, optInToShadowDatabase: false, filters });
    const difference = async (to) => {
      const result = await compare(engine, described(list), to, false);
      return result.exitCode === 2 ? result.stdout : null;
    };
    const drift = await difference({ tag: "schemaDatasource", files, configDir: here });
    const pending = await difference({ tag: "schemaDatamodel", files });
    const isOk = !history.history && !history.failedMigrationNames.length && !history.editedMigrationNames.length && !drift && !pending;
    return { ...history, drift, pending, isOk };
  });

const commands = {
  async deploy(url) {
    const applied = await deploy(url);
    console.log(applied.length ? `applied: ${applied.join(", ")}` : "nothing to apply");
  },
  async new(url, name, ...options) {
    const folder = name && (await newMigration(url, name, { isEmpty: options.includes("--empty") }));
    console.log(folder ? `wrote ${path.relative(process.cwd(), folder)}` : "schema.prisma and the migrations agree: nothing written");
  },
  async status(url) {
    const found = await status(url);
    console.log(JSON.stringify(found, null, 1));
    process.exitCode = found.isOk ? 0 : 1;
  },
  async reset(url) {
    await withEngine(url, (engine) => engine.reset({ filter: filters }));
    await commands.deploy(url);
  },
  resolve: (url, how, migrationName) =>
    withEngine(url, (engine) =>
      how === "applied"
        ? engine.markMigrationApplied({ migrationName, migrationsList: listMigrations() })
        : engine.markMigrationRolledBack({ migrationName }),
    ),
};

if (import.meta.main) {
  const [command = "", ...args] = process.argv.slice(2);
  try {
    if (!process.env.DATABASE_URL) throw new Error("DATABASE_URL is not set.");
    if (!Object.hasOwn(commands, command))
      throw new Error("One of: deploy, new NAME [--empty], status, reset, resolve applied|rolled-back NAME");
    await commands[command](process.env.DATABASE_URL, ...args);
  } catch (error) {
    console.error([error?.message ?? error, error?.code].filter(Boolean).join(" "));
    process.exitCode = 1;
  }
}
