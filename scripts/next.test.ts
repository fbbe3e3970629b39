import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { appEnvironment } from "./next.mjs";
import { root } from "./run.mjs";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "stet-next-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("the app is told the run-time address and never the owner's, not even by `.env`", () => {
  vi.stubEnv("DATABASE_URL", "postgresql://owner:hush@host/stet");
  vi.stubEnv("DATABASE_URL_FILE", "/run/secrets/database_url");
  const env = appEnvironment({ STET_RUNTIME_DATABASE_URL: "postgresql://stet_run:quiet@host/stet" });
  vi.unstubAllEnvs();
  fs.writeFileSync(path.join(folder, ".env"), "DATABASE_URL=postgresql://owner:hush@host/stet\nOTHER=read");
  // What Next does at its start, in a process with that environment.
  const load = `require("@next/env").loadEnvConfig(${JSON.stringify(folder)}, false, { info() {}, error() {} }); console.log(JSON.stringify(process.env))`;
  const seen = JSON.parse(execFileSync(process.execPath, ["-e", load], { cwd: root, env: env as NodeJS.ProcessEnv, encoding: "utf8" }));
  expect(seen.OTHER).toBe("read");
  expect(JSON.stringify(seen)).not.toContain("hush");
  expect(seen.STET_RUNTIME_DATABASE_URL).toBe("postgresql://stet_run:quiet@host/stet");
});
