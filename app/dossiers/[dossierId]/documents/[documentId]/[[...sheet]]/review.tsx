import { Card, Part } from "#components/card/card";
import { Earlier } from "#components/card/earlier";
import { Points } from "#components/card/points";
import { Proposals } from "#components/card/proposals";
import { VerdictForm } from "#components/card/verdict-form";
import { Thread } from "#components/thread";
import { Notice } from "#components/ui/notice";
import type { ClaimCard } from "#server/claim-card";
import type { ClaimStep } from "#server/claims";
import { listThreads } from "#server/comments";
import { listTitles, type Text } from "#server/galley";
import { type Actor, can } from "#server/policy";
import { claimProgress } from "#server/progress";
import { isWeak } from "#server/rulings";
import { accept, decline, propose, rule } from "./actions.ts";

/** The open claim with everything that can be done about it. `step`: as the way through the document knows it; undefined once it is gone from the text. */
export const Review = async ({
  actor,
  document,
  card,
  step,
}: {
  actor: Actor;
  document: Text;
  card: ClaimCard;
  step: ClaimStep | undefined;
}) => {
  const [threads, documents] = await Promise.all([listThreads(actor, { claimId: card.id }), listTitles(actor, document.dossierId)]);
  const [latest] = card.verdicts;
  const may = (verb: Parameters<typeof can>[1]) => can(actor, verb, document.dossier.deskId) && !document.isSignedOff;
  const [mayRule, mayPropose] = [may("claim.rule") && !card.goneAt, may("verdict.propose") && !card.goneAt];
  const suggestion = card.flags.find((f) => f.suggestion)?.suggestion ?? null;
  const progress = claimProgress({ ruledAt: latest?.createdAt ?? null, changedAt: card.changedAt, isInHand: false });
  const state = { progress: step?.progress ?? progress, ruling: latest?.ruling ?? null, isCheckable: card.isCheckable };
  const seen = latest?.sequence ?? 0;
  const passages = card.points.filter((point) => point.sides.some((side) => side.passages.length));
  const points = passages.length > 0 && <Points points={passages} dossierId={document.dossierId} inForm={mayRule || mayPropose} />;
  return (
    <Card card={card} state={state} isWeak={latest ? isWeak(latest) : false} dossierId={document.dossierId}>
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
      {document.isSignedOff && <Notice>This dossier is signed off. Nothing in it changes until it is reopened.</Notice>}
      {mayRule || mayPropose ? (
        <Part title={mayPropose ? "Propose a verdict" : latest ? "Rule again" : "Rule"}>
          <VerdictForm
            key={card.id}
            action={mayPropose ? propose : rule}
            claimId={card.id}
            seen={seen}
            today={new Date().toISOString().slice(0, 10)}
            suggestion={suggestion}
            references={card.references}
            documents={documents}
            isProposal={mayPropose}
          >
            {points}
          </VerdictForm>
        </Part>
      ) : (
        points && <Part title="Other documents">{points}</Part>
      )}
      {card.earlier.length > 0 && (
        <Part title="Ruled in other dossiers">
          <Earlier verdicts={card.earlier} />
        </Part>
      )}
      <Part title="Comments">
        <Thread subject={{ claimId: card.id }} threads={threads} canWrite={may("comment.write")} />
      </Part>
    </Card>
  );
};
