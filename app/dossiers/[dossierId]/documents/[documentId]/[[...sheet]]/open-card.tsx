import { CardNav } from "#components/card/nav";
import { Ahead } from "#components/galley/ahead";
import { OpenWords } from "#components/galley/open-words";
import { LastAct } from "#components/last-act";
import type { ClaimCard } from "#server/claim-card";
import type { placeInOrder, Step } from "#server/claim-order";
import type { Text } from "#server/galley";
import type { Neighbour } from "#server/neighbours";
import type { Actor } from "#server/policy";
import type { LastAct as Act } from "#server/undo";
import { undo } from "../../../actions.ts";
import { Review } from "./review.tsx";
import { wayOnFrom } from "./sheet.ts";

/** The card of the open claim, with the way to the others. `last`: what the actor did last; `addressOf`: where a claim is opened. */
export const OpenCard = ({
  actor,
  document,
  card,
  place,
  last,
  addressOf,
  neighbours,
}: {
  actor: Actor;
  document: Text;
  card: ClaimCard;
  place: ReturnType<typeof placeInOrder>;
  last: Act | null;
  addressOf: (step: Pick<Step, "id" | "start">) => string;
  neighbours: readonly Neighbour[] | null;
}) => (
  <>
    <OpenWords of="claim" id={card.id} />
    {place.next && <Ahead address={addressOf(place.next)} />}
    <div className="sticky top-0 z-[1] grid gap-1 bg-paper pb-1 max-lg:-top-4 max-lg:-mx-4 max-lg:px-4 max-lg:pt-2">
      <CardNav claimId={card.id} of={place.all} place={place} addressOf={addressOf} wayOn={wayOnFrom(document)} />
      {last && <LastAct act={last} action={undo} dossierId={document.dossierId} isClosed={document.isSignedOff} />}
    </div>
    <Review actor={actor} document={document} card={card} standing={place.progress} neighbours={neighbours} />
  </>
);
