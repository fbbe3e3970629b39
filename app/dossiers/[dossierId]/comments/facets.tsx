import { FilterRows } from "#components/filter-links";
import type { DossierThread } from "#server/dossier-threads";
import { countThreads, type ThreadFilters } from "#server/thread-list";
import { threadSubjects } from "#words";
import { withFilters } from "./filters.ts";

type Value = readonly [value: string, text: string];

/** The filters of the list, each with the count that the list would have. A choice that holds nothing is left out, but for the chosen one. `mine`: the id of who looks. */
export const ThreadFacets = ({
  threads,
  filters,
  at,
  mine,
}: {
  threads: readonly DossierThread[];
  filters: ThreadFilters;
  at: string;
  mine: string;
}) => {
  const choices = (name: keyof ThreadFilters, values: readonly Value[]) =>
    values
      .map(([value, text]) => ({
        href: withFilters(at, { ...filters, [name]: filters[name] === value && name !== "state" ? undefined : value }),
        text,
        count: countThreads(threads, filters, name, value),
        isChosen: (filters[name] ?? (name === "state" ? "open" : "")) === value,
      }))
      .filter((choice) => name === "state" || choice.count > 0 || choice.isChosen);
  const people = new Map(threads.flatMap(({ names }) => [...names]));
  const others = [...people].filter(([id]) => id !== mine).sort(([, a], [, b]) => (a < b ? -1 : 1));
  const documents = new Map(threads.flatMap(({ where }) => where.map((document) => [document.id, document] as const)));
  const byPlace = [...documents.values()].sort((a, b) => a.position - b.position);
  return (
    <FilterRows
      rows={[
        [
          "State",
          choices("state", [
            ["open", "Open"],
            ["resolved", "Resolved"],
            ["all", "All"],
          ]),
        ],
        [
          "Person",
          [
            ...choices("mentions", [["me", "Names me"]]),
            ...choices("person", [...(people.has(mine) ? [[mine, "Me"] as const] : []), ...others]),
          ],
        ],
        ["About", choices("on", Object.entries(threadSubjects))],
        [
          "Document",
          choices(
            "document",
            byPlace.map(({ id, key }) => [id, key] as const),
          ),
        ],
      ]}
    />
  );
};
