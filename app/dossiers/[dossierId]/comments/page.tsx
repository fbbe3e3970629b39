import type { Metadata } from "next";
import { Pager, pageIn } from "#components/pager";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, PageHead } from "#components/ui/page";
import { listDossierThreads } from "#server/dossier-threads";
import { requireDossier } from "#server/dossiers";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { filterThreads } from "#server/thread-list";
import type { Search } from "../list-address.ts";
import { ThreadFacets } from "./facets.tsx";
import { filtersOf, withFilters } from "./filters.ts";
import { ThreadRows } from "./thread-rows.tsx";

export const metadata: Metadata = { title: "Comments" };

/** So many stand on one page of the list. */
const pageSize = 100;

export default async function Comments({ params, searchParams }: { params: Promise<{ dossierId: string }>; searchParams: Search }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const threads = await listDossierThreads(actor, dossier.id);
  const at = `/dossiers/${dossier.id}/comments`;
  const filters = await filtersOf(searchParams);
  const found = filterThreads(threads, filters);
  const page = pageIn((await searchParams).page);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const address = withFilters(at, filters);
  return (
    <Page wide>
      <PageHead
        title="Comments"
        about="What people of the desk say to each other about claims, flags and passages. Open threads stand in the way of a sign-off."
      />
      {threads.length > 0 && <ThreadFacets threads={threads} filters={filters} at={at} mine={actor.id} />}
      {shown.length ? (
        <ThreadRows threads={shown} />
      ) : (
        <EmptyState
          title={threads.length ? "No thread here" : "Nobody has said anything yet"}
          action={threads.length > 0 && <ButtonLink href={`${at}?state=all`}>Show all threads</ButtonLink>}
        >
          {threads.length
            ? "No thread is like this; others may be."
            : "Open a claim or a flag and write a comment there, or select words of a document and comment on them."}
        </EmptyState>
      )}
      <Pager
        page={page}
        all={found.length}
        atOnce={pageSize}
        name="Pages of the list"
        address={(to) => `${address}${address.includes("?") ? "&" : "?"}page=${to}`}
      />
    </Page>
  );
}
