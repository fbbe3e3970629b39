// `npm test`: everything, on a fresh clone too; `npm test -- unit server` a part. Its last line is counted from the runners' own reports.
import "./node-version.mjs";
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { install, npmScript } from "./install.mjs";
import { countPlaywright, countStatus, countVitest, sum, told } from "./reports.mjs";
import { root, runQuietly } from "./run.mjs";
import { orStop, Stop } from "./stop.mjs";

const reports = path.join(root, ".data-test/reports");

/** Runs a program of Node that speaks for itself; its exit status. */
const run = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("exit", (code) => resolve(code ?? 1)).once("error", () => resolve(1));
  });

/** What a runner reported in this run, or null. */
function report(name) {
  try {
    return JSON.parse(fs.readFileSync(path.join(reports, `${name}.json`), "utf8"));
  } catch {
    return null;
  }
}

async function vitest(project) {
  const file = path.join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const status = await run(["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters]);
  return countVitest(report(project), status);
}

const parts = {
  async types() {
    // What Next declares for pages and styles is made, not kept.
    await runQuietly("next typegen", ["node_modules/next/dist/bin/next", "typegen"], {
      NEXT_DIST_DIR: ".next-test",
      NEXT_TELEMETRY_DISABLED: "1",
    });
    return countStatus(await run([npmScript(), "run", "--silent", "types"]));
  },
  lint: async () => countStatus(await run([npmScript(), "run", "--silent", "lint"])),
  unit: () => vitest("unit"),
  server: () => vitest("server"),
  async e2e() {
    const { runJourneys } = await import("./journeys.mjs");
    const status = await runJourneys(reports, run);
    return countPlaywright(report("e2e"), status);
  },
};

await orStop(async () => {
  process.chdir(root);
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
  if (unknown) throw new Stop(`There is no part "${unknown}". There are: ${Object.keys(parts).join(", ")}.`);
  await install();
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });

  const counts = {};
  for (const name of wanted.length ? wanted : Object.keys(parts)) {
    console.log(`\n── ${name} ──`);
    counts[name] = await parts[name]().catch((error) => {
      console.error(error instanceof Stop ? error.message : error);
      return { passed: 0, failed: 1 };
    });
  }
  console.log("");
  for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(8)}${told(count)}`);
  const total = sum(Object.values(counts));
  console.log(told(total));
  process.exit(total.failed ? 1 : 0);
});
