import type { Fact, SeriesValue } from "#engine";
import type { SideRelation } from "./side-relation.ts";

/** How a strip stands to the claim that is open: itself, or as the sides of a point stand to its own. */
type Relation = "OWN" | SideRelation;

/** A series as one document tells it: so many periods (years, quarters, months) from `first` on, in the engine's form ("2022", "2024-Q3", "2024-11"). */
export type SeriesStrip = {
  claimId: string;
  outlet: string;
  quote: string;
  first: string;
  ordinal: number;
  relation: Relation;
};

type Teller = { id: string; quote: string; facts: unknown; documentId: string; document: { title: string; outlet: string | null } };
type Side = { relation: Exclude<Relation, "OWN">; passages: readonly Teller[] };

/**
 * The series that a claim counts and, on the same points, what others count: one strip for each document and count, the claim's own first.
 * Empty where the claim counts nothing with a known beginning.
 */
export const seriesStrips = (own: Teller, points: readonly { sides: readonly Side[] }[]): SeriesStrip[] => {
  const unit = countOf(own.facts)?.unit;
  const told = points.flatMap(({ sides }) => sides.flatMap(({ relation, passages }) => passages.map((p) => [relation, p] as const)));
  const strips = new Map<string, SeriesStrip>();
  for (const [relation, { id, quote, facts, documentId, document }] of [["OWN", own] as const, ...told]) {
    const count = countOf(facts);
    if (!count || count.unit !== unit) continue;
    const key = `${documentId} ${count.first} ${count.ordinal}`;
    if (strips.has(key)) continue;
    const { first, ordinal } = count;
    strips.set(key, { claimId: id, outlet: document.outlet ?? document.title, quote, first, ordinal, relation });
  }
  return unit === undefined ? [] : [...strips.values()];
};

/** The first series among the facts whose beginning is known. */
const countOf = (facts: unknown) =>
  (facts as Fact[]).flatMap((fact) => (fact.type === "series" && isCounted(fact.value) ? [fact.value] : []))[0];

const isCounted = (value: SeriesValue): value is SeriesValue & { first: string; unit: string } =>
  value.first !== undefined && value.unit !== undefined;
