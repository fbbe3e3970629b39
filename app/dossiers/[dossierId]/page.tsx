import { DocumentRows } from "#components/document-rows";
import { FilterLinks } from "#components/filter-links";
import { FlagLines } from "#components/flag-lines";
import { Keys } from "#components/galley/keys";
import { Grid } from "#components/grid";
import { MutedList } from "#components/muted-checks";
import { Pager, pageIn } from "#components/pager";
import { Timeline } from "#components/pictures/timeline";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, Section } from "#components/ui/page";
import { requireDossier } from "#server/dossiers";
import { isPointFilter, pointFilters } from "#server/grid";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { getOverview } from "#server/overview";
import { pointsAtOnce } from "#server/points";
import { can } from "#server/policy";
import { documentRoles, pointStates } from "#words";
import { DossierActs } from "./dossier-acts.tsx";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ points?: string | string[]; page?: string | string[] }> };

export default async function Overview({ params, searchParams }: Props) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const { points, page } = await searchParams;
  const filter = isPointFilter(points) ? points : null;
  const asked = { page: pageIn(page), ...(filter ? { state: pointFilters[filter] } : {}) };
  const { documents, flags, muted, grid, counts, timeline } = await getOverview(actor, dossier.id, asked);
  const at = `/dossiers/${dossier.id}`;
  const mayImport = can(actor, "document.import", dossier.deskId);
  const [signed] = dossier.signOffs;
  const bringIn = mayImport && !signed && (
    <ButtonLink look={documents.length ? "plain" : "main"} href={`${at}/import`}>
      Bring in documents
    </ButtonLink>
  );
  const goOn = can(actor, "claim.rule", dossier.deskId) && !signed && (
    <>
      <Keys />
      <ButtonLink look="main" href={`${at}/next`} shortcut="n">
        What is left
      </ButtonLink>
    </>
  );
  if (!documents.length)
    return (
      <Page>
        <h1 className="sr-only">{dossier.title}</h1>
        <EmptyState title="No documents yet" action={bringIn}>
          {mayImport ? "Bring in the draft under check and the texts to compare it with." : "An editor of the desk brings them in."}
        </EmptyState>
        <DossierActs dossier={dossier} actor={actor} />
      </Page>
    );
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const inView = filter ? (counts[pointFilters[filter]] ?? 0) : all;
  return (
    <Page wide>
      <h1 className="sr-only">{dossier.title}</h1>
      <div>
        <Section
          title="Documents"
          actions={
            <div className="no-print flex flex-wrap items-center gap-2">
              {goOn}
              {bringIn}
            </div>
          }
        >
          <DocumentRows documents={documents} at={at} />
        </Section>
        <Section title={`Open flags (${flags.length})`} id="flags">
          <FlagLines flags={flags} at={at} />
          <MutedList muted={muted} />
        </Section>
        <Section title="Points of fact" id="points">
          {all > 0 && (
            <FilterLinks
              name="Which points"
              choices={[
                { href: `${at}#points`, text: "All", count: all, isChosen: !filter },
                ...Object.entries(pointFilters).map(([name, state]) => ({
                  href: `${at}?points=${name}#points`,
                  text: pointStates[state],
                  count: counts[state] ?? 0,
                  isChosen: filter === name,
                })),
              ]}
            />
          )}
          <div className="mt-2">
            {grid.length ? (
              <Grid
                rows={grid}
                at={at}
                columns={documents.map((d) => ({
                  id: d.id,
                  title: d.title,
                  short: d.outlet ?? d.key,
                  role: `${documentRoles[d.role]} · ${d.outlet ?? d.key}`,
                }))}
              />
            ) : (
              <EmptyState title={filter ? "No such point" : "The documents share no point of fact"}>
                {filter ? "Choose another kind above." : "Points appear where names, dates, figures or series are read from the texts."}
              </EmptyState>
            )}
          </div>
          <Pager
            page={asked.page}
            all={inView}
            atOnce={pointsAtOnce}
            name="Pages of the grid"
            address={(to) => `${at}?${new URLSearchParams({ ...(filter ? { points: filter } : {}), page: `${to}` })}#points`}
          />
        </Section>
        {timeline.all > 0 && (
          <Section title="Dates told" id="timeline">
            <Timeline lanes={timeline.lanes} all={timeline.all} />
          </Section>
        )}
      </div>
      <DossierActs dossier={dossier} actor={actor} />
    </Page>
  );
}
