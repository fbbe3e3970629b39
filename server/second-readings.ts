import "server-only";
import { requireClaim } from "./claims.ts";
import { requireDocument } from "./documents.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { NotThere, Refusal } from "./lib/refusal.ts";
import { reasonGone } from "./orphan-state.ts";
import { type Actor, allow } from "./policy.ts";
import { reasonsAgainstReading } from "./second-reading/reader.ts";
import { heldAgainst, isOpenReading, secondReadingState } from "./second-reading/state.ts";
import { toBeGivenBy } from "./second-reading/veil.ts";
import { type Given, refuseChanged, requireGround } from "./verdicts.ts";

/** Who is asked, and why. */
type Asking = { readerId: string; reason: string | null };

/** Asks somebody of the desk for a second reading of a claim. Whether somebody has ruled on it already is of no account. */
export const askSecondReading = async (actor: Actor, { claimId, ...asking }: Asking & { claimId: string }): Promise<{ reader: string }> => {
  const claim = await requireClaim(actor, claimId);
  return change(actor, { action: "reading.asked", dossierId: claim.dossierId }, async (tx) => {
    allow(actor, "reading.ask", claim.deskId, "claim");
    const reader = await requireReader(tx, actor, claim.deskId, asking.readerId);
    const [asked] = await readAskable(tx, { id: claim.id });
    if (!asked) throw new NotThere("claim");
    const reasons = reasonsAgainstReading(asked, reader);
    if (reasons.length) throw new Refusal(reasons);
    await tx.secondReading.create({ data: { ...rowOf(claim.dossierId, asked, asking, actor) } });
    return {
      subject: `claim:${claim.id}`,
      detail: { claim: claim.quote, reader: reader.name, reason: asking.reason },
      result: { reader: reader.name },
    };
  });
};

/**
 * Asks for a second reading of all claims of a document that somebody can check. Those that this person cannot read are left out and counted: what they ruled
 * on themselves, and what is open with somebody already.
 */
export const askSecondReadings = async (
  actor: Actor,
  dossierId: string,
  { documentId, ...asking }: Asking & { documentId: string },
): Promise<{ reader: string; asked: number; left: number }> => {
  const document = await requireDocument(actor, dossierId, documentId);
  return change(actor, { action: "readings.asked", dossierId }, async (tx) => {
    const { deskId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { deskId: true } });
    allow(actor, "reading.ask", deskId, "document");
    const reader = await requireReader(tx, actor, deskId, asking.readerId);
    const claims = await readAskable(tx, { documentId: document.id, goneAt: null, isCheckable: true });
    const asked = claims.filter((claim) => !reasonsAgainstReading(claim, reader).length);
    if (!asked.length)
      throw new Refusal([
        claims.length
          ? `There is no claim in this document that ${reader.name} could read a second time: each has a second reading open, or is known to them.`
          : "There is no claim in this document yet that somebody can check.",
      ]);
    const actId = crypto.randomUUID();
    await tx.secondReading.createMany({ data: asked.map((claim) => ({ ...rowOf(dossierId, claim, asking, actor), actId })) });
    const detail = { document: document.key, reader: reader.name, reason: asking.reason, claims: asked.length };
    return {
      subject: `document:${document.id}`,
      detail,
      result: { reader: reader.name, asked: asked.length, left: claims.length - asked.length },
    };
  });
};

/** The second reader rules. It is no verdict yet: where it says otherwise than the first, an editor chooses. */
export const giveSecondReading = async (
  actor: Actor,
  input: Given & { claimId: string; seenText?: number },
): Promise<{ state: "given" | "agreed" | "differs" }> => {
  const claim = await requireClaim(actor, input.claimId);
  return change(actor, { action: "reading.given", dossierId: claim.dossierId }, async (tx) => {
    allow(actor, "reading.give", claim.deskId, "claim");
    const reading = await tx.secondReading.findFirst({ where: { claimId: claim.id, ...toBeGivenBy(actor) }, select: { id: true } });
    if (!reading)
      throw new Refusal(["No second reading of this claim is asked of you: you have given it, or it was taken back. Load the page again."]);
    await refuseChanged(tx, claim.id, input.seenText);
    const evidence = await requireGround(tx, claim, input);
    const verdicts = await tx.verdict.findMany({
      where: { claimId: claim.id },
      orderBy: { sequence: "desc" },
      select: { sequence: true, ruling: true, shouldRead: true, undoing: { select: { verdictId: true } } },
    });
    const first = verdicts.find(({ undoing }) => !undoing) ?? null;
    const against = first?.sequence ?? (verdicts.length && verdicts.length + 1);
    const { ruling, asOf } = input;
    const [method, shouldRead, note] = [input.method ?? null, input.shouldRead ?? null, input.note ?? null];
    await tx.givenReading.create({
      data: {
        id: reading.id,
        ruling,
        method,
        shouldRead,
        note,
        asOf: new Date(asOf),
        against,
        evidence: { create: evidence },
      },
    });
    const detail = { claim: claim.quote, against, ruling, method, shouldRead, note, asOf, evidence };
    const state = secondReadingState({ first, second: { ruling, shouldRead }, outcome: null }) as "given" | "agreed" | "differs";
    return { subject: `claim:${claim.id}`, detail: JSON.parse(JSON.stringify(detail)), result: { state } };
  });
};

/** A member of the desk who may sign in, and is not the person who asks. */
const requireReader = async (tx: WriteClient, actor: Actor, deskId: string, readerId: string): Promise<{ id: string; name: string }> => {
  const reader = await tx.person.findFirst({
    where: { id: readerId, disabledAt: null, memberships: { some: { deskId } } },
    select: { id: true, name: true },
  });
  if (!reader) throw new Refusal([{ field: "readerId", text: "Choose somebody of this desk." }]);
  if (reader.id === actor.id)
    throw new Refusal([{ field: "readerId", text: "The second reader is somebody else than who asks for the reading." }]);
  return reader;
};

type Askable = { id: string; sequence: number } & Parameters<typeof reasonsAgainstReading>[0];

/** Claims as asking looks at them; `sequence`: that of the latest reading. */
const readAskable = async (
  tx: WriteClient,
  where: { id: string } | { documentId: string; goneAt: null; isCheckable: true },
): Promise<Askable[]> => {
  const claims = await tx.claim.findMany({
    where,
    orderBy: [{ start: "asc" }, { end: "desc" }],
    select: {
      id: true,
      goneAt: true,
      supersededAt: true,
      isCheckable: true,
      predecessors: { where: { older: { supersededAt: { not: null } } }, select: { older: { select: touched } } },
      verdicts: { select: { sequence: true, ruling: true, shouldRead: true, personId: true } },
      proposals: { select: { personId: true } },
      secondReadings: {
        orderBy: { sequence: "desc" },
        select: {
          sequence: true,
          readerId: true,
          given: { select: { ruling: true, shouldRead: true, against: true } },
          settlement: { select: { outcome: true } },
        },
      },
    },
  });
  return claims.map(({ id, goneAt, supersededAt, isCheckable, predecessors, verdicts, proposals, secondReadings }) => ({
    id,
    sequence: secondReadings[0]?.sequence ?? 0,
    gone: reasonGone({ goneAt, supersededAt }, "read"),
    isCheckable,
    hasOpenReading: secondReadings.some(({ given, settlement }) =>
      isOpenReading(secondReadingState({ first: heldAgainst(verdicts, given), second: given, outcome: settlement?.outcome ?? null })),
    ),
    touchedBy: [{ verdicts, proposals, secondReadings }, ...predecessors.map(({ older }) => older)].flatMap(touchedBy),
  }));
};

/** Whoever ruled on the claims that it was made out of has seen what was ruled. */
const touched = {
  verdicts: { select: { personId: true } },
  proposals: { select: { personId: true } },
  secondReadings: { select: { readerId: true } },
} as const;

type Touched = Record<"verdicts" | "proposals", { personId: string }[]> & { secondReadings: { readerId: string }[] };

const touchedBy = ({ verdicts, proposals, secondReadings }: Touched): string[] => [
  ...[...verdicts, ...proposals].map(({ personId }) => personId),
  ...secondReadings.map(({ readerId }) => readerId),
];

const rowOf = (dossierId: string, claim: Askable, { readerId, reason }: Asking, actor: Actor) => ({
  dossierId,
  claimId: claim.id,
  sequence: claim.sequence + 1,
  readerId,
  reason,
  personId: actor.id,
});
