import type { Actor } from "./policy.ts";
import type { Ruling } from "./rulings.ts";
import { toBeGivenBy } from "./second-reading/veil.ts";
import { isStanding } from "./standing-verdicts.ts";

const person = { select: { name: true } } as const;
const latestFirst = { createdAt: "desc" } as const;

/** `include` of a Claim: what it was merged or split from, and what stands in its place. */
export const lineage = (actor: Pick<Actor, "id">) =>
  ({
    predecessors: {
      where: { isDirect: true },
      orderBy: latestFirst,
      select: {
        actId: true,
        kind: true,
        createdAt: true,
        person,
        older: {
          select: {
            id: true,
            quote: true,
            start: true,
            verdicts: { where: isStanding, orderBy: { sequence: "desc" }, take: 1, select: { ruling: true } },
            _count: { select: { comments: true } },
          },
        },
      },
    },
    successors: {
      orderBy: latestFirst,
      select: {
        kind: true,
        createdAt: true,
        isDirect: true,
        person,
        newer: {
          select: { id: true, quote: true, start: true, goneAt: true, secondReadings: { where: toBeGivenBy(actor), select: { id: true } } },
        },
      },
    },
  }) as const;

type Kind = "MERGED" | "SPLIT" | "GIVEN_BACK";
type Older = { id: string; quote: string; start: number; verdicts: { ruling: Ruling }[]; _count: { comments: number } };
type Newer = { id: string; quote: string; start: number; goneAt: Date | null; secondReadings: { id: string }[] };
type Act = { kind: Kind; createdAt: Date; person: { name: string } };
type Rows = {
  predecessors: readonly (Act & { actId: string; older: Older })[];
  successors: readonly (Act & { isDirect: boolean; newer: Newer })[];
};

/** A claim that another was made out of; `ruling`: the last one on it, null where there is none or it is not to be seen. */
export type Origin = { id: string; quote: string; ruling: Ruling | null; comments: number };

/** Acts out of which the claim came, the latest first. */
export type CameFrom = { actId: string; kind: Kind; by: string; at: Date; claims: Origin[] };

/** What stands in the place of the claim. */
export type WentTo = { kind: Kind; by: string; at: Date; claims: { id: string; quote: string }[] };

const byPlace = (a: { start: number }, b: { start: number }) => a.start - b.start;

/** Pure. `isVeiled`: what was ruled on the claim itself is kept from the actor, and so is what was ruled on those that it came from. */
export const tellLineage = ({ predecessors, successors }: Rows, isVeiled: boolean): { cameFrom: CameFrom[]; wentTo: WentTo | null } => {
  const acts = new Map<string, CameFrom>();
  for (const { actId, kind, createdAt, person, older } of [...predecessors].sort((a, b) => byPlace(a.older, b.older))) {
    const act = acts.get(actId) ?? { actId, kind, by: person.name, at: createdAt, claims: [] };
    const { id, quote, verdicts, _count } = older;
    act.claims.push({ id, quote, ruling: isVeiled ? null : (verdicts[0]?.ruling ?? null), comments: _count.comments });
    acts.set(actId, act);
  }
  // What was given back before anybody had said anything of it was a slip of the hand.
  const isTold = new Set(
    predecessors
      .filter(({ kind, older }) => kind !== "GIVEN_BACK" || older.verdicts.length || older._count.comments)
      .map((row) => row.actId),
  );
  const cameFrom = [...acts.values()].filter(({ actId }) => isTold.has(actId)).sort((a, b) => b.at.getTime() - a.at.getTime());
  const last = successors.find(({ isDirect }) => isDirect);
  const standing = successors.filter(({ newer }) => newer.goneAt === null);
  const told = standing.length ? standing : successors.filter((row) => row.isDirect && row.createdAt === last?.createdAt);
  const claims = new Map([...told].sort((a, b) => byPlace(a.newer, b.newer)).map(({ newer: { id, quote } }) => [id, { id, quote }]));
  return {
    cameFrom,
    wentTo: last ? { kind: last.kind, by: last.person.name, at: last.createdAt, claims: [...claims.values()] } : null,
  };
};

/** Is the actor to give a second reading of a claim that stands in the place of this one? */
export const isReadInItsPlace = ({ successors }: Pick<Rows, "successors">): boolean =>
  successors.some(({ newer }) => newer.secondReadings.length > 0);
