import type { Metadata } from "next";
import { Assign } from "#components/assign";
import { DocumentRows } from "#components/document-rows";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Link } from "#components/ui/link";
import { EmptyState, Page, PageHead, Section } from "#components/ui/page";
import { When } from "#components/ui/when";
import { listColleagues } from "#server/desks";
import { requireDossier } from "#server/dossiers";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { type ListedDocument, listDocuments } from "#server/overview";
import { can } from "#server/policy";
import { giveDocument } from "../../../assignments/actions.ts";
import { putAside } from "./actions.ts";

export const metadata: Metadata = { title: "Documents" };

export default async function Documents({ params }: { params: Promise<{ dossierId: string }> }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const [{ documents, imports }, colleagues] = await Promise.all([listDocuments(actor, dossier.id), listColleagues(actor, dossier.deskId)]);
  const at = `/dossiers/${dossier.id}`;
  const mayChange = can(actor, "dossier.change", dossier.deskId);
  const bringIn = can(actor, "document.import", dossier.deskId) && <ButtonLink href={`${at}/import`}>Bring in documents</ButtonLink>;
  const acts = (document: ListedDocument) =>
    mayChange && (
      <div className="-mx-3 flex flex-wrap items-center">
        <ButtonLink look="quiet" href={`${at}/documents/${document.id}/details`}>
          Details
        </ButtonLink>
        <Form action={putAside} label={`Put “${document.title}” aside or take it back`} className="contents">
          <input type="hidden" name="dossierId" value={dossier.id} />
          <input type="hidden" name="documentId" value={document.id} />
          <input type="hidden" name="to" value={document.archivedAt ? "back" : "aside"} />
          <Button look="quiet">{document.archivedAt ? "Take back in" : "Put aside"}</Button>
        </Form>
      </div>
    );
  const may = (verb: "assignment.give" | "assignment.take") => can(actor, verb, dossier.deskId) && !dossier.signOffs.length;
  const people = [{ id: actor.id, name: `${actor.name} (you)` }, ...colleagues];
  const assigning = { actorId: actor.id, mayGive: may("assignment.give"), mayTake: may("assignment.take"), people };
  const assign = (document: ListedDocument) => (
    <Assign
      action={giveDocument}
      about={{ dossierId: dossier.id, documentId: document.id }}
      name={`“${document.title}”`}
      assignee={document.assignee}
      assigning={assigning}
    />
  );
  const standing = documents.filter((d) => !d.archivedAt);
  const aside = documents.filter((d) => d.archivedAt);
  return (
    <Page wide>
      <PageHead title="Documents" actions={bringIn} />
      {standing.length ? (
        <DocumentRows documents={standing} at={at} heading="h2" actions={acts} assign={assign} />
      ) : (
        <EmptyState title="No documents" action={bringIn}>
          {bringIn ? "Bring in the draft under check and the texts to compare it with." : "An editor of the desk brings them in."}
        </EmptyState>
      )}
      {aside.length > 0 && (
        <Section title="Put aside">
          <p className="mb-2 text-sm text-soft">Out of comparison, coverage and report. What was said of them stays.</p>
          <DocumentRows documents={aside} at={at} actions={acts} />
        </Section>
      )}
      {imports.length > 0 && (
        <Section title="What came in when">
          <ul className="grid gap-1 text-sm">
            {imports.map(({ id, createdAt, undoneAt, person, documents: brought }) => (
              <li key={id}>
                <Link href={`${at}/import/${id}`} className="inline-block min-h-6 text-blue underline underline-offset-2">
                  {brought === 1 ? "1 document" : `${brought} documents`}
                </Link>{" "}
                by {person.name}, <When at={createdAt} />
                {undoneAt && <span className="text-soft"> – undone</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
