import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Attribution, Claim } from "#engine";
import type { ClaimKind } from "#prisma/generated/client";
import type { WriteClient } from "../lib/db.ts";
import { storeAnchors } from "./anchors.ts";
import { diffByKey, isSame } from "./diff.ts";
import type { PlacedClaim } from "./places.ts";
import { listSuccessors, meaningOfSuccessors, placeSuperseded } from "./successors.ts";
import type { CurrentText } from "./texts.ts";

/** What a claim means and who says it, wherever its words stand; how space and quote marks are drawn means nothing. */
export const meaningOf = ({ facts, attribution }: { facts: unknown; attribution?: unknown }): unknown => {
  const told = attribution as Attribution | null | undefined;
  const meant = [facts, told ? [told.source.quote, told.cue.quote, told.content.quote, told.speaker ?? null] : null];
  return JSON.parse(JSON.stringify(meant), (_, value) => (typeof value === "string" ? plain(value) : value));
};

const plain = (words: string) =>
  words
    .replace(/\s+/g, " ")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'");

/** The engine's kind as the database writes it. */
export const kindOf = (kind: Claim["kind"]): ClaimKind => kind.replace("-", "_").toUpperCase() as ClaimKind;

const columns = (claim: Claim) => ({
  kind: kindOf(claim.kind),
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
  sentenceStart: claim.sentence.start,
  sentenceEnd: claim.sentence.end,
  isCheckable: claim.checkable,
  facts: claim.facts,
  attribution: claim.attribution ?? null,
});

/**
 * Brings the claims of these documents up to date by key and answers all that stand, people's own among them. A claim whose words now
 * mean something else, or are said by somebody else, gets `changedAt`; one that is not found, `goneAt`; nothing is deleted. What was merged
 * or split does not come back: what the engine says of it, it says of the claim in its place.
 */
export const storeClaims = async (
  tx: WriteClient,
  dossierId: string,
  texts: readonly CurrentText[],
  claims: readonly Claim[],
  at: Date,
) => {
  const textOf = new Map(texts.map((t) => [t.input.id, t]));
  const rows = await tx.claim.findMany({
    where: { documentId: { in: texts.map((t) => t.id) } },
    include: { document: { select: { key: true } } },
  });
  const marked = rows.filter((r) => r.origin === "PERSON");
  const taken = new Set(marked.map((r) => r.key));
  const found = claims.filter((c) => !taken.has(c.id)).map((claim) => ({ key: claim.id, claim }));
  const diff = diffByKey(
    rows.filter((r) => r.origin === "ENGINE"),
    found,
  );

  const created = diff.created.map(({ key, claim }) => ({ id: randomUUIDv7(), key, claim }));
  if (created.length)
    await insertClaims(
      tx,
      created.map(({ id, key, claim }) => ({
        id,
        key,
        dossierId,
        documentId: textOf.get(claim.document)?.id,
        createdAt: at,
        ...columns(claim),
      })),
    );

  const changed = diff.kept.flatMap(({ row, found: { claim } }) => {
    const now = columns(claim);
    const was = Object.fromEntries(Object.keys(now).map((name) => [name, row[name as keyof typeof now]]));
    if ((row.goneAt === null || row.supersededAt) && isSame(was, now)) return [];
    const isChanged = !isSame(meaningOf(row), meaningOf(now));
    return [{ id: row.id, ...now, changedAt: isChanged ? at : row.changedAt }];
  });
  if (changed.length) await updateClaims(tx, changed);
  const gone = diff.gone.filter((r) => r.goneAt === null).map((r) => r.id);
  if (gone.length) await tx.$executeRaw`update "Claim" set "goneAt" = ${at.toISOString()}::timestamp where id = any(${gone})`;

  const kept = diff.kept.map(({ row, found: { key, claim } }) => ({ id: row.id, key, claim, isSuperseded: row.supersededAt !== null }));
  await storeAnchors(tx, texts, [...created, ...kept]);
  const superseded = kept.filter(({ isSuperseded }) => isSuperseded);
  const successors = await listSuccessors(
    tx,
    texts,
    superseded.map(({ id }) => id),
  );
  const meant = meaningOfSuccessors(superseded, successors).map(({ was, ...now }) => ({
    ...now,
    isChanged: !isSame(meaningOf(was), meaningOf(now)),
  }));
  if (meant.length) await updateMeanings(tx, meant, at);
  const standing = [...created, ...kept.filter(({ isSuperseded }) => !isSuperseded)];
  return [
    ...standing.map(({ id, key, claim }): PlacedClaim => ({ id, key, documentKey: claim.document, start: claim.start, end: claim.end })),
    ...placeSuperseded(superseded, successors),
    ...(marked.length ? await placeMarked(tx, texts) : []),
  ];
};

/** What people marked, each stretch of its words. */
const placeMarked = async (tx: WriteClient, texts: readonly CurrentText[]): Promise<PlacedClaim[]> => {
  const documentKeys = new Map(texts.map((t) => [t.versionId, t.input.id]));
  const places = await tx.anchor.findMany({
    where: { versionId: { in: [...documentKeys.keys()] }, claim: { origin: "PERSON", goneAt: null } },
    orderBy: [{ claimId: "asc" }, { ordinal: "asc" }],
    select: { versionId: true, start: true, end: true, claim: { select: { id: true, key: true } } },
  });
  return places.map(({ versionId, claim, ...span }) => ({ ...claim, ...span, documentKey: documentKeys.get(versionId) ?? "" }));
};

// All in one statement, whatever their number: the client would cut many rows into several statements with a value each.

const insertClaims = (tx: WriteClient, rows: readonly object[]) => tx.$executeRaw`
  insert into "Claim" (
    id, key, "dossierId", "documentId", "createdAt", kind, quote, start, "end", "sentenceStart", "sentenceEnd", "isCheckable", facts, attribution)
  select id, key, "dossierId", "documentId", "createdAt", kind::"ClaimKind", quote, start, "end", "sentenceStart", "sentenceEnd", "isCheckable",
    facts, attribution
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(
    id text, key text, "dossierId" text, "documentId" text, "createdAt" timestamp, kind text, quote text, start int, "end" int,
    "sentenceStart" int, "sentenceEnd" int, "isCheckable" boolean, facts jsonb, attribution jsonb)`;

const updateClaims = (tx: WriteClient, rows: readonly object[]) => tx.$executeRaw`
  update "Claim" c set
    kind = n.kind::"ClaimKind", quote = n.quote, start = n.start, "end" = n."end", "sentenceStart" = n."sentenceStart",
    "sentenceEnd" = n."sentenceEnd", "isCheckable" = n."isCheckable", facts = n.facts, attribution = n.attribution,
    "changedAt" = n."changedAt", "goneAt" = case when c."supersededAt" is null then null else c."goneAt" end
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(
    id text, kind text, quote text, start int, "end" int, "sentenceStart" int, "sentenceEnd" int, "isCheckable" boolean,
    facts jsonb, attribution jsonb, "changedAt" timestamp)
  where c.id = n.id`;

const updateMeanings = (tx: WriteClient, rows: readonly object[], at: Date) => tx.$executeRaw`
  update "Claim" c set facts = n.facts, attribution = n.attribution,
    "changedAt" = case when n."isChanged" then ${at.toISOString()}::timestamp else c."changedAt" end
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id text, facts jsonb, attribution jsonb, "isChanged" boolean)
  where c.id = n.id`;
