import "server-only";
import { randomUUIDv7 } from "node:crypto";
import { anchorAt } from "../analysis/anchors.ts";
import type { ClaimKind } from "../claims.ts";
import type { WriteClient } from "../lib/db.ts";
import { claimKey } from "../marked-claims.ts";
import { quoteOf } from "../regrouping/words.ts";
import { type Kept, type Plan, type StandingRow, sentencesOf } from "./plan.ts";

/** Where a plan is carried out: the version that is new, its text and the one before it. */
type Onto = { documentId: string; versionId: string; earlier: string; later: string; personId: string; at: Date };

/**
 * Puts claims where the plan has them. First every key of the document is given up: a key holds the number of times that the words stood before,
 * so in another text it may be that of other words. What is orphaned now or was gone before keeps none that a reading could find.
 */
export const storePlan = async (tx: WriteClient, plan: Plan<StandingRow>, onto: Onto) => {
  await tx.$executeRaw`update "Claim" set key = 'gone:' || id where "documentId" = ${onto.documentId}`;
  const at = onto.at.toISOString();
  const followed = [...plan.kept, ...plan.replaced];
  const replaced = new Set(plan.replaced);
  const kept = followed.map((one) => ({
    id: one.row.id,
    key: one.found?.id ?? (replaced.has(one) ? `gone:${one.row.id}` : claimKey(onto.later, one.row.kind as ClaimKind, one, one.more)),
    quote: quoteOf(onto.later, [one, ...one.more]),
    start: one.start,
    end: one.end,
    sentenceStart: one.sentence.start,
    sentenceEnd: one.sentence.end,
    isExact: one.isExact,
  }));
  await tx.$executeRaw`
    update "Claim" c set
      key = n.key, quote = n.quote, start = n.start, "end" = n."end", "sentenceStart" = n."sentenceStart", "sentenceEnd" = n."sentenceEnd",
      "changedAt" = case when n."isExact" then c."changedAt" else ${at}::timestamp end
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as n(
      id text, key text, quote text, start int, "end" int, "sentenceStart" int, "sentenceEnd" int, "isExact" boolean)
    where c.id = n.id`;
  const gone = plan.orphans.map(({ row }) => row.id);
  await tx.$executeRaw`update "Claim" set "goneAt" = ${at}::timestamp where id = any(${gone})`;
  await storeMarkedAnchors(tx, followed, onto);
  await storeFates(tx, plan, onto);
};

/** Of what people marked; those of the engine's claims come with its reading. */
const storeMarkedAnchors = (tx: WriteClient, kept: readonly Kept<StandingRow>[], { versionId, later }: Onto) =>
  tx.anchor.createMany({
    data: kept
      .filter(({ found }) => !found)
      .flatMap(({ row, more, ...first }) =>
        [first, ...more].map(({ start, end }, ordinal) => ({ claimId: row.id, versionId, ordinal, ...anchorAt(later, start, end) })),
      ),
  });

const storeFates = async (
  tx: WriteClient,
  { kept, replaced, orphans }: Plan<StandingRow>,
  { versionId, earlier, later, personId, at }: Onto,
) => {
  const fate = (kind: string, row: StandingRow, now: { start: number; end: number } | null) => ({
    id: randomUUIDv7(),
    claimId: row.id,
    kind,
    ...sentencesOf(row, now, earlier, later),
  });
  const fates = [
    ...[...kept, ...replaced].filter(({ isExact }) => !isExact).map(({ row, sentence }) => fate("CHANGED", row, sentence)),
    ...orphans.map(({ row, near }) => fate("ORPHANED", row, near)),
  ];
  await tx.$executeRaw`
    insert into "ClaimFate" (id, "claimId", sequence, kind, "versionId", before, after, "personId", "createdAt")
    select n.id, n."claimId", coalesce((select max(f.sequence) from "ClaimFate" f where f."claimId" = n."claimId"), 0) + 1, n.kind::"FateKind",
      ${versionId}, n.before, n.after, ${personId}, ${at.toISOString()}::timestamp
    from jsonb_to_recordset(${JSON.stringify(fates)}::jsonb) as n(id text, "claimId" text, kind text, before text, after text)`;
};
