import path from "node:path";
import { defineConfig } from "vitest/config";

const skipped = ["**/node_modules/**", "**/.next*/**", "**/.data*/**", "e2e/**"];

/** Two runs of one runner: `unit` is pure and quick, `server` speaks to a real Postgres that lives as long as the run. */
export default defineConfig({
  // `server-only` throws outside Next; what it guards is exactly what the server tests are about.
  resolve: { alias: { "server-only": path.resolve(import.meta.dirname, "node_modules/server-only/empty.js") } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["**/*.test.{ts,tsx}"], exclude: [...skipped, "**/*.db.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["**/*.db.test.ts"],
          exclude: skipped,
          globalSetup: "scripts/test-server.ts",
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
