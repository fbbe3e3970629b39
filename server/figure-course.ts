import type { Fact } from "#engine";
import type { SideRelation } from "./side-relation.ts";

/** How a figure stands to the claim that is open: itself, or as the sides of a point stand to its own. */
type Relation = "OWN" | SideRelation;

/** A figure as one document gave it on the day (YYYY-MM-DD) on which it came out. `value`: the bound that is told, the lower one of a range. */
export type GivenFigure = { claimId: string; outlet: string; quote: string; published: string; value: number; relation: Relation };

type Teller = {
  id: string;
  quote: string;
  facts: unknown;
  documentId: string;
  document: { title: string; outlet: string | null; published: string | null };
};
type Side = { relation: Exclude<Relation, "OWN">; passages: readonly Teller[] };

/**
 * The figure of a claim and, on the same points, the figures of others, each once for its document, in the order of publication: tolls and counts
 * are a series in time. Empty where they do not come from two days at least.
 */
export const figureCourse = (own: Teller, points: readonly { sides: readonly Side[] }[]): GivenFigure[] => {
  if (figureOf(own.facts) === undefined) return [];
  const told = points.flatMap(({ sides }) => sides.flatMap(({ relation, passages }) => passages.map((p) => [relation, p] as const)));
  const given = new Map<string, GivenFigure>();
  for (const [relation, { id, quote, facts, documentId, document }] of [["OWN", own] as const, ...told]) {
    const value = figureOf(facts);
    const published = document.published?.slice(0, 10);
    const key = `${documentId} ${value}`;
    if (value === undefined || !published || given.has(key)) continue;
    given.set(key, { claimId: id, outlet: document.outlet ?? document.title, quote, published, value, relation });
  }
  const all = [...given.values()].sort((a, b) => (a.published === b.published ? a.value - b.value : a.published < b.published ? -1 : 1));
  return new Set(all.map(({ published }) => published)).size > 1 ? all : [];
};

/** The only quantity of a claim: which of several is meant cannot be told. */
const figureOf = (facts: unknown): number | undefined => {
  const [figure, ...more] = (facts as Fact[]).filter((fact) => fact.type === "quantity");
  return figure && more.length === 0 ? (figure.value.min ?? figure.value.max ?? undefined) : undefined;
};
