import { readdirSync, readFileSync } from "node:fs";

/** Reads a file of /proc, empty where the process or the thread has just ended. */
const read = (file: string) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const numbersIn = (folder: string) => readdirSync(folder).filter((name) => /^\d+$/.test(name));

/** The processes that come from this one, and whose command names one of `programs`. */
export function processesOf(programs: RegExp): string[] {
  const parents = new Map(
    numbersIn("/proc").map((pid) => [
      pid,
      read(`/proc/${pid}/stat`)
        .replace(/^.*\) \S+ /s, "")
        .split(" ")[0],
    ]),
  );
  const isOurs = (pid: string | undefined): boolean =>
    pid === String(process.pid) || (pid !== undefined && pid !== "1" && isOurs(parents.get(pid)));
  return [...parents.keys()].filter((pid) => pid !== String(process.pid) && isOurs(pid) && programs.test(read(`/proc/${pid}/cmdline`)));
}

/**
 * Milliseconds of processor time that the app and its Postgres have taken so far, all their threads together; what else the machine does does not
 * count. Linux alone tells it: elsewhere the wall clock has to do.
 */
export function processorTime(): number {
  if (process.platform !== "linux") return performance.now();
  const threads = processesOf(/next|postgres/).flatMap((pid) => {
    try {
      return numbersIn(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`);
    } catch {
      return [];
    }
  });
  return threads.reduce((sum, file) => sum + Number(read(file).split(" ")[0] || 0), 0) / 1e6;
}
