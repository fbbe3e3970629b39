import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { password, people } from "#seeds/world";
import { ensureChromium } from "../../scripts/chromium.mjs";
import { openDatabase } from "../../scripts/database.mjs";
import { freePort } from "../../scripts/free-port.mjs";
import { build, serve } from "../../scripts/next.mjs";
import { withConnection } from "../../scripts/postgres/connect.mjs";
import { root } from "../../scripts/run.mjs";
import { countStatements } from "./count-statements.ts";
import type { Planted } from "./plant.ts";

const folder = ".next-test";
const secret = "a secret that only benchmarks know";

/** The built app on a database of its own, with dossiers of so many claims each, an editor who is signed in, and a browser. */
export async function openDesk(sizes: readonly number[]) {
  const executablePath = ensureChromium();
  await build(folder);
  const database = await openDatabase({ directory: path.join(root, `.data-test/bench-${process.pid}`), isThrowaway: true });
  const closing: (() => Promise<unknown>)[] = [database.stop];
  const close = async () => {
    for (const one of closing.reverse()) await one();
  };
  try {
    const env = { NEXTAUTH_SECRET: secret, AUTH_TRUST_HOST: "1", STET_RUNTIME_DATABASE_URL: database.runtimeUrl };
    const planter = ["--conditions=react-server", "bench/desk/plant.ts", ...sizes.map(String)];
    const { stdout } = await promisify(execFile)(process.execPath, planter, { cwd: root, env: { ...process.env, ...env } });
    const planted = JSON.parse(stdout) as Planted[];
    // A database that has just been filled knows nothing of its tables yet; one in use has been told within a minute.
    await withConnection(database.ownerUrl, (client) => client.query("vacuum analyze"));
    const statements = await countStatements(database.runtimeUrl);
    closing.push(statements.close);
    const port = await freePort();
    const app = await serve({ port, host: "127.0.0.1", env: { ...env, STET_RUNTIME_DATABASE_URL: statements.url }, folder });
    closing.push(app.stop);
    const at = `http://127.0.0.1:${port}`;
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
    closing.push(() => browser.close());
    return { at, planted, statements, ...(await signIn(browser, at)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A browser in which the editor is signed in, and the cookies that say so. */
async function signIn(browser: Browser, at: string) {
  const context = await browser.newContext({ baseURL: at, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(people.editor.email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(/\/dossiers$/);
  await page.close();
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  return { context, cookie };
}
