import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { password, people } from "#seeds/world";

/** `kill -9` of the server in the middle of an import, on a database of its own: nothing half is left, and the next start works. */
test("a server killed in the middle of an import leaves no half document, and starts again", async ({ page }) => {
  test.setTimeout(240_000);
  const data = `.data-test/crash-${process.pid}`;
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let server = await start(port, data);
  try {
    await signIn(page, base);
    await page.goto(`${base}/dossiers/new`);
    await page.getByLabel("Title").fill("Cut short");
    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page).toHaveURL(/\/dossiers\/[0-9a-f-]{36}/);
    const at = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
    await page.goto(`${base}${at}/import`);
    await page
      .getByLabel("Files", { exact: true })
      .setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(longText()) });
    await page.getByRole("button", { name: "Bring in files" }).click({ noWaitAfter: true });
    await page.waitForTimeout(2_000);
    expect(page.url()).toMatch(/\/import$/);
    await killAll(server);

    server = await start(port, data);
    expect(await (await fetch(`${base}/api/health`)).json()).toMatchObject({ ok: true });
    await signIn(page, base);
    await page.goto(`${base}${at}/documents`);
    await expect(page.getByText("long.txt")).toHaveCount(0);
    await expect(page.getByText(/sentence number/)).toHaveCount(0);
    await page.goto(`${base}${at}/import`);
    await page.getByLabel("Text", { exact: true }).fill("The council met for the third time on Monday.");
    await page.getByRole("button", { name: "Bring in text" }).click();
    await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}/);
  } finally {
    await killAll(server);
    rmSync(data, { recursive: true, force: true });
  }
});

/** So long that reading and storing it takes many seconds. */
const longText = () =>
  Array.from(
    { length: 12_000 },
    (_, i) => `The council of Town ${i} met for sentence number ${i} on 3 March 2024 and counted ${i + 7} ballots, the mayor said.`,
  ).join("\n\n");

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Resolves when Stet says that it is there. It serves the build of the journeys. */
const start = (port: number, data: string) =>
  new Promise<ChildProcess>((resolve, reject) => {
    const { DATABASE_URL, STET_RUNTIME_DATABASE_URL, ...env } = process.env;
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      env: { ...env, PORT: String(port), STET_DATA: data, NEXT_DIST_DIR: ".next-test" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Ctrl-C stops it")) resolve(child);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`it ended with ${code}: ${said.slice(-600)}`)));
  });

/** `kill -9` for the starter and the server beneath it; resolves when the starter is gone. */
const killAll = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const below = execFileSync("ps", ["-o", "pid=,ppid=,args=", "-A"], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === child.pid && !args.join(" ").includes("postgres"))
    .map(([pid]) => Number(pid));
  for (const pid of [...below, child.pid as number]) process.kill(pid, "SIGKILL");
  await gone;
};

const signIn = async (page: Page, base: string) => {
  await page.context().clearCookies();
  await page.goto(`${base}/sign-in`);
  await page.getByLabel("E-mail").fill(people.editor.email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/dossiers$/);
};
