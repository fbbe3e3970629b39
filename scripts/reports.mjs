// What the runners say of themselves, counted. A runner that leaves no report, or ends badly with nothing failed in it, failed once.

/** @typedef {{ passed: number, failed: number }} Count */

/** Adds counts up. @param {Count[]} counts @returns {Count} */
export const sum = (counts) =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });

const withStatus = (count, status) => (status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

/** A tool that says yes or no. @returns {Count} */
export const countStatus = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * The JSON report of vitest: its tests, and once each file that could not even be loaded.
 * @param {any} report null when there is none
 * @param {number} status what the runner ended with
 * @returns {Count}
 */
export function countVitest(report, status) {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((result) => result.status === "failed"),
  );
  return withStatus({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, status);
}

/** The JSON report of Playwright: a journey that passed at its second try passed. @returns {Count} */
export function countPlaywright(report, status) {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return withStatus({ passed: expected + flaky, failed: unexpected }, status);
}

/** The last line of a run. @param {Count} count */
export const told = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
