import type { ReactNode } from "react";
import { FilterRows } from "#components/filter-links";
import { countFlags, type FlagFilters } from "#server/flag-list";
import type { FlagRow } from "#server/flags";
import { flagStates, severities } from "#words";
import { withFilters } from "./filters.ts";

/** The filters of the list, each with the count that the list would have. A choice that holds nothing is left out, but for the chosen one. `mine`: the id of who looks. */
export const FlagFacets = ({ flags, filters, at, mine }: { flags: readonly FlagRow[]; filters: FlagFilters; at: string; mine: string }) => {
  const choices = (name: keyof FlagFilters, values: readonly (readonly [value: string, text: ReactNode])[]) =>
    values
      .map(([value, text]) => ({
        href: withFilters(at, { ...filters, [name]: filters[name] === value && name !== "state" ? undefined : value }),
        text,
        count: countFlags(flags, filters, name, value),
        isChosen: (filters[name] ?? (name === "state" ? "undecided" : "")) === value,
      }))
      .filter((choice) => choice.count > 0 || choice.isChosen);
  const states = Object.entries(flagStates).filter(([state]) => state !== "open" && state !== "reopened");
  const checks = [...new Set(flags.map((f) => f.check))].sort();
  const documents = new Map(flags.flatMap((f) => f.sides.map((s) => [s.documentId, s.document] as const)));
  const people = new Map(flags.flatMap((f) => f.checkers.map(({ id, name }) => [id, name] as const)));
  people.delete(mine);
  const whose = [[mine, "Mine"], ...[...people].sort(([, a], [, b]) => (a < b ? -1 : 1)), ["nobody", "Nobody’s"]] as const;
  const facets = {
    State: choices("state", [["undecided", "To decide"], ...states.map(([state, { label }]) => [state, label] as const), ["all", "All"]]),
    Severity: choices(
      "severity",
      Object.entries(severities).map(([severity, { label }]) => [severity, label] as const),
    ),
    Check: choices(
      "check",
      checks.map(
        (check) =>
          [
            check,
            <span key={check} className="inline-block first-letter:uppercase">
              {check}
            </span>,
          ] as const,
      ),
    ),
    Whose: flags.some((f) => f.checkers.length > 0) ? choices("whose", whose) : [],
    Document: choices(
      "document",
      [...documents].sort(([, a], [, b]) => a.position - b.position).map(([id, { key }]) => [id, key] as const),
    ),
  };
  return <FilterRows rows={Object.entries(facets)} />;
};
