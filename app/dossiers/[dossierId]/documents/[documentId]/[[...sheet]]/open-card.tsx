import { CardNav } from "#components/card/nav";
import { Ahead } from "#components/galley/ahead";
import { OpenWords } from "#components/galley/open-words";
import type { ClaimCard } from "#server/claim-card";
import type { placeInOrder, Step } from "#server/claim-order";
import type { Text } from "#server/galley";
import type { Neighbour } from "#server/neighbours";
import type { Actor } from "#server/policy";
import { Review } from "./review.tsx";
import { wayOnFrom } from "./sheet.ts";

/** The card of the open claim, with the way to the others. `addressOf`: where a claim is opened. */
export const OpenCard = ({
  actor,
  document,
  card,
  place,
  addressOf,
  neighbours,
}: {
  actor: Actor;
  document: Text;
  card: ClaimCard;
  place: ReturnType<typeof placeInOrder>;
  addressOf: (step: Pick<Step, "id" | "start">) => string;
  neighbours: readonly Neighbour[] | null;
}) => (
  <>
    <OpenWords of="claim" id={card.id} />
    {place.next && <Ahead address={addressOf(place.next)} />}
    <CardNav claimId={card.id} of={place.all} place={place} addressOf={addressOf} wayOn={wayOnFrom(document)} />
    <Review actor={actor} document={document} card={card} standing={place.progress} neighbours={neighbours} />
  </>
);
