import { DocumentRows } from "#components/document-rows";
import { FilterLinks } from "#components/filter-links";
import { FlagLines } from "#components/flag-lines";
import { Grid } from "#components/grid";
import { MutedList } from "#components/muted-checks";
import { Timeline } from "#components/pictures/timeline";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, Section } from "#components/ui/page";
import { requireDossier } from "#server/dossiers";
import { isPointFilter, pointFilters } from "#server/grid";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { getOverview } from "#server/overview";
import { can } from "#server/policy";
import { documentRoles, pointStates } from "#words";
import { DossierActs } from "./dossier-acts.tsx";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ points?: string | string[] }> };

export default async function Overview({ params, searchParams }: Props) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const { documents, flags, muted, grid, timeline } = await getOverview(actor, dossier.id);
  const { points } = await searchParams;
  const filter = isPointFilter(points) ? points : null;
  const at = `/dossiers/${dossier.id}`;
  const mayImport = can(actor, "document.import", dossier.deskId);
  const [signed] = dossier.signOffs;
  const bringIn = mayImport && !signed && (
    <ButtonLink look={documents.length ? "plain" : "main"} href={`${at}/import`}>
      Bring in documents
    </ButtonLink>
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
  const rows = filter ? grid.filter((row) => row.state === pointFilters[filter]) : grid;
  return (
    <Page wide>
      <h1 className="sr-only">{dossier.title}</h1>
      <div>
        <Section title="Documents" actions={bringIn}>
          <DocumentRows documents={documents} at={at} />
        </Section>
        <Section title={`Open flags (${flags.length})`} id="flags">
          <FlagLines flags={flags} at={at} />
          <MutedList muted={muted} />
        </Section>
        <Section title="Points of fact" id="points">
          {grid.length > 0 && (
            <FilterLinks
              name="Which points"
              choices={[
                { href: `${at}#points`, text: "All", count: grid.length, isChosen: !filter },
                ...Object.entries(pointFilters).map(([name, state]) => ({
                  href: `${at}?points=${name}#points`,
                  text: pointStates[state],
                  count: grid.filter((row) => row.state === state).length,
                  isChosen: filter === name,
                })),
              ]}
            />
          )}
          <div className="mt-2">
            {rows.length ? (
              <Grid
                rows={rows}
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
