import type { Metadata } from "next";
import { pageIn } from "#components/pager";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Page, PageHead } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { requireDossier } from "#server/dossiers";
import { sectionsOf } from "#server/export/sections";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { reportOf } from "#server/reports";
import { tellVeiled } from "#server/second-reading/veil";
import { Exports } from "./exports.tsx";
import { Parts } from "./parts.tsx";

export const metadata: Metadata = { title: "Report" };

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ part?: string | string[]; page?: string | string[] }> };

/** The report to be read: the beginning of each part or, by its address, a whole part page by page. Whole it is in the files. */
export default async function ReportPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const { secondReadings } = dossier._count;
  if (secondReadings)
    return (
      <Page>
        <PageHead title="Report" actions={<ButtonLink href="/second-readings">Your second readings</ButtonLink>} />
        <Notice tone="unchecked">{tellVeiled(secondReadings)}</Notice>
      </Page>
    );
  const report = await reportOf(actor, dossier.id);
  const sections = [...sectionsOf(report)];
  const at = `/dossiers/${dossier.id}`;
  const { part, page } = await searchParams;
  return (
    <Page wide>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <p className="text-sm text-soft">Correction report</p>
          <h1 className="font-serif text-[2.25rem] leading-tight font-medium wrap-anywhere">{report.content.head.dossier}</h1>
          <p className="mt-1">
            {report.signature ? (
              <Stamp tone={report.signature.override ? "query" : "tick"}>
                Signed off by {report.signature.by}
                {report.signature.override && ", over what was open"}
              </Stamp>
            ) : (
              <Stamp tone="must">Not signed off</Stamp>
            )}
          </p>
        </div>
        <div className="no-print grid justify-items-start gap-2">
          {!report.signature && <ButtonLink href={`${at}/sign-off`}>What stands in the way</ButtonLink>}
          {can(actor, "report.export", dossier.deskId) && <Exports at={`${at}/report`} />}
        </div>
      </header>
      <Parts sections={sections} at={`${at}/report`} part={part} page={pageIn(page)} />
    </Page>
  );
}
