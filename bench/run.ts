import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import type { Benchmark, Figure } from "./measure.ts";

/**
 * `npm run bench`, or `npm run bench -- read hostile`: each benchmark in a process of its own, one after the other; figures to the screen and to
 * one JSON file a run. A figure that misses its target is told and fails nothing: machines differ, and a benchmark is no test.
 */
const here = import.meta.dirname;
const [option, ...rest] = process.argv.slice(2);
if (option === "--one") await one(rest[0] as string, rest[1] as string);
else await all(process.argv.slice(2));

async function one(name: string, file: string) {
  const { benchmark } = (await import(`./${name}.bench.ts`)) as { benchmark: Benchmark };
  console.log(`\n${benchmark.asks} (${name})`);
  const figures = await benchmark.figures();
  for (const figure of figures) console.log(`  ${drawn(figure)}`);
  writeFileSync(file, JSON.stringify(figures));
}

async function all(wanted: readonly string[]) {
  const names = readdirSync(here)
    .filter((file) => file.endsWith(".bench.ts"))
    .map((file) => file.replace(".bench.ts", ""));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark “${unknown.join("”, “")}”. There are: ${names.join(", ")}.`);
    process.exit(1);
  }
  const folder = path.join(here, ".figures");
  mkdirSync(folder, { recursive: true });
  const run: Record<string, Figure[]> = {};
  for (const name of wanted.length > 0 ? wanted : names) {
    const file = path.join(folder, "last.json");
    const { status } = spawnSync(process.execPath, ["--expose-gc", path.join(here, "run.ts"), "--one", name, file], { stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
    run[name] = JSON.parse(readFileSync(file, "utf8"));
  }
  const at = new Date().toISOString();
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  writeFileSync(path.join(folder, `${at.replaceAll(":", "-")}.json`), `${JSON.stringify({ at, machine, run }, null, 2)}\n`);
}

function drawn({ name, value, unit, spread, atLeast, atMost }: Figure): string {
  const isMet = value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  const target = atLeast !== undefined ? `at least ${atLeast}` : atMost !== undefined ? `at most ${atMost}` : "";
  const range = spread ? ` (${short(spread[0])} to ${short(spread[1])})` : "";
  return `${`${short(value)} ${unit}`.padEnd(18)} ${name}${range}${target ? `; wanted ${target}: ${isMet ? "met" : "MISSED"}` : ""}`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
