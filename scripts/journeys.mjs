// The journeys: a build of its own, a planted database of its own, a served app, a browser, Playwright.
import fs from "node:fs";
import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { openDatabase } from "./database.mjs";
import { freePort } from "./free-port.mjs";
import { build, serve } from "./next.mjs";
import { root, runQuietly } from "./run.mjs";
import { step } from "./step.mjs";

const folder = ".next-test";
const secret = "a secret that only journeys know";

/**
 * @param {string} reports folder for the app's log
 * @param {(args: string[], env: Record<string, string>) => Promise<number>} run runs Playwright, resolves to its exit status
 */
export async function runJourneys(reports, run) {
  const chromium = await step("browser", async () => ensureChromium());
  await step("build", () => build(folder));
  const database = await openDatabase({ directory: path.join(root, `.data-test/server-${process.pid}`), isThrowaway: true });
  let app = null;
  try {
    const env = { STET_RUNTIME_DATABASE_URL: database.runtimeUrl, NEXTAUTH_SECRET: secret, AUTH_TRUST_HOST: "1", STET_DEMO: "1" };
    await step("sample world", () => runQuietly("The planting", ["--conditions=react-server", "seeds/plant.ts"], env));
    const port = await freePort();
    const log = fs.openSync(path.join(reports, "app.log"), "w");
    app = await step("server", () => serve({ port, host: "127.0.0.1", env, folder, log }));
    return await run(["node_modules/@playwright/test/cli.js", "test"], {
      STET_BASE_URL: `http://127.0.0.1:${port}`,
      STET_CHROMIUM: chromium,
    });
  } finally {
    await app?.stop();
    await database.stop();
  }
}
