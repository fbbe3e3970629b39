import type { Metadata } from "next";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Page, PageHead } from "#components/ui/page";
import { Preview } from "#components/version-preview";
import { VersionText } from "#components/version-text";
import { requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { reasonsAgainst } from "#server/policy";
import { look } from "./actions.ts";

export const metadata: Metadata = { title: "A new version" };

export default async function NewVersion({ params }: { params: Promise<{ dossierId: string; documentId: string }> }) {
  const actor = await requireActor();
  const { dossierId, documentId } = await params;
  const document = await orNotFound(requireText(actor, dossierId, documentId));
  const at = `/dossiers/${document.dossierId}/documents/${document.id}`;
  const against = reasonsAgainst(actor, "document.import", document.dossier.deskId);
  return (
    <Page>
      <PageHead
        title="A new version"
        back={{ href: at, text: document.title }}
        about={`The text that stands is version ${document.version.number}. It stays as it is; a new version is put over it, and you see what it would change before anything is stored.`}
      />
      {against.length > 0 ? (
        <Notice tone="query">{against.join(" ")}</Notice>
      ) : document.isSignedOff ? (
        <Notice tone="query">
          This dossier is signed off. Nothing in it changes until it is{" "}
          <Link href={`/dossiers/${document.dossierId}/sign-off`} className="underline underline-offset-2">
            reopened
          </Link>
          .
        </Notice>
      ) : document.archivedAt ? (
        <Notice tone="query">This document is put aside. Take it back in first.</Notice>
      ) : (
        <Form action={look} label="A new version" className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <input type="hidden" name="dossierId" value={document.dossierId} />
          <input type="hidden" name="documentId" value={document.id} />
          <VersionText />
          <div className="flex flex-wrap gap-2">
            <Button look="plain" name="act" value="look">
              Show what it changes
            </Button>
            <ButtonLink href={at}>Leave it as it is</ButtonLink>
          </div>
          <Preview />
        </Form>
      )}
    </Page>
  );
}
