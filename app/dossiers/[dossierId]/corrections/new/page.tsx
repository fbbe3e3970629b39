import type { Metadata } from "next";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { EmptyState, Page, PageHead } from "#components/ui/page";
import { draftFromClaim, draftFromFlag, listCorrectable } from "#server/correction-draft";
import { requireDossier } from "#server/dossiers";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { reasonsAgainst } from "#server/policy";
import { write } from "../actions.ts";
import { CorrectionFields } from "../fields.tsx";

export const metadata: Metadata = { title: "New correction" };

type Search = Promise<{ flag?: string | string[]; claim?: string | string[] }>;

export default async function NewCorrection({ params, searchParams }: { params: Promise<{ dossierId: string }>; searchParams: Search }) {
  const actor = await requireActor();
  const dossier = await orNotFound(requireDossier(actor, (await params).dossierId));
  const { flag, claim } = await searchParams;
  const documents = await listCorrectable(actor, dossier.id, new Date());
  const draft =
    typeof flag === "string"
      ? await orNotFound(draftFromFlag(actor, dossier.id, flag))
      : typeof claim === "string"
        ? await orNotFound(draftFromClaim(actor, dossier.id, claim))
        : {};
  const isOut = (documents.find((d) => d.id === draft.documentId) ?? documents[0])?.isOut;
  const refusals = reasonsAgainst(actor, "correction.write", dossier.deskId);
  return (
    <Page>
      <PageHead
        title="New correction"
        back={{ href: `/dossiers/${dossier.id}/corrections`, text: "Corrections" }}
        about={draft.flagId ? "Begun from the flag: look it over, then write it down." : undefined}
      />
      {refusals.length > 0 || !documents.length ? (
        <EmptyState
          title="No correction can be written"
          action={!documents.length && <ButtonLink href={`/dossiers/${dossier.id}/import`}>Bring in documents</ButtonLink>}
        >
          {refusals.join(" ") || "Bring in a document first."}
        </EmptyState>
      ) : (
        <Form action={write} label="New correction" className="grid max-w-3xl gap-5">
          <input type="hidden" name="dossierId" value={dossier.id} />
          <CorrectionFields documents={documents} given={{ ...draft, type: isOut ? "CORRECTION" : "CHANGE" }} />
          <div>
            <Button>Write down</Button>
          </div>
        </Form>
      )}
    </Page>
  );
}
