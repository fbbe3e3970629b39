import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./run.mjs";

const isSource = (name) => !/\.test\.tsx?$|\.tsbuildinfo$/.test(name) && !name.startsWith(".") && name !== "generated";

/** One value for everything in these files and folders of the project; what is not there counts as empty. */
export function fingerprint(...names) {
  const hash = createHash("sha256");
  const take = (at) => {
    const found = fs.statSync(at, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) for (const name of fs.readdirSync(at).filter(isSource).sort()) take(path.join(at, name));
    else
      hash
        .update(`${path.relative(root, at)}\0`)
        .update(fs.readFileSync(at))
        .update("\0");
  };
  for (const name of names) take(path.join(root, name));
  return hash.digest("hex");
}

/**
 * Does a step only when its result is not of these sources. The stamp stands in the result, so it is gone when the result is.
 * @param {string} stamp path of the file that keeps the fingerprint
 * @param {string} value
 * @param {() => Promise<void>} work
 * @returns {Promise<string>} a note for people
 */
export async function unlessDone(stamp, value, work) {
  const file = path.join(root, stamp);
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === value) return "up to date";
  await work();
  fs.writeFileSync(file, value);
  return "done";
}
