import type { Metadata } from "next";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Page, PageHead, Section } from "#components/ui/page";
import { When } from "#components/ui/when";
import { requireDossier } from "#server/dossiers";
import { requireImport } from "#server/imports";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { takeBack } from "./actions.ts";
import { BroughtIn } from "./brought-in.tsx";

export const metadata: Metadata = { title: "What came in" };

export default async function ImportResult({ params }: { params: Promise<{ dossierId: string; importId: string }> }) {
  const actor = await requireActor();
  const { dossierId, importId } = await params;
  const dossier = await orNotFound(requireDossier(actor, dossierId));
  const found = await orNotFound(requireImport(actor, dossierId, importId));
  const at = `/dossiers/${dossier.id}`;
  const number = found.documents.length === 1 ? "1 document" : `${found.documents.length} documents`;
  return (
    <Page>
      <PageHead
        title={`${number} came in`}
        about={
          <>
            Brought in by {found.person.name}, <When at={found.createdAt} />
          </>
        }
        actions={<ButtonLink href={at}>Go to the overview</ButtonLink>}
      />
      {found.undoneAt ? (
        <Notice tone="quiet">
          This import was undone, <When at={found.undoneAt} />. Its documents are out of the dossier.{" "}
          <Link href={`${at}/import`}>Bring in documents</Link>
        </Notice>
      ) : (
        <ul className="border-t border-line">
          {found.documents.map((document) => (
            <BroughtIn key={document.id} document={document} at={at} />
          ))}
        </ul>
      )}
      {found.leftOut.length > 0 && (
        <Section title="Left out">
          <ul className="grid gap-2">
            {found.leftOut.map(({ why }) => (
              <li key={why}>
                <Notice tone="must">{why}</Notice>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!found.undoneAt && can(actor, "document.import", dossier.deskId) && (
        <Section title="Was that wrong?">
          <Form action={takeBack} label="Undo this import">
            <input type="hidden" name="dossierId" value={dossier.id} />
            <input type="hidden" name="importId" value={found.id} />
            <p className="text-sm text-soft">
              The import can be undone until somebody has ruled, commented or decided on one of its documents.
            </p>
            <div>
              <Button look="danger">Undo this import</Button>
            </div>
          </Form>
        </Section>
      )}
    </Page>
  );
}
