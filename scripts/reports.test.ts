import { expect, test } from "vitest";
import { countPlaywright, countStatus, countVitest, sum, told } from "./reports.mjs";

const file = (status: string, ...results: string[]) => ({ status, assertionResults: results.map((result) => ({ status: result })) });
const vitest = (passed: number, failed: number, ...testResults: object[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

test("vitest's tests are counted as it counts them", () => {
  expect(countVitest(vitest(2, 1, file("passed", "passed", "passed"), file("failed", "failed")), 1)).toEqual({ passed: 2, failed: 1 });
});

test("a test file that cannot be loaded has no tests and still fails", () => {
  expect(countVitest(vitest(2, 0, file("passed", "passed", "passed"), file("failed")), 1)).toEqual({ passed: 2, failed: 1 });
});

test("a runner that ends badly failed, though no test did", () => {
  expect(countVitest(vitest(2, 0, file("passed", "passed", "passed")), 1)).toEqual({ passed: 2, failed: 1 });
  expect(countPlaywright({ stats: { expected: 3, flaky: 0, unexpected: 0 } }, 1)).toEqual({ passed: 3, failed: 1 });
});

test("a runner that leaves no report failed", () => {
  expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test("journeys are counted, skipped ones are not", () => {
  expect(countPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 4 } }, 1)).toEqual({ passed: 4, failed: 2 });
});

test("the last line adds everything up", () => {
  expect(told(sum([countStatus(0), countStatus(2), { passed: 10, failed: 3 }]))).toBe("11 passed, 4 failed");
});
