// Prisma's own schema engine, as WebAssembly over `pg`: npm carries no native one. Why, and what it lacks: docs/decisions/0003.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const here = import.meta.dirname;

/** Two things that the adapter lacks for migrations. */
function mended(adapter) {
  // It cuts a script at every ";" (so through function bodies and quoted text) and runs each piece on any connection. Sent whole, as
  // the native engine does: one simple query, so one transaction.
  adapter.executeScript = async function (script) {
    try {
      await this.client.query(script);
    } catch (error) {
      this.onError(error);
    }
  };
  // It knows no "char" (OID 18), which the catalogue queries behind a comparison return.
  const { performIO, queryRaw } = adapter;
  adapter.performIO = async function (query) {
    const result = await performIO.call(this, query);
    query.chars = new Set(result.fields.flatMap((field, i) => (field.dataTypeID === 18 ? [i] : [])));
    if (!query.chars.size) return result;
    return { ...result, fields: result.fields.map((field) => (field.dataTypeID === 18 ? { ...field, dataTypeID: 25 } : field)) };
  };
  adapter.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query);
    return { ...result, columnTypes: result.columnTypes.map((type, i) => (query.chars?.has(i) ? ColumnTypeEnum.Character : type)) };
  };
  return adapter;
}

class MigrationAdapter extends PrismaPg {
  constructor(url) {
    super({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
    this.url = url;
  }

  async connect() {
    return mended(await super.connect());
  }

  /** The stock one drops the shadow database while its own pool is still connected to it. */
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await once(this.url, `CREATE DATABASE "${name}" TEMPLATE template0`);
    const address = new URL(this.url);
    address.pathname = `/${name}`;
    const shadow = await new MigrationAdapter(address.href).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await once(this.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return shadow;
  }
}

async function once(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

// The engine leaves the ten-second time-out of its lock behind; the process shall not wait for it.
const patient = Object.entries(glue).filter(([name]) => name.startsWith("__wbg_setTimeout"));
const impatient = patient.map(([name, start]) => [
  name,
  (...args) => {
    const timer = start(...args);
    timer.unref();
    return timer;
  },
]);

let loaded; // one instance in a process: the glue keeps module state

function engineClass() {
  if (loaded) return loaded;
  const wasm = path.join(path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm")), "schema_engine_bg.wasm");
  const instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(wasm)), {
    "./schema_engine_bg.js": { ...glue, ...Object.fromEntries(impatient) },
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  loaded = glue.SchemaEngine;
  return loaded;
}

/** schema.prisma, as the engine takes it. */
export const schemaFiles = () => {
  const file = path.join(here, "schema.prisma");
  return [{ path: file, content: fs.readFileSync(file, "utf8") }];
};

/** Runs `work(engine)` against the database, and leaves neither connections nor a timer of ours behind. */
export async function withEngine(url, work) {
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url));
  const open = [];
  const { connect } = factory;
  factory.connect = async () => {
    const result = await connect();
    if (result.ok) open.push(result.value);
    return result;
  };
  const engine = await engineClass().new({ datamodels: schemaFiles().map((file) => [file.path, file.content]) }, () => {}, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await Promise.all(open.map((adapter) => adapter.dispose().catch(() => {})));
  }
}
