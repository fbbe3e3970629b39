import { type FlagState, isUndecided } from "./flag-state.ts";

/** A flag as lists see it. `places`: its passages in order, by document and offset. */
export type ListedFlag = {
  id: string;
  severity: "ERROR" | "WARNING" | "NOTE";
  relation: "CONFLICT" | "UNCLEAR";
  check: string;
  state: FlagState;
  /** Who checks the words that it points at */
  checkers: readonly { id: string; name: string }[];
  places: readonly { documentId: string; position: number; start: number }[];
};

/** What the address of a list says. Without a state: what is still to be decided. */
export type FlagFilters = { state?: string; severity?: string; check?: string; document?: string; whose?: string };

/** Passes of one filter each; "undecided" and "all" are words of the state filter, "nobody" is one of "whose". */
const passes: { [name in keyof FlagFilters]-?: (flag: ListedFlag, value: string) => boolean } = {
  state: (flag, value) => value === "all" || (value === "undecided" ? isUndecided(flag.state) : flag.state === value),
  severity: (flag, value) => flag.severity === value,
  check: (flag, value) => flag.check === value,
  whose: (flag, value) => (value === "nobody" ? flag.checkers.length === 0 : flag.checkers.some(({ id }) => id === value)),
  document: (flag, value) => flag.places.some((p) => p.documentId === value),
};

const names = Object.keys(passes) as (keyof FlagFilters)[];

const fits = (flag: ListedFlag, filters: FlagFilters, left?: keyof FlagFilters) =>
  names.every((name) => {
    const value = filters[name] ?? (name === "state" ? "undecided" : undefined);
    return name === left || value === undefined || passes[name](flag, value);
  });

export const filterFlags = <F extends ListedFlag>(flags: readonly F[], filters: FlagFilters): F[] =>
  flags.filter((flag) => fits(flag, filters));

/** How many flags the list would hold with this value of a filter, the other filters staying as they are. */
export const countFlags = (flags: readonly ListedFlag[], filters: FlagFilters, name: keyof FlagFilters, value: string): number =>
  flags.filter((flag) => fits(flag, filters, name) && passes[name](flag, value)).length;

const gravity = { ERROR: 0, WARNING: 1, NOTE: 2, CONFLICT: 0, UNCLEAR: 1 } as const;

/** Gravest first; then conflicts before what is unclear, then as they stand in the documents. */
export const sortFlags = <F extends Omit<ListedFlag, "checkers">>(flags: readonly F[]): F[] =>
  [...flags].sort(
    (a, b) =>
      gravity[a.severity] - gravity[b.severity] ||
      gravity[a.relation] - gravity[b.relation] ||
      (a.places[0]?.position ?? 0) - (b.places[0]?.position ?? 0) ||
      (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );

/** The flags before and after one in the order of `flags`, of those that the filters let through; it need not be one of them itself. */
export const neighbours = (flags: readonly ListedFlag[], filters: FlagFilters, id: string): { previous?: string; next?: string } => {
  const at = flags.findIndex((flag) => flag.id === id);
  return {
    previous: flags.slice(0, Math.max(at, 0)).findLast((flag) => fits(flag, filters))?.id,
    next: flags.slice(at + 1).find((flag) => fits(flag, filters))?.id,
  };
};
