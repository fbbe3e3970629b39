// What Stet starts must not outlive the one who started it, however that one went (kill -9 too).

/**
 * Calls `stop` once when the parent is gone: the channel to it closes; or, where npm started this, npm's number is no longer the parent's.
 * A process that a shell started in the background is left alone: there it is usual for the shell to go first.
 */
export function followParent(stop) {
  if (process.channel) {
    process.once("disconnect", stop);
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event && process.platform !== "win32") {
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      stop();
    }, 500);
    timer.unref();
  }
}
