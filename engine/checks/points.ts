import { digest, normalise } from "../claims/identity.ts";
import type { Point } from "../types.ts";
import type { Compared } from "./findings.ts";
import { onceEach } from "./once-each.ts";

/** Points of fact: one for each row. `origins`: a number for each document, equal where it copies. */
export function pointsOf(rows: readonly Row[], origins: ReadonlyMap<string, number>): Point[] {
  const points = new Map<string, Point>();
  for (const row of rows) points.set(row.point.id, row.documents ? withOrigins(row, row.documents, origins) : row.point);
  return [...points.values()];
}

/** The point as it stands, or with its sources as independent as they are now. */
function withOrigins(row: Row, documents: readonly string[][], origins: ReadonlyMap<string, number>): Point {
  const counts = documents.map((ids) => new Set(ids.map((id) => origins.get(id))).size);
  const { sides } = row.point;
  if (sides.some((side, at) => side.origins !== counts[at]))
    row.point = { ...row.point, sides: sides.map((side, at) => ({ ...side, origins: counts[at] as number })) };
  return row.point;
}

/** `point`: as it was told last, first as if each side had one origin; `documents`: those of each side, absent where each has but one. */
export type Row = { point: Point; documents?: string[][] };

/** What a group of claims makes for as long as it stands; undefined where that is no point. */
export const rowOf = onceEach(({ check, group, answers }: Compared): Row | undefined => {
  const members = group.members.filter(({ claim }) => claim !== undefined);
  if (!check.point || members.length === 0) return undefined;
  const sides = new Map<string, { claims: Set<string>; documents: Set<string> }>();
  for (const { claim, says, reading } of members) {
    const side = sides.get(says) ?? { claims: new Set(), documents: new Set() };
    side.claims.add(claim?.id as string);
    side.documents.add(reading.document.id);
    sides.set(says, side);
  }
  const claims = [...new Set(members.map(({ claim }) => claim?.id as string))];
  const point: Point = {
    id: digest(`${check.id}\u0000${normalise(group.key)}`),
    label: group.label,
    kind: check.point,
    claims,
    sides: Array.from(sides, ([value, side]) => ({ value, claims: sides.size === 1 ? claims : [...side.claims], origins: 1 })),
    state: stateOf(answers, claims.length, sides.size),
  };
  const documents = Array.from(sides.values(), (side) => [...side.documents]);
  return documents.some(({ length }) => length > 1) ? { point, documents } : { point };
});

function stateOf(answers: Compared["answers"], claims: number, sides: number): Point["state"] {
  if (claims === 1) return "single";
  const relations = new Set(answers.map(({ relation }) => relation));
  if (relations.has("conflict")) return "differ";
  if (relations.has("agreement")) return "agree";
  return sides === 1 && relations.size === 0 ? "single" : "unclear";
}
