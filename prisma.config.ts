import { defineConfig } from "prisma/config";

// `prisma generate`, `format` and `validate` are WebAssembly, yet the command line first fetches a native schema engine.
// Any existing file stops that. Migrations go through prisma/migrate.mjs: the same engine, as WebAssembly.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
