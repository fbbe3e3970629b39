import "server-only";
import { requireClaim } from "../claims.ts";
import { plainId } from "../dossiers.ts";
import { plainRow } from "../evidence.ts";
import { isOwnOutcome, reasonsForOthers } from "../four-eyes.ts";
import { change } from "../lib/change.ts";
import { db, type WriteClient } from "../lib/db.ts";
import { NotThere, Refusal, Stale } from "../lib/refusal.ts";
import { type Actor, allow, type DeskVerb, deskScope } from "../policy.ts";
import { type Given, requireGround, writeVerdict } from "../verdicts.ts";
import { heldAgainst, secondReadingState } from "./state.ts";

/** With "neither" comes the verdict that takes the place of both. */
export type SettlementInput = { readingId: string; reason: string } & (
  | { outcome: "FIRST" | "SECOND" }
  | { outcome: "NEITHER"; given: Given }
);

/**
 * An editor settles a difference between two readers, with a reason. Where the second verdict holds it becomes a verdict of the claim, in the second reader's
 * name and on their ground; the first one stays in its history.
 */
export const settleReading = (actor: Actor, input: SettlementInput): Promise<void> =>
  onReading(actor, "reading.settled", "reading.settle", input.readingId, async (tx, reading) => {
    const { given } = reading;
    if (reading.state !== "differs" || !given)
      throw new Refusal(["There is no difference to settle: the second reader has not ruled yet, or ruled the same."]);
    const firstBy = reading.first?.personId ?? "";
    const isOwn = isOwnOutcome(input.outcome, { firstBy, secondBy: reading.readerId, actorId: actor.id });
    const reasons = reasonsForOthers("settlement", { asksFourEyes: reading.dossier.desk.asksFourEyes, isOwn });
    if (reasons.length) throw new Refusal(reasons.map((text) => ({ field: "outcome", text })));
    const write = async () => {
      if (input.outcome === "NEITHER") {
        const evidence = await requireGround(tx, await requireClaim(actor, reading.claimId), input.given);
        return writeVerdict(tx, actor, reading.claimId, { ...input.given, evidence });
      }
      if (input.outcome === "FIRST") return null;
      const asOf = given.asOf.toISOString().slice(0, 10);
      const evidence = given.evidence.map(plainRow);
      return writeVerdict(tx, { id: reading.readerId }, reading.claimId, { ...given, asOf, evidence });
    };
    const verdict = await write();
    const { outcome, reason } = input;
    await tx.settlement.create({
      data: { readingId: reading.id, outcome, reason, verdictId: verdict?.result.verdictId ?? null, personId: actor.id },
    });
    return { outcome, reason, verdict: verdict?.detail ?? null };
  });

/** Takes back what was asked, with a reason: the second reader then sees what was ruled. They cannot do that themselves. */
export const withdrawReading = (actor: Actor, input: { readingId: string; reason: string }): Promise<void> =>
  onReading(actor, "reading.withdrawn", "reading.ask", input.readingId, async (tx, reading) => {
    if (reading.readerId === actor.id)
      throw new Refusal(["You are the second reader. Another editor takes this back, if it is not to be read by you."]);
    if (reading.state !== "asked" && reading.state !== "given")
      throw new Refusal(["The second reader has ruled, and so has the first. Both stay; settle the difference, where there is one."]);
    const { reason } = input;
    await tx.settlement.create({ data: { readingId: reading.id, outcome: "WITHDRAWN", reason, personId: actor.id } });
    return { reason };
  });

const readReading = async (tx: WriteClient, id: string) => {
  const reading = await tx.secondReading.findUnique({
    where: { id },
    include: {
      given: { include: { evidence: { orderBy: { id: "asc" } } } },
      settlement: { include: { person: { select: { name: true } } } },
      dossier: { select: { desk: { select: { asksFourEyes: true } } } },
      claim: {
        select: {
          quote: true,
          verdicts: { orderBy: { sequence: "desc" }, select: { sequence: true, ruling: true, shouldRead: true, personId: true } },
        },
      },
    },
  });
  if (!reading) throw new NotThere("second reading");
  const { given, settlement, claim } = reading;
  const first = heldAgainst(claim.verdicts, given);
  return { ...reading, first, state: secondReadingState({ first, second: given, outcome: settlement?.outcome ?? null }) };
};

type Standing = Awaited<ReturnType<typeof readReading>>;

/** One end of one reading. */
const onReading = async (
  actor: Actor,
  action: "reading.settled" | "reading.withdrawn",
  verb: DeskVerb,
  readingId: string,
  work: (tx: WriteClient, reading: Standing) => Promise<Record<string, unknown>>,
): Promise<void> => {
  const place = await db.secondReading.findFirst({
    where: { id: plainId(readingId), dossier: deskScope(actor) },
    select: { dossierId: true, claimId: true, dossier: { select: { deskId: true } } },
  });
  if (!place) throw new NotThere("second reading");
  await change(actor, { action, dossierId: place.dossierId }, async (tx) => {
    allow(actor, verb, place.dossier.deskId, "second reading");
    const reading = await readReading(tx, readingId);
    if (reading.settlement) {
      const { person, reason } = reading.settlement;
      throw new Stale(`${person.name}: ${reason}`, "Somebody has settled this second reading already, or taken it back.");
    }
    const detail = { claim: reading.claim.quote, ...(await work(tx, reading)) };
    return { subject: `claim:${place.claimId}`, detail: JSON.parse(JSON.stringify(detail)), result: undefined };
  });
};
