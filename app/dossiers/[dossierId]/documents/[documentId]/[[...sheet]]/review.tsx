import { Assign, CheckedBy } from "#components/assign";
import { Card, Part } from "#components/card/card";
import { Earlier } from "#components/card/earlier";
import { CameFrom, Superseded } from "#components/card/lineage";
import { Orphan } from "#components/card/orphan";
import { Points } from "#components/card/points";
import { Proposals } from "#components/card/proposals";
import { Veiled } from "#components/card/readings";
import { Recheck } from "#components/card/recheck";
import { Regroup } from "#components/card/regroup";
import { VerdictForm } from "#components/card/verdict-form";
import { Thread, VeiledTalk } from "#components/thread";
import { Notice } from "#components/ui/notice";
import type { ClaimCard } from "#server/claim-card";
import type { Text } from "#server/galley";
import type { Neighbour } from "#server/neighbours";
import { type Actor, can } from "#server/policy";
import { type ClaimProgress, claimProgress } from "#server/progress";
import { isWeak } from "#server/rulings";
import { settledBy } from "#server/settled-by";
import { giveClaim } from "../../../../../assignments/actions.ts";
import { accept, decline, propose, rule } from "./actions.ts";
import { AuthorAndSource } from "./author-and-source.tsx";
import { purposeOf } from "./purpose.ts";
import { give, settleOtherwise } from "./reading-actions.ts";
import { giveBack, merge, split } from "./regroup-actions.ts";
import { AskForReading, SecondReadings, SettlementReason } from "./second-reading.tsx";
import { putAside, remark, uphold } from "./text-actions.ts";

/**
 * The open claim with everything that can be done about it. `standing`: as the way through the document knows it; undefined once it is gone from the text;
 * `neighbours`: the claims that it can be merged with, once somebody asks for them.
 */
export const Review = ({
  actor,
  document,
  card,
  standing,
  neighbours,
}: {
  actor: Actor;
  document: Text;
  card: ClaimCard;
  standing: ClaimProgress | undefined;
  neighbours: readonly Neighbour[] | null;
}) => {
  const [latest] = card.verdicts;
  const [reading] = card.readings;
  const may = (verb: Parameters<typeof can>[1]) => can(actor, verb, document.dossier.deskId) && !document.isSignedOff;
  const purpose = purposeOf({ isGone: card.goneAt !== null, reading }, may);
  const suggestion = card.flags.find((f) => f.suggestion)?.suggestion ?? null;
  const isQueried = card.queries.some((query) => query.isOpen);
  const progress = claimProgress({ ruledAt: latest?.createdAt ?? null, changedAt: card.changedAt, isInHand: false, isQueried });
  const state = { progress: standing ?? progress, ruling: latest?.ruling ?? null, isCheckable: card.isCheckable };
  const { seen } = card;
  const passages = card.points.filter((point) => point.sides.some((side) => side.passages.length));
  const points = passages.length > 0 && <Points points={passages} dossierId={document.dossierId} inForm={purpose !== null} />;
  const form = purpose && (
    <VerdictForm
      key={card.id}
      {...forms[purpose]}
      purpose={purpose}
      claimId={card.id}
      seen={seen}
      seenText={card.seenText}
      today={new Date().toISOString().slice(0, 10)}
      suggestion={suggestion}
      references={card.references}
      answers={card.queries.flatMap((query) => (query.state === "withdrawn" ? [] : query.answers))}
      prepared={card.isVeiled ? null : settledBy(card.queries, latest?.createdAt ?? null)}
      documents={document.dossier.documents.map(({ id, title }) => [id, title] as const)}
      before={purpose === "settlement" && reading && <SettlementReason readingId={reading.id} />}
    >
      {points}
    </VerdictForm>
  );
  const orphanActs = may("claim.rule") && !document.archivedAt ? { remark, putAside } : null;
  const mayRegroup = may("claim.mark") && !card.goneAt && !document.archivedAt && !card.isVeiled;
  const lost = card.wentTo && card.supersededAt ? <Superseded wentTo={card.wentTo} /> : <Orphan card={card} acts={orphanActs} />;
  const words = card.goneAt
    ? lost
    : state.progress === "needsRecheck" && <Recheck card={card} seen={seen} uphold={purpose === "verdict" ? uphold : null} />;
  return (
    <Card card={card} state={state} isWeak={latest ? isWeak(latest) : false} dossierId={document.dossierId} standing={words}>
      {!card.supersededAt && (
        <Assign
          key={`${card.id} is checked by`}
          action={giveClaim}
          about={{ claimId: card.id }}
          name="this claim"
          assignee={card.assignee}
          otherwise={card.documentAssignee ? <CheckedBy assignee={card.documentAssignee} /> : undefined}
          assigning={{ actorId: actor.id, mayGive: may("assignment.give"), mayTake: may("assignment.take"), people: card.members }}
        />
      )}
      {card.proposals.length > 0 && (
        <Part title="Proposed">
          <Proposals
            proposals={card.proposals}
            seen={seen}
            actions={{ accept, decline }}
            mayAnswer={(proposal) => may("proposal.answer") && proposal.personId !== actor.id}
          />
        </Part>
      )}
      <SecondReadings actor={actor} card={card} may={may} otherwise={purpose === "settlement" && form} />
      {document.isSignedOff && <Notice>This dossier is signed off. Nothing in it changes until it is reopened.</Notice>}
      <AuthorAndSource key={card.id} card={card} may={may} zone={document.timezone} />
      {form && purpose !== "settlement" && (
        <Part id="rule" title={purpose === "verdict" && latest ? "Rule again" : forms[purpose].title}>
          {card.isVeiled && reading && <Veiled reading={reading} />}
          {form}
        </Part>
      )}
      {!form && points && <Part title="Other documents">{points}</Part>}
      <AskForReading actor={actor} card={card} may={may} />
      {card.earlier.length > 0 && (
        <Part title="Ruled in other dossiers">
          <Earlier verdicts={card.earlier} />
        </Part>
      )}
      {card.cameFrom.length > 0 && <CameFrom card={card} seen={seen} giveBack={mayRegroup ? giveBack : null} />}
      {mayRegroup && <Regroup card={card} seen={seen} neighbours={neighbours} actions={{ merge, split }} />}
      <Part title="Comments">
        {card.isVeiled ? (
          <VeiledTalk />
        ) : (
          <Thread
            subject={{ claimId: card.id }}
            threads={card.threads}
            names={card.members.map((m) => m.name)}
            canWrite={may("comment.write")}
          />
        )}
      </Part>
    </Card>
  );
};

/** Where a ruling goes, and what it is called on the card. */
const forms = {
  verdict: { action: rule, title: "Rule" },
  proposal: { action: propose, title: "Propose a verdict" },
  reading: { action: give, title: "Your second reading" },
  settlement: { action: settleOtherwise, title: "Settle" },
};
