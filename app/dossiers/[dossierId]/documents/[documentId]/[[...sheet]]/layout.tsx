import type { ReactNode } from "react";
import { CheckedBy } from "#components/assign";
import { CoverageLine } from "#components/coverage-line";
import { Count } from "#components/galley/count";
import { FollowMarks } from "#components/galley/follow-marks";
import { Galley } from "#components/galley/galley";
import { Keys } from "#components/galley/keys";
import { SheetNav } from "#components/galley/sheet-nav";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { countSteps, openOnSheets } from "#server/claim-order";
import { countCoverage, coverBlocks } from "#server/coverage";
import { listBlocks, readSheet } from "#server/galley";
import { requireActor } from "#server/lib/session";
import { tellPublication } from "#server/publication";
import { documentRoles } from "#words";
import { coverSheet, requireSheet, type SheetParams, sheetAddress } from "./sheet.ts";

type Props = { params: Promise<SheetParams>; children: ReactNode };

/** The sheet of the document stays while one goes from claim to claim: only the card beside it (the page) is asked for again. */
export default async function GalleyLayout({ params, children }: Props) {
  const actor = await requireActor();
  const { dossierId, documentId, ...rest } = await params;
  const { document, sheets, sheet } = await requireSheet(actor, { dossierId, documentId, ...rest });
  const [{ claims, flags, talk, spokenOf, steps }, blocks, words] = await Promise.all([
    readSheet(actor, document.id, sheets, sheet),
    listBlocks(document),
    coverSheet(actor, document, sheets, sheet),
  ]);
  const pages = {
    sheets,
    open: openOnSheets(steps),
    current: sheet.number,
    address: (number: number) => sheetAddress({ dossierId, documentId }, number),
  };
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
          <div className="flex flex-wrap items-baseline gap-x-4 text-sm text-soft">
            <p>
              {about.filter(Boolean).join(" · ")} · <Link href={`${at}/details`}>Details</Link> ·{" "}
              <Link href={`${at}/versions`}>Version {document.version.number}</Link> · <Link href={`${at}/print`}>For paper</Link>
            </p>
            <Keys />
          </div>
          {document.assignee && (
            <p className="text-sm text-soft">
              <CheckedBy assignee={document.assignee} />
            </p>
          )}
          <Count count={countSteps(steps)} orphans={document.lost.filter(({ state }) => state === "orphaned").length} />
          {words && <CoverageLine coverage={countCoverage(words)} of={sheets.length > 1 ? "of this sheet" : ""} />}
          {document.archivedAt && <Notice>This document is put aside: it is out of comparison, coverage and report.</Notice>}
        </header>
        <SheetNav {...pages} />
        <Galley
          text={document.version.text}
          lines={sheet.lines}
          claims={claims}
          covered={words && coverBlocks(words, blocks)}
          blocks={blocks}
          flags={flags}
          flagAddress={(flagId) => `/dossiers/${dossierId}/flags/${flagId}`}
          talk={talk}
          spokenOf={spokenOf}
        />
        <SheetNav {...pages} />
      </section>
      {children}
    </div>
  );
}
