import { expect, test } from "vitest";
import { isInstalled } from "./install.mjs";
import { nodeRefusal } from "./node-version.mjs";

const locked = { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/other-platform": { version: "2.0.0", optional: true } };

test("packages are installed when they are what the lock file says; those of other platforms may be missing", () => {
  expect(isInstalled(locked, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
  expect(isInstalled(locked, { "node_modules/a": { version: "1.0.0" }, "node_modules/other-platform": { version: "2.0.0" } })).toBe(true);
});

test("a missing or another version, and a folder that npm did not finish, are installed again", () => {
  expect(isInstalled(locked, {})).toBe(false);
  expect(isInstalled(locked, { "node_modules/a": { version: "1.0.1" } })).toBe(false);
  expect(isInstalled(locked, { "node_modules/a": { version: "1.0.0" }, "node_modules/other-platform": { version: "1.9.0" } })).toBe(false);
  expect(isInstalled(locked, null)).toBe(false);
});

test("Node 24 will do anywhere; Node 20 can bring its own where the registry carries one", () => {
  expect(nodeRefusal("24.21.0", "darwin-arm64")).toBeNull();
  expect(nodeRefusal("26.0.0", "win32-x64")).toBeNull();
  expect(nodeRefusal("20.20.2", "linux-x64")).toBeNull();
  expect(nodeRefusal("22.9.0", "darwin-arm64")).toMatch(/^Stet needs Node 24 or newer, and this is 22\.9\.0/);
  expect(nodeRefusal("18.19.1", "linux-x64")).toMatch(/^Stet needs Node 24 or newer, and this is 18\.19\.1/);
});
