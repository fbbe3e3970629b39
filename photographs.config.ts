import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config.ts";

/** `npm run photographs`: pages and states as pictures in `.data-test/photographs`, for people to look at. No test. */
export default defineConfig({
  ...journeys,
  testMatch: "photographs.ts",
  reporter: "list",
  use: { ...journeys.use, trace: "off" },
});
