import type { Claim, Reading } from "#engine";
import { kindOf, meaningOf } from "../analysis/claims.ts";
import { isSame } from "../analysis/diff.ts";
import { type Anchored, carry } from "./carry.ts";

type Span = { start: number; end: number };

/** A claim that stands in the earlier text, as its row has it; `also`: the same words again. `kind`: the database's word. */
export type StandingRow = Span & {
  id: string;
  kind: string;
  origin: "ENGINE" | "PERSON";
  sentenceStart: number;
  sentenceEnd: number;
  facts: unknown;
  attribution: unknown;
  also: readonly Span[];
};

/**
 * A claim whose words stand in the later text. `found`: as the engine found it again; null for what a person marked. `isExact`: words, sentence
 * and meaning are as they were.
 */
export type Kept<Row> = Span & { row: Row; found: Claim | null; sentence: Span; isExact: boolean };

/** `near`: what stands in the place of its sentence. */
export type Orphan<Row> = { row: Row; near: Span | null };

/** What becomes of the claims of a text in a later one, and what the engine finds there that nobody has seen. */
export type Plan<Row> = { kept: Kept<Row>[]; orphans: Orphan<Row>[]; fresh: Claim[] };

/**
 * Pure. A claim of the engine goes where its words went, if the engine finds a claim of the kind there again: it is the same row, so what people
 * said of it stays. What the engine no longer takes for a claim is orphaned, as after any other reading.
 */
export const planVersion = <Row extends StandingRow>(rows: readonly Row[], earlier: Reading, later: Reading): Plan<Row> => {
  const fates = carry(cutOf(earlier), cutOf(later), rows.map(anchored));
  const claimAt = new Map<string, Claim>();
  const at = (kind: string, { start, end }: Span) => `${kind} ${start} ${end}`;
  for (const claim of later.claims) for (const place of [claim, ...(claim.also ?? [])]) claimAt.set(at(kindOf(claim.kind), place), claim);
  const plan: Plan<Row> = { kept: [], orphans: [], fresh: [] };
  const taken = new Set<Claim>();
  const exactFirst = [...rows].sort((a, b) => Number(isExactly(fates, b)) - Number(isExactly(fates, a)));
  for (const row of exactFirst) {
    const fate = fates.get(row.id);
    if (!fate || fate.fate === "orphaned") {
      plan.orphans.push({ row, near: fate?.near ?? null });
      continue;
    }
    const { start, end, sentence } = fate;
    const found = row.origin === "PERSON" ? null : (claimAt.get(at(row.kind, fate)) ?? null);
    if (row.origin === "ENGINE" && (!found || taken.has(found))) {
      plan.orphans.push({ row, near: sentence });
      continue;
    }
    if (found) taken.add(found);
    const isExact = fate.fate === "exact" && (!found || isSame(meaningOf(row), meaningOf(found)));
    plan.kept.push({ row, found, start, end, sentence, isExact });
  }
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

const isExactly = (fates: ReturnType<typeof carry>, { id }: { id: string }) => fates.get(id)?.fate === "exact";

const cutOf = ({ document, sentences }: Reading) => ({ text: document.text, sentences });

const anchored = ({ id, start, end, also, sentenceStart, sentenceEnd }: StandingRow): Anchored => ({
  id,
  places: [{ start, end }, ...also],
  sentence: { start: sentenceStart, end: sentenceEnd },
});
