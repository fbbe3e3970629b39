import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Keys } from "#components/galley/keys";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Link } from "#components/ui/link";
import { Page, PageHead, Section } from "#components/ui/page";
import { Stamp } from "#components/ui/stamp";
import { When } from "#components/ui/when";
import { Wordings } from "#components/wordings";
import { listCorrectable } from "#server/correction-draft";
import { requireCorrection } from "#server/corrections";
import { requireDossier } from "#server/dossiers";
import { wordDiff } from "#server/export/word-diff";
import { reasonsForOthers } from "#server/four-eyes";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { reasonsAgainst } from "#server/policy";
import { correctionStates, correctionTypes, severities } from "#words";
import { change } from "../actions.ts";
import { CorrectionFields } from "../fields.tsx";
import { Acts, WhichCorrection } from "./acts.tsx";
import { Copies } from "./copies.tsx";
import { Notices } from "./notices.tsx";

export const metadata: Metadata = { title: "Correction" };

export default async function Correction({ params }: { params: Promise<{ dossierId: string; correctionId: string }> }) {
  const actor = await requireActor();
  const { dossierId, correctionId } = await params;
  const correction = await orNotFound(requireCorrection(actor, correctionId));
  if (correction.dossier.id !== dossierId) notFound();
  const [dossier, documents] = await Promise.all([requireDossier(actor, dossierId), listCorrectable(actor, dossierId, new Date())]);
  const at = `/dossiers/${dossierId}`;
  const [signed] = dossier.signOffs;
  const mayChange = !signed && !reasonsAgainst(actor, "correction.write", dossier.deskId).length && correction.state !== "withdrawn";
  const { asksFourEyes } = correction.dossier.desk;
  const against = reasonsForOthers("approval", { asksFourEyes, isOwn: correction.writtenById === actor.id });
  return (
    <Page>
      <PageHead
        title={`Correction ${correction.number}`}
        back={{ href: `${at}/corrections`, text: "Corrections" }}
        about={`${correction.document.title}, ${correction.place}`}
        actions={
          !signed && (
            <>
              <Keys />
              <ButtonLink href={`${at}/next`} shortcut="n">
                What is left
              </ButtonLink>
            </>
          )
        }
      />
      <p className="-mt-3 mb-5 flex flex-wrap items-baseline gap-x-4">
        <Stamp tone={severities[correction.severity].tone}>{severities[correction.severity].label}</Stamp>
        <Stamp tone={correctionStates[correction.state].tone}>{correctionStates[correction.state].label}</Stamp>
        <span className="text-[0.8125rem] text-soft">
          {correctionTypes[correction.type]} · found by {correction.foundBy.name}, <When at={correction.foundAt} />
          {correction.approval && (
            <>
              {" "}
              · approved by {correction.approval.person.name}, <When at={correction.approval.createdAt} />
            </>
          )}
        </span>
      </p>
      <div className="max-w-3xl">
        <Wordings {...wordDiff(correction.asPublished, correction.shouldRead)} />
        <p className="mt-2 text-sm wrap-anywhere">{correction.why}</p>
        {(correction.flag || correction.claim) && (
          <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
            {correction.flag && <Link href={`${at}/flags/${correction.flag.id}`}>The flag it comes from</Link>}
            {correction.claim && (
              <Link href={`${at}/documents/${correction.claim.documentId}?claim=${correction.claim.id}#claim-${correction.claim.id}`}>
                The words in the document
              </Link>
            )}
          </p>
        )}
      </div>
      {mayChange && <Acts correction={correction} against={against} />}
      <Copies copies={correction.copies} at={at} />
      <Notices correction={correction} />
      {mayChange && (
        <Section title="Change it">
          <Form action={change} label="Change this correction" mine="shouldRead" className="grid max-w-3xl gap-5">
            <WhichCorrection correction={correction} />
            <input type="hidden" name="dossierId" value={dossierId} />
            <CorrectionFields
              documents={documents}
              given={{ ...correction, flagId: correction.flagId ?? undefined, claimId: correction.claimId ?? undefined }}
            />
            <div>
              <Button>Save</Button>
            </div>
            {correction.state === "approved" && <p className="text-sm text-soft">An approval is of one wording: saving takes it back.</p>}
          </Form>
        </Section>
      )}
    </Page>
  );
}
