import "server-only";
import { plainId } from "./dossiers.ts";
import { type FlagFilters, filterFlags, type ListedFlag, neighbours, sortFlags } from "./flag-list.ts";
import { flagState, isUndecided } from "./flag-state.ts";
import { db } from "./lib/db.ts";
import { NotThere } from "./lib/refusal.ts";
import { members } from "./members.ts";
import { mutedChecks, turns } from "./muted-checks.ts";
import { listMuted } from "./mutings.ts";
import { passageAround } from "./passages.ts";
import { type Actor, deskScope } from "./policy.ts";
import { entryWords } from "./register/entry-words.ts";
import { registerFor } from "./register.ts";
import { sameAs } from "./same-flags.ts";
import { isUnveiledComment, isUnveiledCorrection, toBeGivenBy } from "./second-reading/veil.ts";

/** What was decided on a flag, the latest first. */
export const decisions = {
  orderBy: { sequence: "desc" },
  select: { sequence: true, outcome: true, reason: true, createdAt: true, person: { select: { name: true } } },
} as const;

const checker = { select: { person: { select: { id: true, name: true } } } } as const;

const listed = (actor: Actor) =>
  ({
    id: true,
    severity: true,
    relation: true,
    check: true,
    summary: true,
    suggestion: true,
    changedAt: true,
    goneAt: true,
    decisions: { ...decisions, take: 1 },
    sides: {
      orderBy: { ordinal: "asc" },
      select: {
        documentId: true,
        start: true,
        quote: true,
        value: true,
        claim: { select: { assignment: checker } },
        document: { select: { key: true, position: true, assignment: checker } },
      },
    },
    _count: { select: { comments: { where: isUnveiledComment(actor) } } },
  }) as const;

/** All flags of a dossier, gravest first, each with its state. */
export const listFlags = async (actor: Actor, dossierId: string) => {
  const [flags, muted] = await Promise.all([
    db.flag.findMany({ where: { dossierId: plainId(dossierId), dossier: deskScope(actor) }, select: listed(actor) }),
    listMuted(actor, dossierId),
  ]);
  return sortFlags(
    flags.map((flag) => ({
      ...flag,
      state: flagState({ ...flag, isMuted: muted.has(flag.check) }),
      checkers: checkersOf(flag.sides),
      places: flag.sides.map((s) => ({ documentId: s.documentId, position: s.document.position, start: s.start })),
    })) satisfies ListedFlag[],
  );
};

type Assigned = { person: { id: string; name: string } } | null;

/** Who checks the passages of a flag, each person once. */
const checkersOf = (sides: readonly { claim: { assignment: Assigned } | null; document: { assignment: Assigned } }[]) => {
  const people = sides.flatMap(({ claim, document }) => (claim?.assignment ?? document.assignment)?.person ?? []);
  return [...new Map(people.map((person) => [person.id, person])).values()];
};

export type FlagRow = Awaited<ReturnType<typeof listFlags>>[number];

/** One flag with everything that is needed to decide it: each passage in its paragraph, the register entry, what was decided, what followed. */
export const requireFlag = async (actor: Actor, flagId: string) => {
  const flag = await db.flag.findFirst({
    where: { id: plainId(flagId), dossier: deskScope(actor) },
    include: {
      dossier: { select: { id: true, deskId: true, title: true, mutings: turns, desk: { select: { memberships: members } } } },
      decisions,
      corrections: {
        where: { withdrawnAt: null, ...isUnveiledCorrection(actor) },
        orderBy: { number: "asc" },
        select: { id: true, number: true },
      },
      sides: {
        orderBy: { ordinal: "asc" },
        include: {
          document: { include: { versions: { orderBy: { number: "desc" }, take: 1, select: { text: true } } } },
          claim: { select: { secondReadings: { where: toBeGivenBy(actor), select: { id: true } } } },
        },
      },
    },
  });
  if (!flag) throw new NotThere("flag");
  const { sides, ...rest } = flag;
  const muting = mutedChecks(flag.dossier.mutings).get(flag.check) ?? null;
  return {
    ...rest,
    /** What is said of it is not shown to a second reader of one of its claims */
    isVeiled: sides.some(({ claim }) => claim?.secondReadings.length),
    members: flag.dossier.desk.memberships.map((m) => m.person),
    muting,
    state: flagState({ ...flag, isMuted: muting !== null }),
    seen: seenOf(flag),
    reference: await tellReference(flag.dossier.deskId, flag.reference as Reference | null),
    sides: sides.map(({ document: { versions, ...document }, claim: _, ...side }) => ({
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

/** The flags before and after this one in the dossier's list, and those to be decided that say the same in other places. */
export const flagNeighbours = async (actor: Actor, dossierId: string, flagId: string, filters: FlagFilters) => {
  const flags = await listFlags(actor, dossierId);
  const flag = flags.find(({ id }) => id === flagId);
  const undecided = flags.filter(({ state }) => isUndecided(state));
  return {
    ...neighbours(flags, filters, flagId),
    left: filterFlags(flags, filters).length,
    same: flag ? sameAs(undecided, flag).map((other) => ({ ...other, seen: seenOf(other) })) : [],
  };
};

export type SameFlag = Awaited<ReturnType<typeof flagNeighbours>>["same"][number];

/** What a form about a flag is made from: how often it was decided, and when it last changed. */
export const seenOf = (flag: { changedAt: Date | null; decisions: readonly { sequence: number }[] }): string =>
  `${flag.decisions[0]?.sequence ?? 0}.${flag.changedAt?.getTime() ?? 0}`;
