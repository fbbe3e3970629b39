import type { FlagFilters } from "#server/flag-list";

const names = ["state", "severity", "check", "document", "whose"] as const;

export type Search = Promise<Record<string, string | string[] | undefined>>;

/** What the address of a list says; what it says twice or not at all is left out. */
export const filtersOf = async (search: Search): Promise<FlagFilters> => {
  const given = await search;
  return Object.fromEntries(names.flatMap((name) => (typeof given[name] === "string" && given[name] ? [[name, given[name]]] : [])));
};

/** The same address with these filters; an undefined one is left out. */
export const withFilters = (address: string, filters: FlagFilters): string => {
  const query = new URLSearchParams(names.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])));
  return query.size ? `${address}?${query}` : address;
};

/** The filters of an address's query, as a form carries it. */
export const filtersIn = (query: string): FlagFilters => {
  const given = new URLSearchParams(query);
  return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])));
};
