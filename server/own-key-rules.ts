import { commands } from "#words";
import type { Reason } from "./lib/refusal.ts";

/** What somebody gives as their keys: by the key as it is shipped, the one that they want; empty: none. */
export type GivenKeys = Readonly<Record<string, string>>;

/** The commands that a shipped key gives, in words: "Next claim, or next flag". */
export const saysOf = (key: string): string => {
  const [first = "", ...others] = [...new Set(commands.filter((c) => c.key === key).map(({ says }) => says))];
  return [first, ...others.map((says) => says.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()))].join(", or ");
};

/** The keys as they are shipped, each once. */
export const shippedKeys: readonly string[] = [...new Set(commands.map(({ key }) => key))];

const isCharacter = (key: string) => [...key].length === 1 && /^[^\p{C}\p{Z}]$/u.test(key);

/** Everything that speaks against somebody's keys, each reason at its field (`key.<shipped>`); empty when they can be kept. */
export const reasonsAgainstKeys = (given: GivenKeys): Reason[] => {
  const reasons: Reason[] = [];
  const taken = new Map<string, string>();
  for (const shipped of shippedKeys) {
    const own = given[shipped] ?? shipped;
    if (!own) continue;
    const field = `key.${shipped}`;
    const other = taken.get(own);
    if (!isCharacter(own)) reasons.push({ field, text: `“${saysOf(shipped)}”: a key is one character that can be seen, or nothing.` });
    else if (other !== undefined)
      reasons.push({ field, text: `“${own}” would be both “${saysOf(other)}” and “${saysOf(shipped)}”. Choose another for one of them.` });
    else taken.set(own, shipped);
  }
  return reasons;
};
