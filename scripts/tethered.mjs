// Loaded first (--import) into what Stet starts. `next dev` forks with the same arguments and lets go of that channel itself: hence the
// check of whose child this is.
import { followParent } from "./tether.mjs";

if (process.ppid === Number(process.env.STET_TETHER) && process.channel) {
  followParent(() => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5000).unref(); // an answer that never ends must not hold the port
  });
}
