import { type Group, statesOf } from "./search-groups.ts";

/** Hits that have all this in common. */
export type Facet = { what: Group; kind: string | null; history: string; dossierId: string; dossier: string; hits: number };

/** What the address of a search says. */
export type SearchFilters = { in?: Group; dossier?: string; kind?: string; state?: string };

const facetValue: { [name in keyof SearchFilters]-?: (facet: Facet) => string | null | undefined } = {
  in: ({ what }) => what,
  dossier: ({ dossierId }) => dossierId,
  kind: ({ kind }) => kind,
  state: ({ what, history }) => statesOf[what].get(history),
};

const names = Object.keys(facetValue) as (keyof SearchFilters)[];

/** Those that the filters let through, but for the one that is left out of account. */
export const filterFacets = (facets: readonly Facet[], filters: SearchFilters, left?: keyof SearchFilters): Facet[] =>
  facets.filter((facet) =>
    names.every((name) => name === left || filters[name] === undefined || facetValue[name](facet) === filters[name]),
  );

/** How many hits there would be with each value of a filter, the others staying as they are; the most first. Pure. */
export const countFacets = (
  facets: readonly Facet[],
  filters: SearchFilters,
  name: keyof SearchFilters,
): [value: string, hits: number][] => {
  const counts = new Map<string, number>();
  for (const facet of filterFacets(facets, filters, name)) {
    const value = facetValue[name](facet);
    if (value) counts.set(value, (counts.get(value) ?? 0) + facet.hits);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
};
