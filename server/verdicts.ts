import "server-only";
import { requireClaim, type StandingClaim } from "./claims.ts";
import { type EvidenceInput, type EvidenceRow, weighEvidence } from "./evidence.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { type Reason, Refusal, Stale } from "./lib/refusal.ts";
import { reasonGone } from "./orphan-state.ts";
import { type Actor, allow } from "./policy.ts";
import { type Method, type Ruling, type RulingInput, reasonsAgainstRuling, tellRuling } from "./rulings.ts";
import { refusePastReading } from "./second-reading/past.ts";
import { isStanding, verdictsSeen } from "./standing-verdicts.ts";

/** A ruling with what supports it. */
export type Given = RulingInput & { evidence: readonly EvidenceInput[] };

/**
 * `seen`: what the form was made from, as `verdictsSeen` has it; 0 when nothing was ruled. `seenText`: the state of the claim's words then, as `textSeen`
 * has it.
 */
export type VerdictInput = Given & { claimId: string; seen: number; seenText?: number };

/** Rules on a claim. Everything that speaks against it is told at once; a form made from an older verdict is Stale. */
export const recordVerdict = async (actor: Actor, input: VerdictInput): Promise<{ verdictId: string; sequence: number }> => {
  const claim = await requireClaim(actor, input.claimId);
  return change(actor, { action: "claim.ruled", dossierId: claim.dossierId }, async (tx) => {
    allow(actor, "claim.rule", claim.deskId, "claim");
    await refusePastReading(tx, actor, claim.id);
    await refuseStale(tx, claim.id, input.seen);
    await refuseChanged(tx, claim.id, input.seenText);
    const evidence = await requireGround(tx, claim, input);
    const verdict = await writeVerdict(tx, actor, claim.id, { ...input, evidence });
    return { subject: `claim:${claim.id}`, detail: { claim: claim.quote, ...verdict.detail }, result: verdict.result };
  });
};

/**
 * Ticks the whole sentence that the claim stands in: Confirmed, with one method and the same evidence, for each claim of it that
 * nobody has ruled on. Answers how many that were. Verdicts that stand are not touched, so nothing can be stale.
 */
export const tickSentence = async (
  actor: Actor,
  input: Omit<Given, "ruling"> & { claimId: string; seenText?: number },
): Promise<{ actId: string; count: number }> => {
  const claim = await requireClaim(actor, input.claimId);
  return change(actor, { action: "sentence.ruled", dossierId: claim.dossierId }, async (tx) => {
    allow(actor, "claim.rule", claim.deskId, "claim");
    await refusePastReading(tx, actor, claim.id);
    await refuseChanged(tx, claim.id, input.seenText);
    const given = { ...input, ruling: "CONFIRMED" as const };
    const evidence = await requireGround(tx, claim, given);
    const { sentenceStart, sentenceEnd } = claim;
    const open = await tx.claim.findMany({
      where: {
        documentId: claim.documentId,
        goneAt: null,
        isCheckable: true,
        verdicts: { none: isStanding },
        secondReadings: { none: { readerId: actor.id, settlement: null } },
        // A quotation that begins here may run on into the next sentence; the claim that is open counts wherever it ends.
        OR: [{ id: claim.id }, { start: { gte: sentenceStart }, end: { lte: sentenceEnd } }],
      },
      select: { id: true, quote: true },
      orderBy: [{ start: "asc" }, { end: "desc" }],
    });
    if (!open.length) throw new Refusal(["Every claim in this sentence has a verdict already."]);
    const actId = crypto.randomUUID();
    for (const { id } of open) await writeVerdict(tx, actor, id, { ...given, evidence, actId });
    const { ruling, method, note, asOf } = given;
    const detail = { claims: open.map((c) => c.quote), ruling, method: method ?? null, note: note ?? null, asOf, evidence, actId };
    return { subject: `claim:${claim.id}`, detail, result: { actId, count: open.length } };
  });
};

/** Evidence rows for a ruling that nothing speaks against; else a Refusal with every reason. */
export const requireGround = async (tx: WriteClient, claim: StandingClaim, given: Given): Promise<EvidenceRow[]> => {
  const { rows, reasons, files } = await weighEvidence(tx, claim, given.evidence);
  const all: Reason[] = [...reasonsAgainstRuling(given, claim.quote, given.evidence.length, Date.now()), ...reasons];
  const gone = reasonGone(claim, "rule on");
  if (gone) all.unshift({ text: gone });
  if (all.length) throw new Refusal(all);
  if (files.length) await tx.storedFile.createMany({ data: files.map((file) => ({ ...file, dossierId: claim.dossierId })) });
  return rows;
};

/** Throws Stale when somebody ruled since; the lock of `change` holds until this act is over. */
export const refuseStale = async (tx: WriteClient, claimId: string, seen: number) => {
  const verdicts = await tx.verdict.findMany({
    where: { claimId },
    orderBy: { sequence: "desc" },
    select: {
      ruling: true,
      shouldRead: true,
      note: true,
      person: { select: { name: true } },
      undoing: { select: { person: { select: { name: true } } } },
    },
  });
  if (verdictsSeen(verdicts) === seen) return;
  const latest = verdicts.find(({ undoing }) => !undoing);
  const undoing = verdicts.find((verdict) => verdict.undoing)?.undoing;
  if (!latest && !undoing) throw new Refusal(["The form is damaged. Please load the page again."]);
  if (!latest) throw new Stale(`${undoing?.person.name} took back what was ruled. No verdict stands.`);
  throw new Stale(
    tellRuling({ ...latest, person: latest.person.name }),
    "Somebody else ruled on this claim in the meantime. Both rulings are shown; yours is not saved. Send it again to put it over theirs.",
  );
};

/** The state of a claim's words, for a form to say what it was made from: it is another once their sentence or meaning changed, or they are gone. */
export const textSeen = ({ changedAt, goneAt }: { changedAt: Date | null; goneAt: Date | null }): number =>
  Math.max(changedAt?.getTime() ?? 0, goneAt?.getTime() ?? 0);

/** Throws Stale when the claim's words are not those that somebody looked at. */
export const refuseChanged = async (tx: WriteClient, claimId: string, seen: number | undefined) => {
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      quote: true,
      changedAt: true,
      goneAt: true,
      supersededAt: true,
      fates: { orderBy: { sequence: "desc" }, take: 1, select: { after: true } },
    },
  });
  if (seen === undefined || textSeen(claim) === seen) return;
  throw new Stale(
    reasonGone(claim, "rule on") ?? claim.fates[0]?.after ?? claim.quote,
    "The text around this claim changed in the meantime. What stands now is shown; yours is not saved. Send it again if it holds.",
  );
};

type Written = {
  ruling: Ruling;
  method?: Method | null;
  shouldRead?: string | null;
  note?: string | null;
  asOf: string;
  evidence: readonly EvidenceRow[];
  actId?: string;
  proposalId?: string;
};

/** One row of history with its evidence; answers also what the audit trail keeps of it. */
export const writeVerdict = async (tx: WriteClient, actor: Pick<Actor, "id">, claimId: string, written: Written) => {
  const { ruling, asOf, evidence } = written;
  const last = await tx.verdict.findFirst({ where: { claimId }, orderBy: { sequence: "desc" }, select: { sequence: true } });
  const sequence = (last?.sequence ?? 0) + 1;
  const [method, shouldRead, note] = [written.method ?? null, written.shouldRead ?? null, written.note ?? null];
  const { id: verdictId } = await tx.verdict.create({
    data: {
      claimId,
      sequence,
      ruling,
      method,
      shouldRead,
      note,
      asOf: new Date(asOf),
      actId: written.actId ?? null,
      proposalId: written.proposalId ?? null,
      personId: actor.id,
      evidence: { create: [...evidence] },
    },
    select: { id: true },
  });
  return { result: { verdictId, sequence }, detail: { sequence, ruling, method, shouldRead, note, asOf, evidence: [...evidence] } };
};
