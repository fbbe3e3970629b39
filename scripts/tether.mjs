// What Stet starts must not outlive the one who started it, however that one went (kill -9 too).
import fs from "node:fs";

/** The parent and, where it can be read, the parent's parent: npm puts a shell between itself and the script. */
function lineage() {
  try {
    const stat = fs.readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(")") + 4).split(" ")[0]}`;
  } catch {
    return String(process.ppid);
  }
}

/**
 * Calls `stop` once when the parent is gone: the channel to it closes; or, where npm started this, npm is no longer above it.
 * A process that a shell started in the background is left alone: there it is usual for the shell to go first.
 */
export function followParent(stop) {
  if (process.channel) {
    process.once("disconnect", stop);
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event && process.platform !== "win32") {
    const before = lineage();
    const timer = setInterval(() => {
      if (lineage() === before) return;
      clearInterval(timer);
      stop();
    }, 500);
    timer.unref();
  }
}
