const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One line for each step: its title when it begins, what came of it and how long it took when it is done. Resolves to what `work` gives. */
export async function step(title, work) {
  const since = performance.now();
  process.stdout.write(`${title} … `);
  try {
    const note = await work();
    console.log(`${typeof note === "string" ? note : "done"} (${seconds(since)})`);
    return note;
  } catch (error) {
    console.log(`failed (${seconds(since)})`);
    throw error;
  }
}
