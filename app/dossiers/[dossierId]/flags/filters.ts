import type { FlagFilters } from "#server/flag-list";
import { listAddress } from "../list-address.ts";

const names = ["state", "severity", "check", "document", "whose"] as const;

export const { filtersOf, withFilters } = listAddress<FlagFilters>(names);

/** The filters of an address's query, as a form carries it. */
export const filtersIn = (query: string): FlagFilters => {
  const given = new URLSearchParams(query);
  return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])));
};
