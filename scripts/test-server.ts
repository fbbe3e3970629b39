import fs from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "./database.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's and the run-time role's addresses of a migrated database that nobody writes to: each test file takes a copy. */
    template: { ownerUrl: string; runtimeUrl: string };
  }
}

const kept = path.resolve(import.meta.dirname, "../.data-test");

/** One throw-away Postgres for a run of the tests, in a folder of its own: two runs at once never meet. */
export async function setup(project: TestProject) {
  clearLeftovers();
  const directory = path.join(kept, `server-${process.pid}`);
  const { ownerUrl, runtimeUrl, stop } = await openDatabase({ directory, isThrowaway: true });
  project.provide("template", { ownerUrl, runtimeUrl });
  return stop;
}

/** A run that was killed could not clear up behind itself. */
function clearLeftovers() {
  for (const name of fs.existsSync(kept) ? fs.readdirSync(kept) : []) {
    const pid = Number(/^server-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) fs.rmSync(path.join(kept, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
