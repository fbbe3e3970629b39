/**
 * `npm run mutation`: do the tests notice when a line of a check is wrong? One check alone is changed in seconds:
 * `npm run mutation -- --mutate "engine/checks/series*.ts"`. The score of `engine/checks` is 75 % or more.
 */
export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/in-process.ts", "./scripts/mutation/ignore-words.mjs"],
  mutate: ["engine/checks/*.ts", "!engine/checks/*.test.ts"],
  // What a check asks and says is words and not logic, read by people in the golden files; its examples are themselves the tests.
  ignorers: ["words-of-a-check"],
  // A constant of a module is a word list or a length: to try each would need every test again, and a new process.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 1,
  // An example is read in milliseconds: what takes ten seconds is a loop without end.
  timeoutMS: 10_000,
  thresholds: { high: 90, low: 80, break: 75 },
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: ".data-test/reports/mutation.json" },
  // Stryker would rewrite the compiler’s options, by an interface that TypeScript 7 does not have; tests run on type stripping and need none.
  tsconfigFile: "none",
  tempDirName: ".data-test/mutation",
  ignorePatterns: ["/.data*", "/.next*", "/app", "/components", "/e2e", "/prisma", "/server", "/cli", "/docs", "/.git"],
  allowEmpty: false,
};
