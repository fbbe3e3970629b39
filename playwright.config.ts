import { defineConfig } from "@playwright/test";

const isRoot = process.platform === "linux" && process.getuid?.() === 0;

/** Journeys against an app that `npm test -- e2e` serves; it says where (STET_BASE_URL) and which browser to take (STET_CHROMIUM). */
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: ".data-test/reports/e2e.json" }]],
  outputDir: ".data-test/journeys",
  timeout: 60_000,
  use: {
    baseURL: process.env.STET_BASE_URL ?? "http://127.0.0.1:3000",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.STET_CHROMIUM || undefined,
      args: [...(isRoot ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    },
  },
});
