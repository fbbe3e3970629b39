import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LastAct } from "#components/last-act";
import { Live } from "#components/live";
import { Tour } from "#components/tour/tour";
import { Link } from "#components/ui/link";
import { Stamp } from "#components/ui/stamp";
import { Tabs } from "#components/ui/tabs";
import { readHeader } from "#server/dossier-header";
import { requireDossier } from "#server/dossiers";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { getTour } from "#server/tour";
import { moveTour } from "../../help/actions.ts";
import { undo } from "./actions.ts";

type Params = Promise<{ dossierId: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const dossier = await orNotFound(requireDossier(await requireActor(), (await params).dossierId));
  return { title: { default: dossier.title, template: `%s · ${dossier.title}` } };
}

export default async function DossierLayout({ params, children }: { params: Params; children: ReactNode }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const [{ last, waiting }, tour] = await Promise.all([readHeader(actor, dossier), getTour(actor, dossier.id)]);
  const at = `/dossiers/${dossier.id}`;
  const [signOff] = dossier.signOffs;
  return (
    <>
      <div className="-mb-5 px-4 pt-3 sm:px-6">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <p className="min-w-0 text-sm text-soft">
            {dossier.desk.name} <span aria-hidden="true">/</span>{" "}
            <Link href={at} className="font-serif text-lg text-ink no-underline wrap-anywhere hover:underline">
              {dossier.title}
            </Link>
          </p>
          {dossier._count.secondReadings > 0 && (
            <Link href="/second-readings" className="inline-flex min-h-6 items-center">
              <Stamp tone="unchecked">
                {dossier._count.secondReadings === 1 ? "1 second reading is" : `${dossier._count.secondReadings} second readings are`} asked
                of you
              </Stamp>
            </Link>
          )}
          <Live dossierId={dossier.id} />
          {last && (
            // With an open card it stands there, in sight.
            <div className="[html:has([data-card])_&]:hidden">
              <LastAct act={last} action={undo} dossierId={dossier.id} isClosed={dossier.signOffs.length > 0} />
            </div>
          )}
          {dossier.archivedAt && <Stamp tone="quiet">Archived</Stamp>}
        </div>
        {tour && dossier._count.documents > 0 && <Tour tour={tour} action={moveTour} dossierId={dossier.id} />}
        <Tabs
          name="Parts of the dossier"
          places={[
            { href: at, text: "Overview", exact: true },
            { href: `${at}/documents`, text: "Documents" },
            { href: `${at}/flags`, text: "Flags" },
            { href: `${at}/comments`, text: <Counted name="Comments" open={waiting.threads} /> },
            { href: `${at}/queries`, text: <Counted name="Queries" open={waiting.queries} /> },
            { href: `${at}/corrections`, text: "Corrections" },
            { href: `${at}/report`, text: "Report" },
            { href: `${at}/sign-off`, text: signOff ? <SignedOff {...signOff} /> : "Not signed off" },
          ]}
        />
      </div>
      {children}
    </>
  );
}

/** `open`: how many wait for somebody. */
const Counted = ({ name, open }: { name: string; open: number }) => (
  <>
    {name}
    {open > 0 && (
      <span className="tabular ml-1.5 text-[0.8125rem] font-normal text-soft">
        {open}
        <span className="sr-only"> open</span>
      </span>
    )}
  </>
);

const SignedOff = ({ person, override }: { person: { name: string }; override: object | null }) => (
  <Stamp tone={override ? "query" : "tick"}>
    Signed off by {person.name}
    {override && " (override)"}
  </Stamp>
);
