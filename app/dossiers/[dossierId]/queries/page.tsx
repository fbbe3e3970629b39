import type { Metadata } from "next";
import { FilterRows } from "#components/filter-links";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, PageHead, Section } from "#components/ui/page";
import { requireDossier } from "#server/dossiers";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { listQueries } from "#server/queries";
import { countQueries, filterQueries, type QueryFilters, queryFilterStates } from "#server/query-list";
import type { Search } from "../list-address.ts";
import { filtersOf, withFilters } from "./filters.ts";
import { Letter } from "./letter.tsx";
import { QueryRows } from "./query-rows.tsx";

export const metadata: Metadata = { title: "Queries" };

export default async function Queries({ params, searchParams }: { params: Promise<{ dossierId: string }>; searchParams: Search }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const queries = await listQueries(actor, dossier.id);
  const at = `/dossiers/${dossier.id}/queries`;
  const filters = await filtersOf(searchParams);
  const found = filterQueries(queries, filters);
  const whom = new Map(queries.map((q) => [q.whomKey, q.whom]));
  const waiting = Map.groupBy(
    queries.filter((q) => q.state === "asked"),
    (q) => q.whomKey,
  );
  const addressed = filters.whom && waiting.get(filters.whom);
  const choices = (name: keyof QueryFilters, values: readonly (readonly [value: string, text: string])[], unsaid?: string) =>
    values.map(([value, text]) => ({
      href: withFilters(at, { ...filters, [name]: filters[name] === value && name === "whom" ? undefined : value }),
      text,
      count: countQueries(queries, filters, name, value),
      isChosen: (filters[name] ?? unsaid) === value,
    }));
  return (
    <Page wide>
      <PageHead
        title="Queries"
        about="Questions to author and source, each with the time by which it is to be answered. They are asked from the card of a claim."
      />
      {queries.length > 0 && (
        <FilterRows
          rows={[
            ["State", choices("state", Object.entries(queryFilterStates), "open")],
            ["Whom", choices("whom", [...whom])],
          ]}
        />
      )}
      {found.length ? (
        <QueryRows queries={found} />
      ) : (
        <EmptyState
          title={queries.length ? "No query here" : "Nobody has been asked yet"}
          action={
            queries.length > 0 ? (
              <ButtonLink href={`${at}?state=all`}>Show all queries</ButtonLink>
            ) : (
              <ButtonLink href={`/dossiers/${dossier.id}/documents`}>Go to the documents</ButtonLink>
            )
          }
        >
          {queries.length
            ? "No question is like this; others may be."
            : "Where a claim can only be settled by its author or a source, open it and ask from its card."}
        </EmptyState>
      )}
      {waiting.size > 0 && (
        <div className="no-print mt-8 max-w-3xl">
          <Section title="One message a person" id="message">
            {addressed ? (
              <Letter queries={addressed} from={{ name: actor.name, desk: dossier.desk.name, dossier: dossier.title }} />
            ) : (
              <ul className="flex flex-wrap gap-2">
                {[...waiting].map(([key, asked]) => (
                  <li key={key}>
                    <ButtonLink href={`${withFilters(at, { ...filters, whom: key })}#message`}>
                      {asked[0]?.whom}: {asked.length === 1 ? "1 question" : `${asked.length} questions`}
                    </ButtonLink>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </div>
      )}
    </Page>
  );
}
