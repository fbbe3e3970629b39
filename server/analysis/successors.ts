import "server-only";
import type { Attribution, Claim, Fact, Span } from "#engine";
import type { WriteClient } from "../lib/db.ts";
import { isSame } from "./diff.ts";
import type { PlacedClaim } from "./places.ts";
import type { CurrentText } from "./texts.ts";

/** A claim that stands in the place of others; `spans`: all its words. */
type Successor = { id: string; spans: Span[]; facts: unknown; attribution: unknown };

/** A claim of the engine that was merged or split, as it is found again. */
export type Superseded = { id: string; key: string; claim: Claim };

/** Successors by the id of each claim that they stand in the place of. */
export const listSuccessors = async (tx: WriteClient, texts: readonly CurrentText[], olderIds: readonly string[]) => {
  const found = new Map<string, Successor[]>();
  if (!olderIds.length) return found;
  const rows = await tx.succession.findMany({
    where: { olderId: { in: [...olderIds] }, newer: { goneAt: null } },
    distinct: ["olderId", "newerId"],
    orderBy: { newerId: "asc" },
    select: {
      olderId: true,
      newer: {
        select: {
          id: true,
          facts: true,
          attribution: true,
          anchors: {
            where: { versionId: { in: texts.map((t) => t.versionId) } },
            orderBy: { ordinal: "asc" },
            select: { start: true, end: true },
          },
        },
      },
    },
  });
  for (const { olderId, newer } of rows) {
    const { anchors: spans, ...rest } = newer;
    found.set(olderId, [...(found.get(olderId) ?? []), { ...rest, spans }]);
  }
  return found;
};

/** What the engine says of a superseded claim it says of the one in its place that shares most of its words. */
export const placeSuperseded = (olders: readonly Superseded[], successors: ReadonlyMap<string, readonly Successor[]>): PlacedClaim[] =>
  olders.flatMap(({ id, key, claim }) => {
    const shared = (one: Successor) =>
      one.spans.reduce((sum, s) => sum + Math.max(0, Math.min(s.end, claim.end) - Math.max(s.start, claim.start)), 0);
    const [best] = [...(successors.get(id) ?? [])].sort((a, b) => shared(b) - shared(a));
    return best ? [{ id: best.id, key, documentKey: claim.document, start: claim.start, end: claim.end }] : [];
  });

/**
 * Successors mean what the claims mean whose words they hold whole, in the order of the text. Answers those of whom that is no longer what is stored.
 */
export const meaningOfSuccessors = (olders: readonly Superseded[], successors: ReadonlyMap<string, readonly Successor[]>) => {
  const ofEach = new Map<string, { successor: Successor; claims: Claim[] }>();
  for (const { id, claim } of [...olders].sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end))
    for (const successor of successors.get(id) ?? [])
      if (successor.spans.some((span) => span.start <= claim.start && claim.end <= span.end)) {
        const known = ofEach.get(successor.id) ?? { successor, claims: [] };
        ofEach.set(successor.id, { successor, claims: [...known.claims, claim] });
      }
  return [...ofEach.values()].flatMap(({ successor, claims }) => {
    const facts: Fact[] = claims.flatMap((claim) => claim.facts);
    const attribution: Attribution | null = claims.find((claim) => claim.attribution)?.attribution ?? null;
    const isKnown = isSame([successor.facts, successor.attribution], [facts, attribution]);
    return isKnown ? [] : [{ id: successor.id, was: successor, facts, attribution }];
  });
};
