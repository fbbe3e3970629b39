import "server-only";
import type { FlagOutcome } from "#prisma/generated/enums";
import { flagStates } from "#words";
import { plainId } from "./dossiers.ts";
import { flagState, isUndecided } from "./flag-state.ts";
import { decisions, seenOf } from "./flags.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { mutedChecks, turns } from "./muted-checks.ts";
import { inMarks } from "./passages.ts";
import { type Actor, allow, deskScope } from "./policy.ts";
import { sayingOf } from "./same-flags.ts";

/** What an editor says of a flag. */
export const outcomes = ["ACCEPTED", "FALSE_ALARM", "CQ", "STYLE", "DUPLICATE"] as const;
export type Outcome = (typeof outcomes)[number];

/** A flag as a form shows it. `seen`: what the form was made from (`seenOf`): what somebody else decided, or what changed in the meantime, makes it stale. */
export type Shown = { flagId: string; seen: string };

/**
 * Decides a flag, with a reason; and in the same act the `others`, flags of the dossier that say the same. Each gets its own row of history. When one of them is
 * stale, all of the stale ones are told by name, and none is decided.
 */
export const decideFlag = (
  actor: Actor,
  input: Shown & { outcome: Outcome; reason: string; others?: readonly Shown[] },
): Promise<{ count: number }> =>
  onFlags(actor, input.others?.length ? "flags.decided" : "flag.decided", input, ([flag]) => {
    if (flag.goneAt) throw new Refusal(["A later reading no longer found this. There is nothing left to decide."]);
    return input.outcome;
  });

/** Opens a decided flag again, with a reason. */
export const reopenFlag = async (actor: Actor, input: Shown & { reason: string }): Promise<void> => {
  await onFlags(actor, "flag.reopened", input, ([flag], muted) => {
    const muting = muted.get(flag.check);
    const state = flagState({ ...flag, isMuted: false });
    if (state === "gone") throw new Refusal(["A later reading no longer found this. It cannot be opened again."]);
    if (muting) throw new Refusal([`${muting.person.name} muted the check “${flag.check}” in this dossier. Unmute it first.`]);
    if (isUndecided(state)) throw new Refusal(["This flag is open already."]);
    return "REOPENED";
  });
};

type Flags = Awaited<ReturnType<typeof readFlags>>;
type Flag = Flags[0];
type Muted = ReturnType<typeof mutedChecks<Awaited<ReturnType<typeof requirePlace>>["mutings"][number]>>;

const onFlags = async (
  actor: Actor,
  action: "flag.decided" | "flags.decided" | "flag.reopened",
  { others = [], ...input }: Shown & { reason: string; others?: readonly Shown[] },
  outcomeOf: (flags: Flags, muted: Muted) => FlagOutcome,
): Promise<{ count: number }> => {
  const place = await db.flag.findFirst({ where: { id: plainId(input.flagId), dossier: deskScope(actor) }, select: { dossierId: true } });
  if (!place) throw new NotThere("flag");
  return change(actor, { action, dossierId: place.dossierId }, async (tx) => {
    const { deskId, mutings } = await requirePlace(tx, place.dossierId);
    allow(actor, "flag.decide", deskId, "flag");
    const flags = await readFlags(tx, place.dossierId, [input.flagId, ...others.map((o) => o.flagId)]);
    const [flag, ...rest] = flags;
    if (seenOf(flag) !== input.seen) throw new Stale(standing(flag));
    refuseUnlike(flag, rest);
    refuseStale(rest, new Map(others.map((o) => [o.flagId, o.seen])));
    const outcome = outcomeOf(flags, mutedChecks(mutings));
    await tx.flagDecision.createMany({
      data: flags.map(({ id, decisions: [last] }) => ({
        flagId: id,
        sequence: (last?.sequence ?? 0) + 1,
        outcome,
        reason: input.reason,
        personId: actor.id,
      })),
    });
    const also = rest.length ? { others: rest.map(({ id }) => id) } : {};
    return {
      subject: `flag:${flag.id}`,
      detail: { summary: flag.summary, outcome, reason: input.reason, ...also },
      result: { count: flags.length },
    };
  });
};

const requirePlace = (tx: WriteClient, dossierId: string) =>
  tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { deskId: true, mutings: turns } });

/** The flags of these ids in their order, each once; NotThere where the dossier does not have one of them. */
const readFlags = async (tx: WriteClient, dossierId: string, ids: readonly string[]) => {
  const found = await tx.flag.findMany({
    where: { id: { in: ids.map(plainId) }, dossierId },
    include: { decisions: { ...decisions, take: 1 }, sides: { select: { quote: true, value: true } } },
  });
  const byId = new Map(found.map((flag) => [flag.id, flag]));
  const [first, ...rest] = [...new Set(ids)].map((id) => {
    const flag = byId.get(id);
    if (!flag) throw new NotThere("flag");
    return flag;
  });
  if (!first) throw new NotThere("flag");
  return [first, ...rest] as const;
};

const refuseUnlike = (flag: Flag, others: readonly Flag[]) => {
  const unlike = others.filter((other) => sayingOf(other) !== sayingOf(flag));
  if (unlike.length)
    throw new Refusal(unlike.map(({ summary }) => `${inMarks(summary)} says something else. It has to be decided by itself.`));
};

/** Of the others, those that somebody decided, that changed or that went away since the form was made. */
const refuseStale = (others: readonly Flag[], seen: ReadonlyMap<string, string>) => {
  const stale = others.filter((other) => other.goneAt || seenOf(other) !== seen.get(other.id));
  if (!stale.length) return;
  const told = stale.map((flag) => `${flag.summary}\n${flag.goneAt ? flagStates.gone.help : standing(flag)}`);
  const many = stale.length === 1 ? "1 of the other flags" : `${stale.length} of the other flags`;
  throw new Stale(told.join("\n\n"), `${many} changed in the meantime, as shown below. Nothing is decided yet.`);
};

/** What stands now, in words. */
const standing = (flag: Flag): string => {
  const [last] = flag.decisions;
  if (!last || (flag.changedAt && flag.changedAt > last.createdAt)) return `The flag now says: ${flag.summary}`;
  const said = last.outcome === "REOPENED" ? "reopened it" : `decided “${flagStates[last.outcome].label}”`;
  return `${last.person.name} ${said}: ${last.reason}`;
};
