import fs from "node:fs";
import path from "node:path";
import { root } from "./run.mjs";
import { Stop } from "./stop.mjs";

/** Reads `.env` of the project where it is there; what the environment says already goes before it. */
export function readSettings() {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** A setting of the environment: NAME, or what the file named by NAME_FILE holds (secrets of a container). Undefined when neither is set. */
export function setting(name) {
  const file = process.env[`${name}_FILE`];
  if (process.env[name] || !file) return process.env[name] || undefined;
  try {
    return fs.readFileSync(file, "utf8").trim() || undefined;
  } catch (error) {
    throw new Stop(`${name}_FILE names ${file}, which cannot be read (${error.code}).`);
  }
}
