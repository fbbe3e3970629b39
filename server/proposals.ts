import "server-only";
import { requireClaim } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { plainRow } from "./evidence.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { reasonGone } from "./orphan-state.ts";
import { type Actor, allow, deskScope } from "./policy.ts";
import { refusePastReading } from "./second-reading/past.ts";
import { type Given, refuseStale, requireGround, writeVerdict } from "./verdicts.ts";

/** A reviewer proposes a verdict, on the same ground as one is given. */
export const proposeVerdict = async (actor: Actor, input: Given & { claimId: string }): Promise<{ proposalId: string }> => {
  const claim = await requireClaim(actor, input.claimId);
  return change(actor, { action: "verdict.proposed", dossierId: claim.dossierId }, async (tx) => {
    allow(actor, "verdict.propose", claim.deskId, "claim");
    await refusePastReading(tx, actor, claim.id);
    const evidence = await requireGround(tx, claim, input);
    const { ruling, asOf } = input;
    const [method, shouldRead, note] = [input.method ?? null, input.shouldRead ?? null, input.note ?? null];
    const { id } = await tx.proposal.create({
      data: {
        claimId: claim.id,
        ruling,
        method,
        shouldRead,
        note,
        asOf: new Date(asOf),
        personId: actor.id,
        evidence: { create: evidence },
      },
      select: { id: true },
    });
    const detail = { claim: claim.quote, ruling, method, shouldRead, note, asOf, evidence };
    return { subject: `proposal:${id}`, detail, result: { proposalId: id } };
  });
};

/**
 * An editor makes a proposal their own verdict, which names it and carries its evidence. `seen`: the sequence of the latest verdict that
 * the form was made from.
 */
export const acceptProposal = (actor: Actor, input: { proposalId: string; seen: number }) =>
  answer(actor, input.proposalId, "proposal.accepted", async (tx, proposal) => {
    const gone = reasonGone(proposal.claim, "rule on");
    if (gone) throw new Refusal([gone]);
    if (proposal.claim.changedAt && proposal.claim.changedAt > proposal.createdAt)
      throw new Refusal(["The text around this claim changed after this was proposed. Decline it, or rule yourself."]);
    await refuseStale(tx, proposal.claimId, input.seen);
    const evidence = proposal.evidence.map(plainRow);
    const given = { ...proposal, asOf: proposal.asOf.toISOString().slice(0, 10) };
    await tx.proposalAnswer.create({ data: { proposalId: proposal.id, isAccepted: true, personId: actor.id } });
    const verdict = await writeVerdict(tx, actor, proposal.claimId, {
      ...given,
      evidence,
      proposalId: proposal.id,
    });
    return { ...verdict.detail, ...verdict.result };
  });

/** An editor declines a proposal, with a reason. */
export const declineProposal = (actor: Actor, input: { proposalId: string; reason: string }) =>
  answer(actor, input.proposalId, "proposal.declined", async (tx, proposal) => {
    await tx.proposalAnswer.create({ data: { proposalId: proposal.id, isAccepted: false, reason: input.reason, personId: actor.id } });
    return { reason: input.reason };
  });

const readProposal = async (tx: WriteClient, proposalId: string) => {
  const proposal = await tx.proposal.findUnique({
    where: { id: proposalId },
    include: {
      claim: { select: { goneAt: true, supersededAt: true, changedAt: true } },
      evidence: { orderBy: { id: "asc" } },
      answer: { include: { person: { select: { name: true } } } },
    },
  });
  if (!proposal) throw new NotThere("proposal");
  return proposal;
};

type Waiting = Awaited<ReturnType<typeof readProposal>>;

/** One answer to one proposal, by an editor who has not made it. */
const answer = async (
  actor: Actor,
  proposalId: string,
  action: "proposal.accepted" | "proposal.declined",
  work: (tx: WriteClient, proposal: Waiting) => Promise<Record<string, unknown>>,
): Promise<void> => {
  const place = await db.proposal.findFirst({
    where: { id: plainId(proposalId), claim: { dossier: deskScope(actor) } },
    select: { claim: { select: { dossierId: true, quote: true, dossier: { select: { deskId: true } } } } },
  });
  if (!place) throw new NotThere("proposal");
  const { dossierId, quote, dossier } = place.claim;
  await change(actor, { action, dossierId }, async (tx) => {
    allow(actor, "proposal.answer", dossier.deskId, "proposal");
    const proposal = await readProposal(tx, proposalId);
    await refusePastReading(tx, actor, proposal.claimId);
    if (proposal.personId === actor.id) throw new Refusal(["You proposed this yourself. Another editor answers it."]);
    if (proposal.answer) {
      const { person, isAccepted, reason } = proposal.answer;
      throw new Stale(
        `${person.name} ${isAccepted ? "accepted" : "declined"} it.${reason ? ` ${reason}` : ""}`,
        "Somebody has answered this proposal already.",
      );
    }
    const detail = JSON.parse(JSON.stringify({ claim: quote, ...(await work(tx, proposal)) }));
    return { subject: `proposal:${proposalId}`, detail, result: undefined };
  });
};
