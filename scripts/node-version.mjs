// Imported before everything else, so that an old Node says this and not something about syntax.

/** The Node that the project is written for. */
const wanted = 24;
/** The oldest that can take the first step, which is to install the other one. */
const oldestHelper = 20;

/**
 * Why this Node will not do, or null.
 * @param {string} version as process.versions.node has it
 * @param {string} platform e.g. "linux-x64"; for that one the registry carries a Node of its own
 */
export function nodeRefusal(version, platform) {
  const major = Number(version.split(".")[0]);
  const canHelpItself = platform === "linux-x64" && major >= oldestHelper;
  return major >= wanted || canHelpItself
    ? null
    : `Stet needs Node ${wanted} or newer, and this is ${version}: install it from https://nodejs.org.`;
}

/** True when this is not yet the Node that the project is written for. */
export const isHelper = () => Number(process.versions.node.split(".")[0]) < wanted;

const refusal = nodeRefusal(process.versions.node, `${process.platform}-${process.arch}`);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
