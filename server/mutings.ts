import "server-only";
import { checks } from "#engine";
import { requireAllowed, requireDossier } from "./dossiers.ts";
import { change } from "./lib/change.ts";
import type { WriteClient } from "./lib/db.ts";
import { Refusal, Stale } from "./lib/refusal.ts";
import { mutedChecks, turns } from "./muted-checks.ts";
import type { Actor } from "./policy.ts";

/** The checks that are muted in a dossier, by their id, each with who, when and why: they come along with the dossier. */
export const listMuted = async (actor: Actor, dossierId: string) => mutedChecks((await requireDossier(actor, dossierId)).mutings);

export type MutedChecks = Awaited<ReturnType<typeof listMuted>>;

export const mutingKinds = ["MUTED", "UNMUTED"] as const;

/**
 * Mutes a check in a dossier, or lets it speak again, with a reason. What nobody decided of its flags is then neither asked nor in the way, and
 * stands in the report as muted.
 */
export const setCheckMuted = (
  actor: Actor,
  dossierId: string,
  input: { check: string; kind: (typeof mutingKinds)[number]; reason: string },
): Promise<void> =>
  change(actor, { action: input.kind === "MUTED" ? "check.muted" : "check.unmuted", dossierId }, async (tx) => {
    await requireAllowed(tx, actor, "check.mute", dossierId);
    const { check, kind, reason } = input;
    if (!checks.some(({ id }) => id === check)) throw new Refusal([{ field: "check", text: "There is no such check." }]);
    const last = await lastTurn(tx, dossierId, check);
    if (kind === "MUTED" && last?.kind === "MUTED")
      throw new Stale(`${last.person.name} muted it: ${last.reason}`, `The check “${check}” is muted already.`);
    if (kind === "UNMUTED" && last?.kind !== "MUTED") throw new Refusal([`The check “${check}” is not muted in this dossier.`]);
    await tx.muting.create({ data: { dossierId, check, kind, reason, sequence: (last?.sequence ?? 0) + 1, personId: actor.id } });
    return { subject: `check:${check}`, detail: { check, reason }, result: undefined };
  });

const lastTurn = (tx: WriteClient, dossierId: string, check: string) =>
  tx.muting.findFirst({ where: { dossierId, check }, orderBy: { sequence: "desc" }, ...turns });
