import type { Metadata } from "next";
import { SearchField } from "#components/search-field";
import { ButtonLink } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { EmptyState, Page, PageHead, Section } from "#components/ui/page";
import { requireActor } from "#server/lib/session";
import { pageLength, search } from "#server/search";
import { countFacets } from "#server/search-facets";
import { searchGroups } from "#words";
import { type SearchParams, searchAddress, searchOf } from "./address.ts";
import { SearchFacets } from "./facets.tsx";
import { Hits } from "./hits.tsx";

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchOf(searchParams);
  return { title: q ? `Search: ${q.slice(0, 60)}` : "Search" };
}

export default async function Search({ searchParams }: Props) {
  const actor = await requireActor();
  const { q, filters, page } = await searchOf(searchParams);
  const found = await search(actor, q, filters, page);
  return (
    <Page>
      <PageHead title="Search" about="Claims, documents, verdicts, flags, comments and corrections of every dossier that you may see." />
      <SearchField key={q} q={q} />
      {"refused" in found ? (
        <EmptyState title={q ? "Nothing was looked for" : "What do you look for?"}>{found.refused}</EmptyState>
      ) : (
        <>
          {found.alike.length > 0 && (
            <p className="mb-3 text-sm text-soft">Also looked for what is spelled nearly so: {found.alike.join(", ")}.</p>
          )}
          {found.facets.length > 0 && <SearchFacets facets={found.facets} filters={filters} q={q} />}
          {found.hits.length === 0 && <Nothing q={q} isFiltered={found.facets.length > 0} />}
          {(Object.keys(searchGroups) as (keyof typeof searchGroups)[]).map((group) => {
            const hits = found.hits.filter((hit) => hit.what === group);
            const count = new Map(countFacets(found.facets, filters, "in")).get(group) ?? 0;
            return (
              hits.length > 0 && (
                <Section
                  key={group}
                  title={searchGroups[group]}
                  actions={
                    hits.length < count &&
                    !filters.in && (
                      <Link
                        href={searchAddress(q, { ...filters, in: group })}
                        className="text-[0.8125rem] text-blue underline underline-offset-2"
                      >
                        All {count} {searchGroups[group].toLowerCase()}
                      </Link>
                    )
                  }
                >
                  <Hits hits={hits} />
                </Section>
              )
            );
          })}
          {filters.in && (page > 1 || found.total > page * pageLength) && (
            <nav aria-label="Pages of the list" className="mt-4 flex items-center gap-2">
              {page > 1 && <ButtonLink href={searchAddress(q, filters, page - 1)}>Previous page</ButtonLink>}
              {found.total > page * pageLength && <ButtonLink href={searchAddress(q, filters, page + 1)}>Next page</ButtonLink>}
              <span className="tabular text-[0.8125rem] text-soft">
                Page {page} of {Math.ceil(found.total / pageLength)}
              </span>
            </nav>
          )}
        </>
      )}
    </Page>
  );
}

const Nothing = ({ q, isFiltered }: { q: string; isFiltered: boolean }) =>
  isFiltered ? (
    <EmptyState title="Nothing here" action={<ButtonLink href={searchAddress(q, {})}>Look everywhere</ButtonLink>}>
      The words stand elsewhere, but nowhere that these filters let through.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing was found">
      All words of a search must stand together in one place. Leave one out, try another spelling, or only the beginning of a word.
    </EmptyState>
  );
