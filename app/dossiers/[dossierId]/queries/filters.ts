import type { QueryFilters } from "#server/query-list";
import { listAddress } from "../list-address.ts";

export const { filtersOf, withFilters } = listAddress<QueryFilters>(["state", "whom"]);
