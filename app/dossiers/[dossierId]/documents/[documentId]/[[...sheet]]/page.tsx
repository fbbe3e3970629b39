import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MarkSelection } from "#components/galley/mark-selection";
import { Side } from "#components/galley/side";
import { Notice } from "#components/ui/notice";
import { getClaimCard } from "#server/claim-card";
import { placeInOrder } from "#server/claim-order";
import { listSteps } from "#server/claim-steps";
import { requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { sheetAt } from "#server/sheets";
import { mark } from "./actions.ts";
import { List } from "./list.tsx";
import { OpenCard } from "./open-card.tsx";
import { requireSheet, type SheetParams, sheetAddress } from "./sheet.ts";

type Props = {
  params: Promise<SheetParams>;
  searchParams: Promise<{ claim?: string | string[]; state?: string | string[]; whose?: string | string[]; marks?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossierId, documentId } = await params;
  return { title: (await orNotFound(requireText(await requireActor(), dossierId, documentId))).title };
}

/** Beside the document: the card of the open claim, or the list of all. */
export default async function GalleyPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { dossierId, documentId, ...rest } = await params;
  const { claim, state, whose, marks } = await searchParams;
  const [{ document, sheets, sheet }, card, steps] = await Promise.all([
    requireSheet(actor, { dossierId, documentId, ...rest }),
    typeof claim === "string" ? getClaimCard(actor, documentId, claim) : null,
    typeof claim === "string" ? listSteps(actor, documentId, [], claim) : [],
  ]);
  const addressOf = (step: { id: string; start: number }) => {
    const { number } = sheetAt(sheets, step.start);
    return `${number === sheet.number ? "" : sheetAddress({ dossierId, documentId }, number)}?claim=${step.id}#claim-${step.id}`;
  };
  if (card && !card.goneAt && sheetAt(sheets, card.start) !== sheet) redirect(addressOf(card));
  const marking = { action: mark, dossierId, documentId: document.id };
  const mayMark = can(actor, "claim.mark", document.dossier.deskId) && !document.isSignedOff && !document.archivedAt;
  return (
    <Side key={card?.id} isOpen={card !== null} name={card ? "The open claim" : "Claims of this document"}>
      {marks === "off" && <span data-marks="off" hidden />}
      {card ? (
        <OpenCard actor={actor} document={document} card={card} place={placeInOrder(steps)} addressOf={addressOf} />
      ) : (
        <>
          {claim !== undefined && <Notice tone="query">There is no such claim in this document.</Notice>}
          <List
            {...{ actor, document, sheets, sheet, addressOf, marking, mayMark }}
            state={typeof state === "string" ? state : "all"}
            showsOwn={whose === actor.id}
            showsMarks={marks !== "off"}
          />
        </>
      )}
      {mayMark && <MarkSelection {...marking} {...(card?.goneAt ? { orphan: { id: card.id, quote: card.quote } } : {})} />}
    </Side>
  );
}
