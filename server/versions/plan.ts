import type { Claim, Reading } from "#engine";
import { kindOf, meaningOf } from "../analysis/claims.ts";
import { isSame } from "../analysis/diff.ts";
import { type Anchored, carry } from "./carry.ts";

type Span = { start: number; end: number };

/**
 * A claim that stands in the earlier text, as its row has it; `also`: of the engine's the same words again, of a person's the rest of its words. `kind`: the
 * database's word; `replacedBy`: of one that was merged or split, the claims that stand in its place.
 */
export type StandingRow = Span & {
  id: string;
  kind: string;
  origin: "ENGINE" | "PERSON";
  sentenceStart: number;
  sentenceEnd: number;
  facts: unknown;
  attribution: unknown;
  also: readonly Span[];
  replacedBy: readonly string[];
};

/**
 * A claim whose words stand in the later text. `more`: the rest of them, where others stand between; `found`: as the engine found it again; null for what a
 * person marked. `isExact`: words, sentence and meaning are as they were.
 */
export type Kept<Row> = Span & { row: Row; more: Span[]; found: Claim | null; sentence: Span; isExact: boolean };

/** `near`: what stands in the place of its sentence. */
export type Orphan<Row> = { row: Row; near: Span | null };

/**
 * What becomes of the claims of a text in a later one, and what the engine finds there that nobody has seen. `replaced`: what was merged or split, under claims
 * that stand in the later text too: it is followed, so that it can be given back there, and what the engine finds of it is not new.
 */
export type Plan<Row> = { kept: Kept<Row>[]; replaced: Kept<Row>[]; orphans: Orphan<Row>[]; fresh: Claim[] };

/**
 * Pure. A claim of the engine goes where its words went, if the engine finds a claim of the kind there again: it is the same row, so what people
 * said of it stays. What the engine no longer takes for a claim is orphaned, as after any other reading.
 */
export const planVersion = <Row extends StandingRow>(rows: readonly Row[], earlier: Reading, later: Reading): Plan<Row> => {
  const fates = carry(cutOf(earlier), cutOf(later), rows.flatMap(anchored));
  const claimAt = new Map<string, Claim>();
  const at = (kind: string, { start, end }: Span) => `${kind} ${start} ${end}`;
  for (const claim of later.claims) for (const place of [claim, ...(claim.also ?? [])]) claimAt.set(at(kindOf(claim.kind), place), claim);
  const plan: Plan<Row> = { kept: [], replaced: [], orphans: [], fresh: [] };
  const taken = new Set<Claim>();
  const foundFor = (row: Row, place: Span): Claim | null => {
    const found = row.origin === "PERSON" ? null : (claimAt.get(at(row.kind, place)) ?? null);
    return found && !taken.has(found) ? found : null;
  };
  const keep = (row: Row, fate: Stands, found: Claim | null): Kept<Row> => {
    if (found) taken.add(found);
    const { start, end, more, sentence } = fate;
    return { row, found, start, end, more, sentence, isExact: fate.isExact && (!found || isSame(meaningOf(row), meaningOf(found))) };
  };
  const followed = rows.map((row) => ({ row, fate: fateOf(fates, row) }));
  const isExact = ({ fate }: { fate: Stands | Lost }) => "isExact" in fate && fate.isExact;
  const exactFirst = followed.sort((a, b) => Number(isExact(b)) - Number(isExact(a)));
  for (const { row, fate } of exactFirst.filter((one) => !one.row.replacedBy.length)) {
    if ("near" in fate) plan.orphans.push({ row, near: fate.near });
    else {
      const found = foundFor(row, fate);
      if (row.origin === "ENGINE" && !found) plan.orphans.push({ row, near: fate.sentence });
      else plan.kept.push(keep(row, fate, found));
    }
  }
  const standing = new Set(plan.kept.map(({ row }) => row.id));
  for (const { row, fate } of exactFirst.filter((one) => one.row.replacedBy.length))
    if (!("near" in fate) && row.replacedBy.every((id) => standing.has(id))) plan.replaced.push(keep(row, fate, foundFor(row, fate)));
  plan.fresh = later.claims.filter((claim) => !taken.has(claim));
  return plan;
};

/** The sentence that a claim stood in, and the one that it stands in now, or what stands there. */
export const sentencesOf = (row: StandingRow, now: Span | null, earlier: string, later: string) => ({
  before: earlier.slice(Math.min(row.start, row.sentenceStart), Math.max(row.end, row.sentenceEnd)),
  after: now && later.slice(now.start, now.end),
});

/** How many claims are carried exactly, need a re-check, are orphaned, and are new. */
export const countPlan = ({ kept, orphans, fresh }: Plan<StandingRow>) => {
  const exact = kept.filter(({ isExact }) => isExact).length;
  return { exact, changed: kept.length - exact, orphaned: orphans.length, fresh: fresh.length };
};

const cutOf = ({ document, sentences }: Reading) => ({ text: document.text, sentences });

/** A claim is followed by its words; the engine's wherever they stand again, a person's stretch by stretch. */
const anchored = ({ id, start, end, also, origin, sentenceStart, sentenceEnd }: StandingRow): Anchored[] => {
  const sentence = { start: sentenceStart, end: sentenceEnd };
  if (origin === "ENGINE") return [{ id, places: [{ start, end }, ...also], sentence }];
  return [{ start, end }, ...also].map((place, n) => ({ id: `${id} ${n}`, places: [place], sentence }));
};

type Stands = Span & { more: Span[]; sentence: Span; isExact: boolean };
type Lost = { near: Span | null };

/** What became of all its words: a claim is lost with the first stretch of them that is. */
const fateOf = (fates: ReturnType<typeof carry>, row: StandingRow): Stands | Lost => {
  const parts = anchored(row).map(({ id }) => fates.get(id) ?? { fate: "orphaned" as const, near: null });
  const lost = parts.find((part) => part.fate === "orphaned");
  if (lost) return { near: lost.near };
  const found = parts.flatMap((part) => (part.fate === "orphaned" ? [] : part)).sort((a, b) => a.start - b.start);
  const [{ start, end }, ...more] = found as [(typeof found)[0], ...typeof found];
  const sentence = {
    start: Math.min(...found.map((part) => part.sentence.start)),
    end: Math.max(...found.map((part) => part.sentence.end)),
  };
  return {
    start,
    end,
    more: more.map((part) => ({ start: part.start, end: part.end })),
    sentence,
    isExact: found.every((part) => part.fate === "exact"),
  };
};
