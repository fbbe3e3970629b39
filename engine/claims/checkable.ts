import type { Token } from "../text/text.ts";

/** Does a sentence state something that can be checked? */
export function isCheckable(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text !== "?";
}
