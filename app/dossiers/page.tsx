import type { Metadata } from "next";
import { Assigned } from "#components/assigned";
import { DossierRow } from "#components/dossier-row";
import { FilterLinks } from "#components/filter-links";
import { ButtonLink } from "#components/ui/button";
import { EmptyState, Page, PageHead, Section } from "#components/ui/page";
import { listAssigned } from "#server/assigned";
import { actions } from "#server/audit";
import { listDossiers } from "#server/dossier-list";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";

export const metadata: Metadata = { title: "Dossiers" };

type Query = Promise<{ archived?: string | string[]; page?: string | string[] }>;

export default async function Dossiers({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor();
  const query = await searchParams;
  const isArchived = query.archived === "1";
  const page = Math.min(Math.max(Number.parseInt(String(query.page), 10) || 1, 1), 10_000);
  const [{ dossiers, hasMore }, assigned] = await Promise.all([listDossiers(actor, { isArchived, page }), listAssigned(actor)]);
  const mayCreate = [...actor.desks.keys()].some((deskId) => can(actor, "dossier.create", deskId));
  const create = mayCreate && (
    <ButtonLink look="main" href="/dossiers/new">
      New dossier
    </ButtonLink>
  );
  const byDesk = Object.entries(Object.groupBy(dossiers, (d) => d.desk.name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const address = (n: number) => `/dossiers?${isArchived ? "archived=1&" : ""}page=${n}`;
  return (
    <Page>
      <PageHead title="Dossiers" about="Each is one story under check, with all its texts." actions={create} />
      {assigned.length > 0 && !isArchived && page === 1 && (
        <div className="mb-6">
          <Section title="Yours to check">
            <Assigned dossiers={assigned} whose={actor.id} />
          </Section>
        </div>
      )}
      <FilterLinks
        name="Which dossiers"
        choices={[
          { href: "/dossiers", text: "In work", isChosen: !isArchived },
          { href: "/dossiers?archived=1", text: "Archived", isChosen: isArchived },
        ]}
      />
      <div className="mt-5">
        {dossiers.length === 0 && <Empty deskCount={actor.desks.size} isArchived={isArchived} create={create} />}
        {byDesk.map(([desk, ofDesk = []]) => (
          <Section key={desk} title={desk}>
            <ul className="-mt-3">
              {ofDesk.map((dossier) => (
                <DossierRow key={dossier.id} dossier={dossier} told={dossier.last && actions[dossier.last.action]} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <div className="mt-4 flex gap-2">
        {page > 1 && <ButtonLink href={address(page - 1)}>Newer</ButtonLink>}
        {hasMore && <ButtonLink href={address(page + 1)}>Older</ButtonLink>}
      </div>
    </Page>
  );
}

const Empty = ({ deskCount, isArchived, create }: { deskCount: number; isArchived: boolean; create: React.ReactNode }) => {
  if (isArchived) return <EmptyState title="Nothing is archived">A dossier that is done can be archived from its overview.</EmptyState>;
  if (!deskCount)
    return <EmptyState title="You belong to no desk yet">Dossiers belong to desks. Ask an admin to put you on one.</EmptyState>;
  return (
    <EmptyState title="No dossier yet" action={create}>
      {create
        ? "A dossier holds the draft under check and the texts to compare it with. Begin one, then bring in the texts."
        : "An editor of your desk begins dossiers; they will be listed here."}
    </EmptyState>
  );
};
