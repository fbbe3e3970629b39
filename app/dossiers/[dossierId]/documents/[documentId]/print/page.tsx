import type { Metadata } from "next";
import { PrintedClaims } from "#components/galley/printed-claims";
import { PrintedText } from "#components/galley/printed-text";
import { Page, PageHead } from "#components/ui/page";
import { PrintButton } from "#components/ui/print-button";
import { listClaimsWithin } from "#server/claims";
import { requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { countProgress } from "#server/progress";
import { tellPublication } from "#server/publication";
import { cutLines } from "#server/sheets";
import { documentRoles, progress } from "#words";

type Props = { params: Promise<{ dossierId: string; documentId: string }> };

export const metadata: Metadata = { title: "Printed galley" };

/** The whole document for paper: lines and claims by number, boxes to tick and room to write. */
export default async function PrintedGalley({ params }: Props) {
  const actor = await requireActor();
  const { dossierId, documentId } = await params;
  const document = await orNotFound(requireText(actor, dossierId, documentId));
  const { text, number, sha256 } = document.version;
  const lines = cutLines(text);
  const listed = await listClaimsWithin(actor, document.id, { start: 0, end: text.length });
  const claims = listed.map((claim, i) => ({ ...claim, number: i + 1 }));
  const counts = Object.entries(countProgress(claims.filter((c) => c.isCheckable).map((c) => c.progress))) as [
    keyof typeof progress,
    number,
  ][];
  const about = [document.dossier.title, documentRoles[document.role], document.outlet, tellPublication(document)];
  const state = counts.filter(([, count]) => count > 0).map(([name, count]) => `${count} ${progress[name].label.toLowerCase()}`);
  return (
    <Page>
      <PageHead
        title={document.title}
        back={{ href: `/dossiers/${dossierId}/documents/${document.id}`, text: "Galley" }}
        about={about.filter(Boolean).join(" · ")}
        actions={<PrintButton />}
      />
      <p className="-mt-4 mb-6 text-sm text-soft">
        Version {number}, SHA-256 {sha256.slice(0, 12)}. {claims.length} {claims.length === 1 ? "claim" : "claims"}
        {state.length > 0 && `: ${state.join(", ")}`}.
      </p>
      <PrintedText text={text} lines={lines} claims={claims} />
      {claims.length > 0 && <PrintedClaims lines={lines} claims={claims} />}
    </Page>
  );
}
