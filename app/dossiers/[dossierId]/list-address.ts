export type Search = Promise<Record<string, string | string[] | undefined>>;

/** The filters of a list as its address says them. `names`: of the filters, in the order of the address. */
export const listAddress = <Filters extends Partial<Record<string, string>>>(names: readonly (keyof Filters & string)[]) => ({
  /** What the address says; what it says twice or not at all is left out. */
  filtersOf: async (search: Search): Promise<Filters> => {
    const given = await search;
    return Object.fromEntries(
      names.flatMap((name) => (typeof given[name] === "string" && given[name] ? [[name, given[name]]] : [])),
    ) as Filters;
  },
  /** The same address with these filters; an undefined one is left out. */
  withFilters: (address: string, filters: Filters): string => {
    const query = new URLSearchParams(names.flatMap((name) => (filters[name] ? [[name, filters[name] as string]] : [])));
    return query.size ? `${address}?${query}` : address;
  },
});
