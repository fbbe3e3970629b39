import { expect, test } from "vitest";
import { countFacets, type Facet, filterFacets } from "./search-facets.ts";

const facet = (given: Partial<Facet>): Facet => ({
  what: "claims",
  kind: "FIGURE",
  history: "",
  dossierId: "a",
  dossier: "A",
  hits: 1,
  ...given,
});
const facets = [
  facet({ hits: 3 }),
  facet({ history: "ruled", dossierId: "b", hits: 2 }),
  facet({ kind: "DATE", hits: 4 }),
  facet({ what: "documents", kind: null, history: "DRAFT", hits: 5 }),
];

test.each([
  [{}, 14],
  [{ in: "claims" as const }, 9],
  [{ state: "checked" }, 2],
  [{ in: "claims" as const, kind: "DATE", dossier: "b" }, 0],
  [{ kind: "nonsense" }, 0],
])("%j lets %i hits through", (filters, hits) => {
  expect(filterFacets(facets, filters).reduce((sum, f) => sum + f.hits, 0)).toBe(hits);
});

test("each filter is counted as if it were the only one to change", () => {
  expect(countFacets(facets, { in: "claims", kind: "FIGURE" }, "kind")).toEqual([
    ["FIGURE", 5],
    ["DATE", 4],
  ]);
  expect(countFacets(facets, { dossier: "b" }, "in")).toEqual([["claims", 2]]);
  expect(countFacets(facets, {}, "state")).toEqual([
    ["unchecked", 7],
    ["DRAFT", 5],
    ["checked", 2],
  ]);
});
