import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const urlOf = (name: string) => JSON.stringify(pathToFileURL(path.join(import.meta.dirname, name)).href);

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function until(holds: () => boolean) {
  for (const end = performance.now() + 10_000; !holds() && performance.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  return holds();
}

/** The number that a process writes first. */
const firstNumber = (child: ReturnType<typeof spawn>) =>
  new Promise<number>((resolve) => child.stdout?.once("data", (bytes) => resolve(Number(bytes))));

test("what Stet runs ends with it, also by kill -9", async () => {
  const forever = "process.stderr.write(''); require('fs').writeSync(3, String(process.pid)); setInterval(() => {}, 1000)";
  const script = `
    const { spawn } = await import("node:child_process");
    const { tethered } = await import(${urlOf("run.mjs")});
    spawn(process.execPath, ["--import", tethered, "-e", ${JSON.stringify(forever)}], {
      stdio: ["ignore", "ignore", "ignore", 1, "ipc"], env: { ...process.env, STET_TETHER: String(process.pid) } });
    setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const pid = await firstNumber(starter);
  expect(isAlive(pid)).toBe(true);
  starter.kill("SIGKILL");
  expect(await until(() => !isAlive(pid))).toBe(true);
});

test("what npm started ends with npm, though a shell stands between them", async () => {
  const script = `
    const { followParent } = await import(${urlOf("tether.mjs")});
    followParent(() => process.exit());
    process.stdout.write(String(process.pid));
    setInterval(() => {}, 1000);`;
  const shell = `"${process.execPath}" --input-type=module -e '${script}' & wait`;
  const npm = spawn(
    process.execPath,
    ["-e", `require("child_process").spawn("/bin/sh", ["-c", ${JSON.stringify(shell)}], { stdio: "inherit" })`],
    {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, npm_lifecycle_event: "start" },
    },
  );
  const pid = await firstNumber(npm);
  expect(isAlive(pid)).toBe(true);
  npm.kill("SIGKILL");
  expect(await until(() => !isAlive(pid))).toBe(true);
});
