import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CardNav } from "#components/card/nav";
import { ClaimList, type ListState } from "#components/galley/claim-list";
import { MarkClaim } from "#components/galley/mark-claim";
import { MarkRest } from "#components/galley/mark-rest";
import { MarkSelection } from "#components/galley/mark-selection";
import { OpenClaim } from "#components/galley/open-claim";
import { Side } from "#components/galley/side";
import { Disclosure } from "#components/ui/disclosure";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { getClaimCard } from "#server/claim-card";
import { placeInOrder } from "#server/claim-order";
import { listClaimsWithin } from "#server/claims";
import { requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { can } from "#server/policy";
import { countProgress } from "#server/progress";
import { sheetAt } from "#server/sheets";
import { mark, markRest } from "./actions.ts";
import { Review } from "./review.tsx";
import { coverageOfSheet, requireSheet, type SheetParams, sheetAddress } from "./sheet.ts";

type Props = {
  params: Promise<SheetParams>;
  searchParams: Promise<{ claim?: string | string[]; state?: string | string[]; marks?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossierId, documentId } = await params;
  return { title: (await orNotFound(requireText(await requireActor(), dossierId, documentId))).title };
}

/** Beside the document: the card of the open claim, or the list of all. */
export default async function GalleyPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { dossierId, documentId, ...rest } = await params;
  const { document, sheets, sheet, steps } = await requireSheet(actor, { dossierId, documentId, ...rest });
  const { claim, state, marks } = await searchParams;
  const card = typeof claim === "string" ? await getClaimCard(actor, document.id, claim) : null;
  const addressOf = (step: { id: string; start: number }) => {
    const { number } = sheetAt(sheets, step.start);
    return `${number === sheet.number ? "" : sheetAddress({ dossierId, documentId }, number)}?claim=${step.id}#claim-${step.id}`;
  };
  if (card && !card.goneAt && sheetAt(sheets, card.start) !== sheet) redirect(addressOf(card));
  const count = countProgress(steps.filter((c) => c.isCheckable).map((c) => c.progress));
  const { nextOpen } = placeInOrder(steps, "");
  const around = card && placeInOrder(steps, card.id);
  const marking = { action: mark, dossierId, documentId: document.id };
  const mayMark = can(actor, "claim.mark", document.dossier.deskId) && !document.isSignedOff && !document.archivedAt;
  return (
    <Side key={card?.id} isOpen={card !== null} name={card ? "The open claim" : "Claims of this document"}>
      {marks === "off" && <span data-marks="off" hidden />}
      {card && around ? (
        <>
          <OpenClaim claimId={card.id} />
          <CardNav claimId={card.id} of={steps.length} place={around} addressOf={addressOf} />
          <Review actor={actor} document={document} card={card} step={steps.find((c) => c.id === card.id)} />
        </>
      ) : (
        <>
          {claim !== undefined && <Notice tone="query">There is no such claim in this document.</Notice>}
          <div className="flex items-baseline justify-between gap-4">
            <h2 className="font-semibold">Claims</h2>
            <Link href={marks === "off" ? "?" : "?marks=off"} scroll={false} className="text-[0.8125rem] text-soft hover:underline">
              {marks === "off" ? "Show the marks" : "Read without marks"}
            </Link>
          </div>
          <ClaimList
            claims={await listClaimsWithin(actor, document.id, sheet)}
            all={steps.length}
            count={count}
            state={isListState(state, count) ? state : "all"}
            next={nextOpen && addressOf(nextOpen)}
          />
          {mayMark && ((await coverageOfSheet(actor, document, sheet))?.untouched ?? 0) > 0 && (
            <MarkRest action={markRest} dossierId={dossierId} documentId={document.id} within={sheet} />
          )}
          {mayMark && (
            <Disclosure title="Mark a claim that is missing">
              <MarkClaim {...marking} />
            </Disclosure>
          )}
        </>
      )}
      {mayMark && <MarkSelection {...marking} />}
    </Side>
  );
}

const isListState = (state: unknown, count: object): state is ListState =>
  state === "all" || (typeof state === "string" && Object.hasOwn(count, state));
