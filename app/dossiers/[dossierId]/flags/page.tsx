import type { Metadata } from "next";
import { FlagRows } from "#components/flag-rows";
import { Keys } from "#components/galley/keys";
import { MutedList } from "#components/muted-checks";
import { Pager, pageIn } from "#components/pager";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, PageHead } from "#components/ui/page";
import { requireDossier } from "#server/dossiers";
import { filterFlags } from "#server/flag-list";
import { listFlags } from "#server/flags";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { listMuted } from "#server/mutings";
import { can } from "#server/policy";
import type { Search } from "../list-address.ts";
import { FlagFacets } from "./facets.tsx";
import { filtersOf, withFilters } from "./filters.ts";
import { MuteForm } from "./mute.tsx";

export const metadata: Metadata = { title: "Flags" };

/** So many stand on one page of the list. */
const pageSize = 100;

export default async function Flags({ params, searchParams }: { params: Promise<{ dossierId: string }>; searchParams: Search }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const [flags, muted] = await Promise.all([listFlags(actor, dossier.id), listMuted(actor, dossier.id)]);
  const at = `/dossiers/${dossier.id}/flags`;
  const filters = await filtersOf(searchParams);
  const found = filterFlags(flags, filters);
  const page = pageIn((await searchParams).page);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return (
    <Page wide>
      <PageHead
        title="Flags"
        about="Where documents, or two passages of one, cannot both be right; and what a date or a figure leaves unclear."
        actions={<Keys />}
      />
      {flags.length > 0 && <FlagFacets flags={flags} filters={filters} at={at} mine={actor.id} />}
      <MutedList muted={muted} />
      {shown.length ? (
        <FlagRows flags={shown} addressOf={(id) => withFilters(`${at}/${id}`, filters)} />
      ) : (
        <EmptyState
          title={flags.length ? "No flag here" : "Nothing is flagged"}
          action={
            flags.length > 0 ? (
              <>
                <ButtonLink href={`/dossiers/${dossier.id}/next`} shortcut="n">
                  What is left in the dossier
                </ButtonLink>
                <ButtonLink href={`${at}?state=all`}>Show all flags</ButtonLink>
              </>
            ) : (
              <ButtonLink href={`/dossiers/${dossier.id}/documents`}>Go to the documents</ButtonLink>
            )
          }
        >
          {flags.length
            ? "Every flag of this kind has been decided, or there is none."
            : "Flags appear when documents are brought in and compared."}
        </EmptyState>
      )}
      <Pager
        page={page}
        all={found.length}
        atOnce={pageSize}
        name="Pages of the list"
        address={(to) => withPage(withFilters(at, filters), to)}
      />
      {flags.length > 0 && !dossier.signOffs.length && can(actor, "check.mute", dossier.deskId) && (
        <div className="no-print mt-6">
          <MuteForm
            dossierId={dossier.id}
            checks={[...new Set(flags.map((f) => f.check))].sort()}
            title="Mute a check in this dossier, or unmute it"
          />
        </div>
      )}
    </Page>
  );
}

const withPage = (address: string, page: number) => `${address}${address.includes("?") ? "&" : "?"}page=${page}`;
