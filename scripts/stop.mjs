/** A reason why Stet cannot go on, worded for the person who started it: its message is printed alone, without a stack. */
export class Stop extends Error {
  name = "Stop";
}

/** Runs `main`; a failure becomes one sentence on stderr and exit status 1. `STET_TRACE=1` adds where it came from. */
export async function orStop(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : `Stet stopped: ${error?.message || error}`);
    if (process.env.STET_TRACE) console.error(error);
    process.exit(1);
  }
}
