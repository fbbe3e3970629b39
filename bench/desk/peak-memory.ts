import { readFileSync, writeFileSync } from "node:fs";
import { processesOf } from "./processor-time.ts";

const megabytes = (pid: string, what: "VmHWM" | "VmRSS") =>
  Number(new RegExp(`^${what}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;

/**
 * MB of memory that the app holds at most while something is done, over what it held before; null where the system does not tell, which Linux alone does. What is
 * garbage and not swept yet counts.
 */
export async function peakMemory(work: () => Promise<unknown>): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const pids = processesOf(/next/);
  const before = pids.map((pid) => {
    writeFileSync(`/proc/${pid}/clear_refs`, "5"); // the highest mark is set back to what is held now (man 5 proc)
    return megabytes(pid, "VmRSS");
  });
  await work();
  return pids.reduce((sum, pid, i) => sum + megabytes(pid, "VmHWM") - (before[i] ?? 0), 0);
}
