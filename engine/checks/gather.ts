import type { Claim, Side } from "../types.ts";
import type { Group, Member } from "./check.ts";

/**
 * Puts members together that have a key in common. A member that has several goes where most others go, so that each is compared once; keys are
 * tried in alphabetical order, so that the order of the documents does not matter.
 */
export function gather<V>(
  members: readonly Member<V>[],
  keysOf: (member: Member<V>) => string[],
  labelOf: (members: Member<V>[]) => string,
): Group<V>[] {
  const byKey = new Map<string, Set<Member<V>>>();
  for (const member of members)
    for (const key of keysOf(member)) {
      const there = byKey.get(key);
      if (there) there.add(member);
      else byKey.set(key, new Set([member]));
    }
  const keys = [...byKey.keys()].sort();
  const groups: Group<V>[] = [];
  const placed = new Set<Member<V>>();
  const sizes = keys
    .map((key) => ({ key, size: (byKey.get(key) as Set<Member<V>>).size }))
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  for (const { key } of sizes) {
    const left = [...(byKey.get(key) as Set<Member<V>>)].filter((member) => !placed.has(member));
    if (left.length === 0) continue;
    for (const member of left) placed.add(member);
    groups.push({ key, label: labelOf(left), members: left });
  }
  return groups;
}

/** Every two of a list, in its order. */
export const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));

/** Names as people list them: "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** A claim as a side: it has all that a side has, so that nothing is copied for the many that are never told of. */
export const sideOf = (claim: Claim): Side => claim;
