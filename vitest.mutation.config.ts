import { defineConfig } from "vitest/config";

/** What a change in a check may break: the tests of the checks and the golden files; not the properties, which run for seconds. */
export default defineConfig({ test: { include: ["engine/checks/*.test.ts", "engine/golden.test.ts"] } });
