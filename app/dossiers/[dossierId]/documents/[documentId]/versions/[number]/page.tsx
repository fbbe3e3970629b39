import type { Metadata } from "next";
import { Changes } from "#components/changes";
import { PlainText } from "#components/galley/plain-text";
import { SheetNav } from "#components/galley/sheet-nav";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Page, PageHead, Section } from "#components/ui/page";
import { When } from "#components/ui/when";
import { requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { cutSheets, sheetAt } from "#server/sheets";
import { changesUpTo, requireVersion } from "#server/version-list";

type Props = {
  params: Promise<{ dossierId: string; documentId: string; number: string }>;
  searchParams: Promise<{ sheet?: string | string[]; from?: string | string[]; to?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Version ${(await params).number}` };
}

/** A version as it was, to be read. `from`, `to`: a passage that is cited from it (UTF-16 offsets). */
export default async function Version({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { dossierId, documentId, number } = await params;
  const document = await orNotFound(requireText(actor, dossierId, documentId));
  const version = await orNotFound(requireVersion(actor, dossierId, documentId, number));
  const { sheet: asked, from, to } = await searchParams;
  const at = `/dossiers/${document.dossierId}/documents/${document.id}`;
  const [start, end] = [Number(from), Number(to)];
  const passage = Number.isInteger(start) && Number.isInteger(end) && start < end && from ? { start, end } : null;
  const sheets = cutSheets(version.text);
  const sheet = sheets.find((one) => String(one.number) === asked) ?? (passage ? sheetAt(sheets, passage.start) : sheets[0]);
  const isCurrent = version.number === document.version.number;
  return (
    <Page wide>
      <PageHead
        title={`Version ${version.number}`}
        back={{ href: `${at}/versions`, text: `Versions of “${document.title}”` }}
        about={
          <>
            Brought in <When at={version.createdAt} />, and never changed since.
          </>
        }
      />
      {isCurrent ? (
        <Notice tone="tick">
          This is the current version.{" "}
          <Link href={at} className="underline underline-offset-2">
            Open it with its claims
          </Link>
        </Notice>
      ) : (
        <Notice tone="query">
          This is an earlier version, to be read only.{" "}
          <Link href={at} className="underline underline-offset-2">
            Version {document.version.number} is the current one.
          </Link>
        </Notice>
      )}
      <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <section aria-label="The text as it was" className="min-w-0">
          <SheetNav sheets={sheets} current={sheet?.number ?? 1} address={(n) => `?sheet=${n}`} />
          <PlainText text={version.text} lines={sheet?.lines ?? []} passage={passage} />
        </section>
        {!isCurrent && (
          <div>
            <Section title={`Up to version ${document.version.number}`}>
              <Changes changes={await changesUpTo(document, version)} />
            </Section>
          </div>
        )}
      </div>
    </Page>
  );
}
