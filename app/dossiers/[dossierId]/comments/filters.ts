import type { ThreadFilters } from "#server/thread-list";
import { listAddress } from "../list-address.ts";

export const { filtersOf, withFilters } = listAddress<ThreadFilters>(["state", "mentions", "person", "on", "document"]);
