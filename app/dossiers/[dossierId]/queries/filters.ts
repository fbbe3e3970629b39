import type { QueryFilters } from "#server/query-list";

const names = ["state", "whom"] as const;

export type Search = Promise<Record<string, string | string[] | undefined>>;

/** What the address of the list says; what it says twice or not at all is left out. */
export const filtersOf = async (search: Search): Promise<QueryFilters> => {
  const given = await search;
  return Object.fromEntries(names.flatMap((name) => (typeof given[name] === "string" && given[name] ? [[name, given[name]]] : [])));
};

/** The same address with these filters; an undefined one is left out. */
export const withFilters = (address: string, filters: QueryFilters): string => {
  const query = new URLSearchParams(names.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));
  return query.size ? `${address}?${query}` : address;
};
