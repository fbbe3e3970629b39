import { digest, normalise } from "../claims/identity.ts";
import type { Point } from "../types.ts";
import type { Compared } from "./findings.ts";
import { onceEach } from "./once-each.ts";

/** Points of fact: one for each group of claims that a check compares. `origins`: a number for each document, equal where it copies. */
export function pointsOf(compared: readonly Compared[], origins: ReadonlyMap<string, number>): Point[] {
  const points = new Map<string, Point>();
  for (const one of compared) {
    const row = rowOf(one);
    if (row) points.set(row.point.id, row.documents.every(({ length }) => length === 1) ? row.point : withOrigins(row, origins));
  }
  return [...points.values()];
}

const withOrigins = ({ point, documents }: Row, origins: ReadonlyMap<string, number>): Point => ({
  ...point,
  sides: point.sides.map((side, at) => ({ ...side, origins: countOf(documents[at] as string[], origins) })),
});

const countOf = (documents: readonly string[], origins: ReadonlyMap<string, number>) =>
  documents.length === 1 ? 1 : new Set(documents.map((id) => origins.get(id))).size;

/** A point as if each side had one origin, and the documents of each side. */
type Row = { point: Point; documents: string[][] };

/** What a group makes for as long as it stands; undefined where that is no point. */
const rowOf = onceEach(({ check, group, answers }: Compared): Row | undefined => {
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
    sides: [...sides].map(([value, side]) => ({ value, claims: [...side.claims], origins: 1 })),
    state: stateOf(answers, claims.length, sides.size),
  };
  return { point, documents: [...sides.values()].map(({ documents }) => [...documents]) };
});

function stateOf(answers: Compared["answers"], claims: number, sides: number): Point["state"] {
  if (claims === 1) return "single";
  const relations = new Set(answers.map(({ relation }) => relation));
  if (relations.has("conflict")) return "differ";
  if (relations.has("agreement")) return "agree";
  return sides === 1 && relations.size === 0 ? "single" : "unclear";
}
