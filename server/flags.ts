import "server-only";
import { flagStates } from "#words";
import { plainId } from "./dossiers.ts";
import { type FlagFilters, filterFlags, type ListedFlag, neighbours, sortFlags } from "./flag-list.ts";
import { flagState, isUndecided } from "./flag-state.ts";
import { change } from "./lib/change.ts";
import { db, type WriteClient } from "./lib/db.ts";
import { NotThere, Refusal, Stale } from "./lib/refusal.ts";
import { mutedChecks } from "./muted-checks.ts";
import { listMuted, turns } from "./mutings.ts";
import { passageAround } from "./passages.ts";
import { type Actor, allow, deskScope } from "./policy.ts";
import { entryWords } from "./register/entry-words.ts";
import { registerFor } from "./register.ts";

const decisions = {
  orderBy: { sequence: "desc" },
  select: { sequence: true, outcome: true, reason: true, createdAt: true, person: { select: { name: true } } },
} as const;

const listed = {
  id: true,
  severity: true,
  relation: true,
  check: true,
  summary: true,
  changedAt: true,
  goneAt: true,
  decisions: { ...decisions, take: 1 },
  sides: {
    orderBy: { ordinal: "asc" },
    select: { documentId: true, start: true, quote: true, document: { select: { key: true, position: true } } },
  },
  _count: { select: { comments: true } },
} as const;

/** All flags of a dossier, gravest first, each with its state. */
export const listFlags = async (actor: Actor, dossierId: string) => {
  const [flags, muted] = await Promise.all([
    db.flag.findMany({ where: { dossierId: plainId(dossierId), dossier: deskScope(actor) }, select: listed }),
    listMuted(actor, dossierId),
  ]);
  return sortFlags(
    flags.map((flag) => ({
      ...flag,
      state: flagState({ ...flag, isMuted: muted.has(flag.check) }),
      places: flag.sides.map((s) => ({ documentId: s.documentId, position: s.document.position, start: s.start })),
    })) satisfies ListedFlag[],
  );
};

export type FlagRow = Awaited<ReturnType<typeof listFlags>>[number];

/** One flag with everything that is needed to decide it: each passage in its paragraph, the register entry, what was decided, what followed. */
export const requireFlag = async (actor: Actor, flagId: string) => {
  const flag = await db.flag.findFirst({
    where: { id: plainId(flagId), dossier: deskScope(actor) },
    include: {
      dossier: { select: { id: true, deskId: true, title: true, mutings: turns } },
      decisions,
      corrections: { where: { withdrawnAt: null }, orderBy: { number: "asc" }, select: { id: true, number: true } },
      sides: {
        orderBy: { ordinal: "asc" },
        include: { document: { include: { versions: { orderBy: { number: "desc" }, take: 1, select: { text: true } } } } },
      },
    },
  });
  if (!flag) throw new NotThere("flag");
  const { sides, ...rest } = flag;
  const muting = mutedChecks(flag.dossier.mutings).get(flag.check) ?? null;
  return {
    ...rest,
    muting,
    state: flagState({ ...flag, isMuted: muting !== null }),
    seen: seenOf(flag),
    reference: await tellReference(flag.dossier.deskId, flag.reference as Reference | null),
    sides: sides.map(({ document: { versions, ...document }, ...side }) => ({
      ...side,
      document,
      passage: passageAround(versions[0]?.text ?? "", side.start, side.end),
    })),
  };
};

type Reference = { entry: string; source: string };

/** The entry that decided a flag, in words; a row that was retired since has its id and source left. */
const tellReference = async (deskId: string, reference: Reference | null) => {
  if (!reference) return null;
  const { register } = await registerFor(deskId);
  const entry = register.entries.find((e) => e.id === reference.entry);
  return { ...reference, words: entry ? entryWords(entry, register) : null };
};

export type FlagSheet = Awaited<ReturnType<typeof requireFlag>>;

/** The flags before and after this one in the dossier's list. */
export const flagNeighbours = async (actor: Actor, dossierId: string, flagId: string, filters: FlagFilters) => {
  const flags = await listFlags(actor, dossierId);
  return { ...neighbours(flags, filters, flagId), left: filterFlags(flags, filters).length };
};

/** What an editor says of a flag. */
export const outcomes = ["ACCEPTED", "FALSE_ALARM", "CQ", "STYLE", "DUPLICATE"] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Decides a flag, with a reason. `seen`: what the form was made from (`requireFlag().seen`): a decision on a flag that somebody else decided, or that changed in the
 * meantime, is stale.
 */
export const decideFlag = (actor: Actor, input: { flagId: string; outcome: Outcome; reason: string; seen: string }): Promise<void> =>
  onFlag(actor, "flag.decided", input, (flag) => {
    if (flag.goneAt) throw new Refusal(["A later reading no longer found this. There is nothing left to decide."]);
    return input.outcome;
  });

/** Opens a decided flag again, with a reason. */
export const reopenFlag = (actor: Actor, input: { flagId: string; reason: string; seen: string }): Promise<void> =>
  onFlag(actor, "flag.reopened", input, (flag) => {
    const muting = mutedChecks(flag.dossier.mutings).get(flag.check);
    const state = flagState({ ...flag, isMuted: false });
    if (state === "gone") throw new Refusal(["A later reading no longer found this. It cannot be opened again."]);
    if (muting) throw new Refusal([`${muting.person.name} muted the check “${flag.check}” in this dossier. Unmute it first.`]);
    if (isUndecided(state)) throw new Refusal(["This flag is open already."]);
    return "REOPENED";
  });

type Decided = Awaited<ReturnType<typeof readFlag>>;

const readFlag = async (tx: WriteClient, flagId: string) => {
  const flag = await tx.flag.findUnique({
    where: { id: flagId },
    include: { decisions, dossier: { select: { deskId: true, mutings: turns } } },
  });
  if (!flag) throw new NotThere("flag");
  return flag;
};

/** Counts what was decided, and says when it last changed. */
const seenOf = (flag: { changedAt: Date | null; decisions: readonly { sequence: number }[] }): string =>
  `${flag.decisions[0]?.sequence ?? 0}.${flag.changedAt?.getTime() ?? 0}`;

const onFlag = async (
  actor: Actor,
  action: "flag.decided" | "flag.reopened",
  input: { flagId: string; reason: string; seen: string },
  outcomeOf: (flag: Decided) => Outcome | "REOPENED",
): Promise<void> => {
  const place = await db.flag.findFirst({ where: { id: plainId(input.flagId), dossier: deskScope(actor) }, select: { dossierId: true } });
  if (!place) throw new NotThere("flag");
  await change(actor, { action, dossierId: place.dossierId }, async (tx) => {
    const flag = await readFlag(tx, input.flagId);
    allow(actor, "flag.decide", flag.dossier.deskId, "flag");
    if (seenOf(flag) !== input.seen) throw new Stale(standing(flag));
    const outcome = outcomeOf(flag);
    const sequence = (flag.decisions[0]?.sequence ?? 0) + 1;
    await tx.flagDecision.create({ data: { flagId: flag.id, sequence, outcome, reason: input.reason, personId: actor.id } });
    return { subject: `flag:${flag.id}`, detail: { summary: flag.summary, outcome, reason: input.reason }, result: undefined };
  });
};

/** What stands now, in words. */
const standing = (flag: Decided): string => {
  const [last] = flag.decisions;
  if (!last || (flag.changedAt && flag.changedAt > last.createdAt)) return `The flag now says: ${flag.summary}`;
  const said = last.outcome === "REOPENED" ? "reopened it" : `decided “${flagStates[last.outcome].label}”`;
  return `${last.person.name} ${said}: ${last.reason}`;
};
