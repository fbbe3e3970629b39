// `npm run photographs`: what the journeys are played in, photographed page by page.
import "./node-version.mjs";
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { install } from "./install.mjs";
import { root } from "./run.mjs";
import { orStop } from "./stop.mjs";

const reports = path.join(root, ".data-test/reports");

await orStop(async () => {
  process.chdir(root);
  await install();
  fs.mkdirSync(reports, { recursive: true });
  const { runJourneys } = await import("./journeys.mjs");
  const run = (args, env) =>
    new Promise((resolve) => {
      const playwright = [...args, "--config", "photographs.config.ts"];
      const child = spawn(process.execPath, playwright, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
      child.once("exit", (code) => resolve(code ?? 1)).once("error", () => resolve(1));
    });
  process.exit(await runJourneys(reports, run));
});
