import { digest, normalise } from "../claims/identity.ts";
import type { ClaimKind, Point } from "../types.ts";
import type { Compared } from "./findings.ts";

/** Points of fact: one for each group of claims that a check compares. `origins`: a number for each document, equal where it copies. */
export function pointsOf(compared: readonly Compared[], origins: ReadonlyMap<string, number>): Point[] {
  const points = new Map<string, Point>();
  for (const { check, group, answers } of compared) {
    const members = group.members.filter(({ claim }) => claim !== undefined);
    if (!check.point || members.length === 0) continue;
    const sides = new Map<string, { value: string; claims: Set<string>; origins: Set<number> }>();
    for (const { claim, says, reading } of members) {
      const side = sides.get(says) ?? { value: says, claims: new Set(), origins: new Set() };
      side.claims.add(claim?.id as string);
      side.origins.add(origins.get(reading.document.id) as number);
      sides.set(says, side);
    }
    const claims = [...new Set(members.map(({ claim }) => claim?.id as string))];
    const id = digest(`${check.id}\u0000${normalise(group.key)}`);
    points.set(id, {
      id,
      label: group.label,
      kind: check.point as ClaimKind,
      claims,
      sides: [...sides.values()].map((side) => ({ value: side.value, claims: [...side.claims], origins: side.origins.size })),
      state: stateOf(answers, claims.length, sides.size),
    });
  }
  return [...points.values()];
}

function stateOf(answers: Compared["answers"], claims: number, sides: number): Point["state"] {
  if (claims === 1) return "single";
  const relations = new Set(answers.map(({ relation }) => relation));
  if (relations.has("conflict")) return "differ";
  if (relations.has("agreement")) return "agree";
  return sides === 1 && relations.size === 0 ? "single" : "unclear";
}
