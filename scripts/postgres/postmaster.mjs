// Is there a server on this data folder, and does it answer?
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";

const file = (data) => path.join(data, "postmaster.pid");

/** What postmaster.pid says (line 1 pid, line 4 port, line 8 status), or null. */
export function readPostmaster(data) {
  try {
    const lines = fs.readFileSync(file(data), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: (lines[7] ?? "").trim() === "ready" };
  } catch {
    return null;
  }
}

/** Lives a postgres under that number? Not a zombie that a container has yet to reap, not another program that got the number. */
export function isLivePostgres(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  try {
    if (process.platform === "linux") {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      const [name, state] = [stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")")), stat.charAt(stat.lastIndexOf(")") + 2)];
      return name.startsWith("postgres") && state !== "Z" && state !== "X";
    }
    if (process.platform === "win32") return true;
    return /^[^Z]\S*\s.*postgres/.test(execFileSync("ps", ["-o", "stat=,comm=", "-p", String(pid)], { encoding: "utf8" }).trim());
  } catch {
    return false;
  }
}

/** Does a Postgres answer on that port of this machine? ('N' or 'S' to the request for TLS, the first bytes of its protocol) */
export const answers = (port, timeout = 1000) =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])));
    const end = (does) => {
      socket.destroy();
      resolve(does);
    };
    socket.setTimeout(timeout, () => end(false));
    socket.on("error", () => end(false)).on("data", (bytes) => end(bytes[0] === 0x4e || bytes[0] === 0x53));
  });

/** The port of a server that runs on this data folder, or null. Waits while it is starting or stopping; clears what a dead one left. */
export async function runningPort(data) {
  for (;;) {
    const found = readPostmaster(data);
    if (!found) return null;
    if (!isLivePostgres(found.pid)) {
      // Postgres clears it itself only when the number is free, and a killed server stays a zombie for some seconds in a container.
      fs.rmSync(file(data), { force: true });
      return null;
    }
    if (found.isReady && (await answers(found.port))) return found.port;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
