import Link from "next/link";
import type { ReactNode } from "react";
import { Count } from "#components/galley/count";
import { FollowMarks } from "#components/galley/follow-marks";
import { Galley } from "#components/galley/galley";
import { Notice } from "#components/ui/notice";
import { listClaimsOfDocument } from "#server/claims";
import { listBlocks, listFlaggedPlaces, requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { tellPublication } from "#server/publication";
import { documentRoles } from "#words";

type Props = { params: Promise<{ dossierId: string; documentId: string }>; children: ReactNode };

/** The document stays while one goes from claim to claim: only the card beside it (the page) is asked for again. */
export default async function GalleyLayout({ params, children }: Props) {
  const actor = await requireActor();
  const { dossierId, documentId } = await params;
  const document = await orNotFound(requireText(actor, dossierId, documentId));
  const [claims, flags, blocks] = await Promise.all([
    listClaimsOfDocument(actor, document.id),
    listFlaggedPlaces(actor, document.id),
    listBlocks(document),
  ]);
  const at = `/dossiers/${dossierId}/documents/${document.id}`;
  const about = [documentRoles[document.role], document.outlet, tellPublication(document)];
  return (
    <div className="mx-auto grid max-w-[92rem] gap-x-10 px-4 pt-5 pb-16 lg:pb-3 max-lg:has-data-card:pb-[60dvh] sm:px-6 lg:grid-cols-[minmax(0,1fr)_27rem] xl:grid-cols-[minmax(0,1fr)_30rem]">
      <FollowMarks />
      <section aria-labelledby="document" className="min-w-0 lg:pb-13">
        <header className="mb-5 grid gap-1 sm:pl-[3.25rem]">
          <h1 id="document" className="max-w-[42rem] font-serif text-[1.75rem] leading-tight font-medium wrap-anywhere">
            {document.title}
          </h1>
          <p className="text-sm text-soft">
            {about.filter(Boolean).join(" · ")} · <Link href={`${at}/details`}>Details</Link>
          </p>
          <Count claims={claims} />
          {document.archivedAt && <Notice>This document is put aside: it is out of comparison, coverage and report.</Notice>}
        </header>
        <Galley
          text={document.version.text}
          claims={claims}
          blocks={blocks}
          flags={flags}
          flagAddress={(flagId) => `/dossiers/${dossierId}/flags/${flagId}`}
        />
      </section>
      {children}
    </div>
  );
}
