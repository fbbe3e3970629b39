import { type Choice, FilterRows } from "#components/filter-links";
import type { Found } from "#server/search";
import { countFacets, type SearchFilters } from "#server/search-facets";
import { claimKinds, searchGroups } from "#words";
import { searchAddress } from "./address.ts";
import { stateLook } from "./state-look.ts";

/** So many dossiers are offered, those with the most hits. */
const mostDossiers = 8;

/** The filters of a search, each with what the list would hold. A state is one of one group: it is offered once a group is chosen. */
export const SearchFacets = ({ facets, filters, q }: { facets: Found["facets"]; filters: SearchFilters; q: string }) => {
  const dossiers = new Map(facets.map((f) => [f.dossierId, f.dossier]));
  const choices = (name: "dossier" | "kind" | "state", textOf: (value: string) => string, most = 20): readonly Choice[] => {
    const counts = countFacets(facets, filters, name);
    return counts
      .filter(([value], i) => i < most || value === filters[name])
      .map(([value, count]) => {
        const { [name]: chosen, ...others } = filters;
        return {
          href: searchAddress(q, chosen === value ? others : { ...others, [name]: value }),
          text: textOf(value),
          count,
          isChosen: chosen === value,
        };
      });
  };
  const counts = new Map(countFacets(facets, filters, "in"));
  const { in: chosen, state: _, ...others } = filters;
  const groups: readonly Choice[] = [
    {
      href: searchAddress(q, others),
      text: "Everything",
      count: [...counts.values()].reduce((sum, hits) => sum + hits, 0),
      isChosen: chosen === undefined,
    },
    ...(Object.keys(searchGroups) as (keyof typeof searchGroups)[])
      .map((group) => ({
        href: searchAddress(q, { ...others, in: group }),
        text: searchGroups[group],
        count: counts.get(group) ?? 0,
        isChosen: chosen === group,
      }))
      .filter(({ count, isChosen }) => count > 0 || isChosen),
  ];
  const rows: [string, readonly Choice[]][] = [
    ["In", groups],
    ["Dossier", dossiers.size > 1 || filters.dossier ? choices("dossier", (id) => dossiers.get(id) ?? id, mostDossiers) : []],
    ["Kind", choices("kind", kindName)],
    ["State", chosen ? choices("state", (state) => stateLook(chosen, state).label) : []],
  ];
  return <FilterRows rows={rows} />;
};

/** Of a claim its kind; of a flag the check that raised it. */
const kindName = (kind: string): string =>
  Object.hasOwn(claimKinds, kind) ? claimKinds[kind as keyof typeof claimKinds] : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (check)`;
