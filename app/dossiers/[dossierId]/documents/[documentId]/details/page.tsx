import type { Metadata } from "next";
import { AskReading } from "#components/card/reading-acts";
import { DocumentDetails } from "#components/document-details";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { Page, PageHead, Section } from "#components/ui/page";
import { Seen } from "#components/ui/seen";
import { Zones } from "#components/zones";
import { listColleagues } from "#server/desks";
import { detailsSeen, requireDocument } from "#server/documents";
import { requireDossier } from "#server/dossiers";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can, reasonsAgainst } from "#server/policy";
import { askForAll, putRight } from "./actions.ts";

export const metadata: Metadata = { title: "Details" };

export default async function Details({ params }: { params: Promise<{ dossierId: string; documentId: string }> }) {
  const actor = await requireActor();
  const { dossierId, documentId } = await params;
  const dossier = await orNotFound(requireDossier(actor, dossierId));
  const document = await orNotFound(requireDocument(actor, dossierId, documentId));
  const against = reasonsAgainst(actor, "dossier.change", dossier.deskId);
  const { title, outlet, published, timezone, role } = document;
  const values = { title, outlet: outlet ?? "", published: published ?? "", timezone, role: role.toLowerCase() };
  const at = `/dossiers/${dossier.id}/documents/${document.id}`;
  const which = (
    <>
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="documentId" value={document.id} />
    </>
  );
  return (
    <Page>
      <PageHead
        title="Details of a document"
        back={{ href: at, text: title }}
        about="Dates are counted from publication in the outlet’s zone, so the dossier is read again. What people said stays."
      />
      {against.length > 0 ? (
        <Notice tone="query">{against.join(" ")}</Notice>
      ) : (
        <Form action={putRight} label="Details" className="grid max-w-2xl gap-4">
          <Zones />
          {which}
          <Seen value={detailsSeen(document)} />
          <DocumentDetails values={values} titleHint="As the document is called in lists and in the report." />
          <div className="flex gap-2">
            <Button>Put right</Button>
            <ButtonLink href={at}>Leave as it is</ButtonLink>
          </div>
        </Form>
      )}
      {can(actor, "reading.ask", dossier.deskId) && !dossier.signOffs.length && (
        <Section title="Second reading" id="second-reading">
          <p className="mb-3 max-w-xl text-sm text-soft">
            For a sensitive piece somebody else rules on every claim of this document too, without having seen the first verdicts. Claims
            that they know already are left out.
          </p>
          <AskReading action={askForAll} about={which} readers={await listColleagues(actor, dossier.deskId)} />
        </Section>
      )}
    </Page>
  );
}
