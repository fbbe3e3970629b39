import type { SearchFilters } from "#server/search-facets";
import { searchGroups } from "#words";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The most pages that anybody turns. */
const mostPages = 500;

/** What the address of a search says; what it says twice, or wrongly, is left out. */
export const searchOf = async (params: SearchParams): Promise<{ q: string; filters: SearchFilters; page: number }> => {
  const given = await params;
  const one = (name: string) => (typeof given[name] === "string" && given[name] ? given[name] : undefined);
  const filters: SearchFilters = {};
  const group = one("in");
  if (group !== undefined && isGroup(group)) filters.in = group;
  for (const name of ["dossier", "kind", "state"] as const) {
    const value = one(name);
    if (value !== undefined) filters[name] = value;
  }
  return { q: one("q") ?? "", filters, page: Math.min(Math.max(Number.parseInt(one("page") ?? "", 10) || 1, 1), mostPages) };
};

const isGroup = (word: string): word is keyof typeof searchGroups => Object.hasOwn(searchGroups, word);

/** The address of a search. A page is of one list alone. */
export const searchAddress = (q: string, filters: SearchFilters, page = 1): string => {
  const given = Object.entries({ q, ...filters, page: page > 1 ? String(page) : undefined });
  return `/search?${new URLSearchParams(given.filter((entry): entry is [string, string] => entry[1] !== undefined))}`;
};
