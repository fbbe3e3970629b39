import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { Page, PageHead } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { When } from "#components/ui/when";
import { requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { type ListedVersion, listVersions } from "#server/version-list";

export const metadata: Metadata = { title: "Versions" };

export default async function Versions({ params }: { params: Promise<{ dossierId: string; documentId: string }> }) {
  const actor = await requireActor();
  const { dossierId, documentId } = await params;
  const document = await orNotFound(requireText(actor, dossierId, documentId));
  const at = `/dossiers/${document.dossierId}/documents/${document.id}`;
  const mayBring = can(actor, "document.import", document.dossier.deskId) && !document.isSignedOff && !document.archivedAt;
  return (
    <Page>
      <PageHead
        title="Versions"
        back={{ href: at, text: document.title }}
        about="The text of a version never changes. A new one is put over it; what was ruled stays with the words that it was ruled on."
        actions={mayBring && <ButtonLink href={`${at}/versions/new`}>Bring in a new version</ButtonLink>}
      />
      <ol className="border-t border-line">
        {(await listVersions(actor, dossierId, documentId)).map((version) => (
          <Version key={version.id} version={version} at={at} isCurrent={version.id === document.version.id} />
        ))}
      </ol>
    </Page>
  );
}

const Version = ({ version, at, isCurrent }: { version: ListedVersion; at: string; isCurrent: boolean }) => (
  <li className="grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
    <div>
      <Link href={isCurrent ? at : `${at}/versions/${version.number}`} className="inline-block min-h-6 font-serif text-lg hover:underline">
        Version {version.number}
      </Link>{" "}
      {isCurrent && <Stamp tone="tick">Current</Stamp>}
      <p className="text-[0.8125rem] text-soft">
        {version.by}, <When at={version.createdAt} />
      </p>
    </div>
    <div className="text-sm">
      {version.number > 1 && <p>{became(version)}</p>}
      <p className="font-mono text-xs wrap-anywhere text-soft">SHA-256 {version.sha256}</p>
    </div>
  </li>
);

const became = ({ changed, orphaned }: ListedVersion) =>
  changed + orphaned === 0
    ? "Every claim was carried exactly."
    : [
        changed > 0 && `${changed === 1 ? "1 claim" : `${changed} claims`} whose sentence or meaning changed`,
        orphaned > 0 && `${orphaned === 1 ? "1 claim" : `${orphaned} claims`} whose words are gone`,
      ]
        .filter(Boolean)
        .join(", ");
