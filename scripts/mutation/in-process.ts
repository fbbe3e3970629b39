import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import type { NotedTest } from "./vitest.ts";

/** What the instrumented code and its runner tell each other. */
type Stryker = { activeMutant?: string; currentTestId?: string; mutantCoverage?: MutantCoverage; hitCount?: number; hitLimit?: number };
const stryker: Stryker = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: stryker });

type Test = NotedTest & { id: string };

/** The tests of the checks; last those that read much, and cover nearly everything. */
const testFiles = ["engine/checks/!(carried).test.ts", "engine/golden.test.ts", "engine/checks/carried.test.ts"];

const standIn = import.meta.resolve("./vitest.ts");

/**
 * Runs the tests of the checks in this very process: the engine is imported once, each mutant is switched on in it, and the tests that cover it run
 * until one fails. Every test must therefore read its texts anew: what a check has found out hangs on the reading, and would outlive the mutant.
 */
class InProcess implements TestRunner {
  static inject = [] as const;
  #tests: Test[] = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    registerHooks({
      resolve: (name, context, next) =>
        name === "vitest" && context.parentURL?.endsWith(".test.ts") ? { url: standIn, shortCircuit: true } : next(name, context),
    });
    for (const file of testFiles.flatMap((pattern) => globSync(pattern).sort())) await import(pathToFileURL(resolve(file)).href);
    const { noted } = (await import(standIn)) as typeof import("./vitest.ts");
    this.#tests = noted.map((test, index) => ({ ...test, id: `${index}` }));
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.#run(this.#tests, false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const covering = testFilter && new Set(testFilter);
    const tests = await this.#run(covering ? this.#tests.filter(({ id }) => covering.has(id)) : this.#tests, !disableBail);
    stryker.activeMutant = undefined;
    // What noticed one mutant may well notice its neighbour.
    const killer = this.#tests.find(({ id }) => id === tests.at(-1)?.id);
    if (killer && tests.at(-1)?.status === TestStatus.Failed) this.#tests = [killer, ...this.#tests.filter((test) => test !== killer)];
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
  }

  async #run(tests: readonly Test[], stopsAtFirst: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const { id, name, run } of tests) {
      const begun = performance.now();
      stryker.currentTestId = id;
      const failureMessage = await failureOf(run);
      stryker.currentTestId = undefined;
      const test = { id, name, timeSpentMs: performance.now() - begun };
      results.push(
        failureMessage === undefined ? { ...test, status: TestStatus.Success } : { ...test, status: TestStatus.Failed, failureMessage },
      );
      if (failureMessage !== undefined && stopsAtFirst) break;
    }
    return results;
  }
}

async function failureOf(run: NotedTest["run"]): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];
