import type { Reading } from "../reading.ts";
import type { ClaimKind } from "../types.ts";
import type { Dossier } from "./check.ts";
import { evidenceFor, isSame, tellsElsewhere } from "./counterpart-evidence.ts";
import { claimOf, keysOf, type Telling, tellingsIn } from "./counterpart-telling.ts";
import { areApart, eventOf } from "./figure-event.ts";
import { nearestEach, type Pair } from "./nearest.ts";
import { onceEach } from "./once-each.ts";
import { type Parallel, parallelClaims } from "./parallel.ts";
import { areOfOneStory } from "./story.ts";

/** A word beside more claims of one measure tells none from another. */
const mostAlike = 40;
/** Each claim is held against so many of those that share most with it. */
const nearest = 12;

type Met = Pair<Telling, number>;

const known = new WeakMap<readonly Reading[], Met[]>();

/**
 * Claims of a kind that two outlets tell of one thing in words of their own ("184 people on board", "carrying 148 people"), a pair each: the same measure beside
 * the same words, in documents of one story. Each is the other's best in its document, and no second is as good. Pairs that parallel sentences show are left out.
 */
export function counterparts(dossier: Dossier, kind: ClaimKind): Parallel[] {
  const pairs = known.get(dossier.readings) ?? bestPairs(dossier);
  known.set(dossier.readings, pairs);
  const alike = new Map(parallelClaims(dossier, kind).flatMap((parallel) => parallel.map(({ claim }) => [claim, parallel] as const)));
  return pairs.flatMap((pair): Parallel[] => {
    const [one, other] = [claimOf(pair.one), claimOf(pair.other)];
    return one.kind !== kind || alike.get(one)?.some(({ claim }) => claim === other) ? [] : [placed(pair)];
  });
}

const placed = onceEach(
  ({ one, other }: Met): Parallel => [one, other].map((telling) => ({ reading: telling.kept.reading, claim: claimOf(telling) })),
);

const meetings = nearestEach<Telling, number>({
  keysOf,
  most: mostAlike,
  nearest,
  meet: (one, other) => {
    if (one.kept === other.kept || !areOfOneEvent(one.kept.reading, other.kept.reading)) return undefined;
    const evidence = evidenceFor(one, other);
    const isOdd =
      evidence !== undefined && !isSame(claimOf(one), claimOf(other)) && (tellsElsewhere(one, other) || tellsElsewhere(other, one));
    return isOdd ? undefined : evidence;
  },
});

/** Reports of one story and, where something happened, of the same place: a second earthquake has figures of its own. */
const areOfOneEvent = (a: Reading, b: Reading) =>
  areOfOneStory(a, b) && !(eventOf(a).kinds.size > 0 && eventOf(b).kinds.size > 0 && areApart(a, b));

/** What a claim has found in another document: the most that speaks for anything there, and for what; undefined where it speaks for two. */
type Best = Map<Reading, { evidence: number; other: Telling | undefined }>;

function bestPairs(dossier: Dossier): Met[] {
  const met = meetings(
    dossier.readings.flatMap((reading) => tellingsIn(reading)),
    dossier,
  );
  const best = new Map<Telling, Best>();
  const note = (one: Telling, other: Telling, evidence: number) => {
    const found: Best = best.get(one) ?? new Map();
    best.set(one, found);
    const before = found.get(other.kept.reading)?.evidence ?? 0;
    if (evidence >= before) found.set(other.kept.reading, { evidence, other: evidence > before ? other : undefined });
  };
  for (const { one, other, met: evidence } of met) {
    note(one, other, evidence);
    note(other, one, evidence);
  }
  const isBest = (one: Telling, other: Telling) => best.get(one)?.get(other.kept.reading)?.other === other;
  return met.filter(({ one, other }) => isBest(one, other) && isBest(other, one));
}
