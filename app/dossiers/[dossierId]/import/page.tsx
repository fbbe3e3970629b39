import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { DocumentDetails } from "#components/document-details";
import { FileRows } from "#components/file-rows";
import { Button } from "#components/ui/button";
import { TextArea } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { Page, PageHead, Section } from "#components/ui/page";
import { Zones } from "#components/zones";
import { requireDossier } from "#server/dossiers";
import { suggestDetails } from "#server/imports";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { reasonsAgainst } from "#server/policy";
import { bringInFiles, bringInPasted } from "./actions.ts";

export const metadata: Metadata = { title: "Bring in documents" };

export default async function ImportDocuments({ params }: { params: Promise<{ dossierId: string }> }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const values = await suggestDetails(actor, dossier.id);
  const against = reasonsAgainst(actor, "document.import", dossier.deskId);
  const hidden = () => (
    <>
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="requestKey" value={randomUUID()} />
    </>
  );
  return (
    <Page wide>
      <PageHead
        title="Bring in documents"
        about="Texts are kept exactly as they come in, and read at once. Details can be put right afterwards."
      />
      <Zones />
      {against.length > 0 ? (
        <Notice tone="query">{against.join(" ")}</Notice>
      ) : (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          <div>
            <Section title="Upload files">
              <Form action={bringInFiles} label="Upload files">
                {hidden()}
                <FileRows values={values} />
                <div>
                  <Button>Bring in files</Button>
                </div>
              </Form>
            </Section>
          </div>
          <div>
            <Section title="Paste a text">
              <Form action={bringInPasted} label="Paste a text" mine="text">
                {hidden()}
                <TextArea name="text" label="Text" rows={10} required className="font-serif" />
                <DocumentDetails values={values} />
                <div>
                  <Button>Bring in text</Button>
                </div>
              </Form>
            </Section>
          </div>
        </div>
      )}
    </Page>
  );
}
