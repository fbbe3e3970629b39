import type { Command } from "#words";

/** Where a page stands among the places of commands, by its address; null on pages that have none of their own. */
export const placeAt = (path: string): Command["on"] | null => {
  if (path.includes("/flags")) return "flag";
  if (path.includes("/corrections/")) return "correction";
  return path.includes("/documents/") ? "claim" : null;
};
