import "server-only";
import { requireAllowed, requireDossier } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { Refusal, Stale } from "./lib/refusal.ts";
import type { Actor } from "./policy.ts";
import { type Overridden, readReport, signatureOf } from "./reports.ts";
import { refuseVeiled } from "./second-reading/veil.ts";
import { findBlockers } from "./sign-off/blockers.ts";
import { findOwnReadings } from "./sign-off/readings.ts";

/**
 * What stands in the way of signing this dossier off, in groups; empty when nothing does. A second reader who is still to rule is shown their own readings
 * alone: the rest would tell what was ruled first. `most`: so many of a group are listed, the rest counted.
 */
export const listBlockers = async (actor: Actor, dossierId: string, most?: number) => {
  const { id, _count } = await requireDossier(actor, dossierId);
  return _count.secondReadings ? findOwnReadings(db, id, actor) : findBlockers(db, id, actor, most);
};

/** The standing sign-off of a dossier, or null. */
export const getSignOff = async (actor: Actor, dossierId: string) => (await requireDossier(actor, dossierId)).signOffs[0] ?? null;

/** `seen`: the content hash of the report that was read; when something changed since, it is another report. */
type Signing = { seen: string; note: string | null };

/** Puts the actor's name under the dossier. Refused with every reason while anything stands in the way. */
export const signOff = (actor: Actor, dossierId: string, input: Signing): Promise<void> =>
  change(actor, { action: "dossier.signedOff", dossierId }, async (tx) => {
    await requireAllowed(tx, actor, "dossier.signOff", dossierId);
    await refuseVeiled(tx, actor, dossierId);
    const groups = await findBlockers(tx, dossierId, actor);
    if (groups.length) throw new Refusal(groups.map((group) => group.says));
    return sign(tx, actor, dossierId, input);
  });

/**
 * An admin of the desk signs over what stands in the way, with a reason; what that was is kept, and the report prints it. Second readings that nobody has given
 * are taken back, or their readers would stay blind to a dossier in which nothing changes any more.
 */
export const overrideGate = (actor: Actor, dossierId: string, input: Signing & { reason: string }): Promise<void> =>
  change(actor, { action: "dossier.overridden", dossierId }, async (tx) => {
    await requireAllowed(tx, actor, "dossier.override", dossierId);
    await refuseVeiled(tx, actor, dossierId);
    const groups = await findBlockers(tx, dossierId, actor);
    if (!groups.length) throw new Refusal(["Nothing stands in the way. Sign the dossier off as it is."]);
    const { reason } = input;
    const open = groups.map(({ says, blockers }) => ({
      says,
      lines: blockers.map((b) => [b.about, b.sentence].filter(Boolean).join(": ")),
    }));
    const signed = await sign(tx, actor, dossierId, input, { reason, open });
    const waiting = await tx.secondReading.findMany({ where: { dossierId, given: null, settlement: null }, select: { id: true } });
    await tx.settlement.createMany({
      data: waiting.map(({ id }) => ({
        readingId: id,
        outcome: "WITHDRAWN" as const,
        reason: `Signed off over it: ${reason}`,
        personId: actor.id,
      })),
    });
    return signed;
  });

const sign = async (tx: WriteClient, actor: Actor, dossierId: string, { seen, note }: Signing, override?: Overridden) => {
  const { contentHash } = await readReport(tx, dossierId);
  if (contentHash !== seen)
    throw new Stale(
      `The content hash is now ${contentHash}.`,
      "The dossier changed since you opened this page. Look at the report again, then sign it off.",
    );
  const row = { note, contentHash, createdAt: new Date() };
  const { id } = await tx.signOff.create({
    data: { ...row, dossierId, personId: actor.id, ...(override ? { override: { create: override } } : {}) },
  });
  return { subject: `signOff:${id}`, detail: signatureOf({ ...row, person: actor, override: override ?? null }), result: undefined };
};

/** Takes the sign-off back, with a reason that the report tells. */
export const reopen = (actor: Actor, dossierId: string, reason: string): Promise<void> =>
  change(actor, { action: "dossier.reopened", dossierId, evenWhenSignedOff: true }, async (tx) => {
    await requireAllowed(tx, actor, "dossier.signOff", dossierId);
    const standing = await tx.signOff.findFirst({ where: { dossierId, reopening: null }, select: { id: true } });
    if (!standing) throw new Refusal(["This dossier is not signed off, so there is nothing to reopen."]);
    await tx.reopening.create({ data: { signOffId: standing.id, reason, personId: actor.id } });
    return { subject: `signOff:${standing.id}`, detail: { reason }, result: undefined };
  });
