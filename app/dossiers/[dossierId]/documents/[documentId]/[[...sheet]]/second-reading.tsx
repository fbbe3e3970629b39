import type { ReactNode } from "react";
import { Part } from "#components/card/card";
import { AskReading, SettleReading, WithdrawReading } from "#components/card/reading-acts";
import { Readings } from "#components/card/readings";
import { TextArea } from "#components/ui/field";
import type { ClaimCard } from "#server/claim-card";
import { isOwnOutcome, reasonsForOthers } from "#server/four-eyes";
import type { Actor, can } from "#server/policy";
import { isOpenReading } from "#server/second-reading/state";
import type { settlements } from "#words";
import { ask, settle, withdraw } from "./reading-actions.ts";

type May = (verb: Parameters<typeof can>[1]) => boolean;

/** The second readings of the claim, for whoever is not to give one now. `otherwise`: the form of a verdict that takes the place of both, where they differ. */
export const SecondReadings = ({ actor, card, may, otherwise }: { actor: Actor; card: ClaimCard; may: May; otherwise: ReactNode }) => {
  const [reading] = card.readings;
  if (!reading || card.isVeiled) return null;
  const by = { firstBy: reading.first?.personId ?? "", secondBy: reading.readerId, actorId: actor.id };
  const against = (outcome: keyof typeof settlements) =>
    reasonsForOthers("settlement", { asksFourEyes: card.asksFourEyes, isOwn: isOwnOutcome(outcome, by) });
  const isWaiting = reading.state === "asked" || reading.state === "given";
  return (
    <Part title="Second reading">
      <Readings readings={card.readings}>
        {otherwise && (
          <SettleReading action={settle} readingId={reading.id} against={against}>
            {otherwise}
          </SettleReading>
        )}
        {isWaiting && may("reading.ask") && !reading.isReader && <WithdrawReading action={withdraw} readingId={reading.id} />}
      </Readings>
    </Part>
  );
};

/** What the form of another verdict asks for besides. */
export const SettlementReason = ({ readingId }: { readingId: string }) => (
  <>
    <input type="hidden" name="readingId" value={readingId} />
    <TextArea name="reason" label="Why neither stands" rows={2} maxLength={2000} />
  </>
);

/** Asks somebody to read this claim a second time; nothing where one is open, or nobody may ask. */
export const AskForReading = ({ actor, card, may }: { actor: Actor; card: ClaimCard; may: May }) => {
  const [reading] = card.readings;
  if (!may("reading.ask") || card.goneAt || !card.isCheckable || (reading && isOpenReading(reading.state))) return null;
  return (
    <AskReading
      title={reading ? "Ask for another second reading" : "Ask for a second reading"}
      action={ask}
      about={<input type="hidden" name="claimId" value={card.id} />}
      readers={card.members.filter(({ id }) => id !== actor.id)}
    />
  );
};
