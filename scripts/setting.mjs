import fs from "node:fs";
import { Stop } from "./stop.mjs";

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
