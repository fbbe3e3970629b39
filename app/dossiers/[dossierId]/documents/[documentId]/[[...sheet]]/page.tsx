import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SelectedWords } from "#components/galley/selected-words";
import { Side } from "#components/galley/side";
import { Notice } from "#components/ui/notice";
import { readBeside } from "#server/beside-claim";
import { getClaimCard } from "#server/claim-card";
import { placeInOrder } from "#server/claim-order";
import { readHeader } from "#server/dossier-header";
import { requireText } from "#server/galley";
import { orNotFound } from "#server/lib/or-not-found";
import { requireActor } from "#server/lib/session";
import { listNeighbours } from "#server/neighbours";
import { getPassageThread } from "#server/passage-threads";
import { can } from "#server/policy";
import { sheetAt } from "#server/sheets";
import { write } from "../../../../../comments/actions.ts";
import { mark } from "./actions.ts";
import { List } from "./list.tsx";
import { OpenCard } from "./open-card.tsx";
import { PassageCard } from "./passage-card.tsx";
import { requireSheet, type SheetParams, sheetAddress } from "./sheet.ts";

type Props = {
  params: Promise<SheetParams>;
  searchParams: Promise<{
    claim?: string | string[];
    thread?: string | string[];
    state?: string | string[];
    whose?: string | string[];
    marks?: string | string[];
    regroup?: string | string[];
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossierId, documentId } = await params;
  return { title: (await orNotFound(requireText(await requireActor(), dossierId, documentId))).title };
}

/** What a selection of words can do with the open claim. */
const openOf = (card: Awaited<ReturnType<typeof getClaimCard>>) =>
  card && card.standing !== "superseded" ? { id: card.id, quote: card.quote, isLost: card.goneAt !== null, seen: card.seen } : undefined;

/** Beside the document: the card of the open claim, an open thread on a passage, or the list of all. */
export default async function GalleyPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { dossierId, documentId, ...rest } = await params;
  const { claim, thread: threadId, state, whose, marks, regroup } = await searchParams;
  const [{ document, sheets, sheet }, card, beside] = await Promise.all([
    requireSheet(actor, { dossierId, documentId, ...rest }),
    typeof claim === "string" ? getClaimCard(actor, documentId, claim) : null,
    typeof claim === "string" ? readBeside(actor, documentId, claim) : null,
  ]);
  const last = card && (await readHeader(actor, { id: document.dossierId, deskId: document.dossier.deskId })).last;
  const addressOf = (step: { id: string; start: number }) => {
    const { number } = sheetAt(sheets, step.start);
    return `${number === sheet.number ? "" : sheetAddress({ dossierId, documentId }, number)}?claim=${step.id}#claim-${step.id}`;
  };
  if (card && !card.goneAt && sheetAt(sheets, card.start) !== sheet) redirect(addressOf(card));
  const thread = typeof threadId === "string" && !card ? await getPassageThread(actor, document, threadId) : null;
  const on = thread?.state === "standing" ? sheetAt(sheets, thread.place.start) : sheet;
  if (thread && on !== sheet) redirect(`${sheetAddress({ dossierId, documentId }, on.number)}?thread=${thread.id}#passage-${thread.id}`);
  const neighbours = card && regroup === "on" ? await listNeighbours(actor, card) : null;
  const marking = { action: mark, dossierId, documentId: document.id };
  const isOpen = !document.isSignedOff && !document.archivedAt;
  const mayMark = isOpen && can(actor, "claim.mark", document.dossier.deskId);
  const mayTalk = isOpen && can(actor, "comment.write", document.dossier.deskId);
  const names = document.members.map(({ name }) => name);
  return (
    <Side
      key={card?.id ?? thread?.id}
      isOpen={card !== null || thread !== null}
      name={card ? "The open claim" : thread ? "The open thread" : "Claims of this document"}
    >
      {/* It lies over the page: first, so that it is the first to be reached, by Tab and by its keys. */}
      {(mayMark || mayTalk) && (
        <SelectedWords
          dossierId={dossierId}
          documentId={document.id}
          mark={mayMark ? mark : null}
          comment={mayTalk ? write : null}
          names={names}
          open={openOf(card)}
        />
      )}
      {marks === "off" && <span data-marks="off" hidden />}
      {card ? (
        <OpenCard {...{ actor, document, card, addressOf, neighbours, last }} place={placeInOrder(beside?.steps ?? [])} />
      ) : thread ? (
        <PassageCard thread={thread} document={document} canWrite={mayTalk} />
      ) : (
        <>
          {threadId !== undefined && <Notice tone="query">There is no such comment in this document, or it is not open to you yet.</Notice>}
          {claim !== undefined && <Notice tone="query">There is no such claim in this document.</Notice>}
          <List
            {...{ actor, document, sheets, sheet, addressOf, marking, mayMark, mayTalk }}
            state={typeof state === "string" ? state : "all"}
            showsOwn={whose === actor.id}
            showsMarks={marks !== "off"}
          />
        </>
      )}
    </Side>
  );
}
