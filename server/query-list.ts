import type { QueryState } from "./query-state.ts";

/** A query as lists see it. */
export type ListedQuery = { state: QueryState; isOpen: boolean; isOverdue: boolean; whom: string; whomKey: string };

/** What the address of a list says. Without a state: what is open. */
export type QueryFilters = { state?: string; whom?: string };

/** The values of the state filter, in the order of the page. */
export const queryFilterStates = { open: "Open", overdue: "Overdue", answered: "Answered", closed: "Closed", all: "All" } as const;

const ofState: Record<keyof typeof queryFilterStates, (query: ListedQuery) => boolean> = {
  open: (query) => query.isOpen,
  overdue: (query) => query.isOverdue,
  answered: (query) => query.state === "answered",
  closed: (query) => !query.isOpen,
  all: () => true,
};

/** Passes of one filter each; a state that nobody knows lets nothing through. */
const passes: { [name in keyof QueryFilters]-?: (query: ListedQuery, value: string) => boolean } = {
  state: (query, value) => Object.hasOwn(ofState, value) && ofState[value as keyof typeof ofState](query),
  whom: (query, value) => query.whomKey === value,
};

const fits = (query: ListedQuery, filters: QueryFilters, left?: keyof QueryFilters) =>
  (Object.keys(passes) as (keyof QueryFilters)[]).every((name) => {
    const value = filters[name] ?? (name === "state" ? "open" : undefined);
    return name === left || value === undefined || passes[name](query, value);
  });

export const filterQueries = <Q extends ListedQuery>(queries: readonly Q[], filters: QueryFilters): Q[] =>
  queries.filter((query) => fits(query, filters));

/** How many queries the list would hold with this value of a filter, the other one staying as it is. */
export const countQueries = (queries: readonly ListedQuery[], filters: QueryFilters, name: keyof QueryFilters, value: string): number =>
  queries.filter((query) => fits(query, filters, name) && passes[name](query, value)).length;
