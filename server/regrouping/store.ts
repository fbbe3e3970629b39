import "server-only";
import { randomUUIDv7 } from "node:crypto";
import type { Fact, Span } from "#engine";
import type { SuccessionKind } from "#prisma/generated/client";
import { anchorAt } from "../analysis/anchors.ts";
import type { CurrentText } from "../analysis/texts.ts";
import type { ClaimKind } from "../claims.ts";
import type { WriteClient } from "../lib/db.ts";
import { Refusal } from "../lib/refusal.ts";
import { claimKey } from "../marked-claims.ts";
import { inMarks } from "../passages.ts";
import type { Actor } from "../policy.ts";
import { quoteOf } from "./words.ts";

type Made = {
  kind: ClaimKind;
  spans: readonly Span[];
  sentence: Span;
  isCheckable: boolean;
  facts?: readonly Fact[];
  attribution?: object | null;
  assignment?: { personId: string; givenById: string } | null;
};

/** Writes a claim that begins where others end: unchecked, in the name of who made it. Answers its id and its words. */
export const createSuccessor = async (tx: WriteClient, actor: Actor, dossierId: string, current: CurrentText, made: Made) => {
  const { text } = current.input;
  const [first, ...more] = made.spans as readonly [Span, ...Span[]];
  const [id, quote] = [randomUUIDv7(), quoteOf(text, made.spans)];
  const key = claimKey(text, made.kind, first, more);
  await refuseTwin(tx, current.id, key, made, quote);
  await tx.claim.create({
    data: {
      id,
      dossierId,
      documentId: current.id,
      key,
      kind: made.kind,
      origin: "PERSON",
      createdById: actor.id,
      quote,
      ...first,
      sentenceStart: made.sentence.start,
      sentenceEnd: made.sentence.end,
      isCheckable: made.isCheckable,
      facts: [...(made.facts ?? [])],
      ...(made.attribution ? { attribution: made.attribution } : {}),
      anchors: {
        create: made.spans.map(({ start, end }, ordinal) => ({
          versionId: current.versionId,
          ordinal,
          ...anchorAt(text, start, end),
        })),
      },
    },
  });
  if (made.assignment) await tx.claimAssignment.create({ data: { ...made.assignment, claimId: id } });
  return { id, quote };
};

/** The same words are not a claim of a kind twice. */
export const refuseTwin = async (tx: WriteClient, documentId: string, key: string, made: Pick<Made, "kind" | "spans">, quote: string) => {
  const [first, ...more] = made.spans as readonly [Span, ...Span[]];
  const isThere = { documentId, goneAt: null, OR: [{ key }, ...(more.length ? [] : [{ kind: made.kind, ...first }])] };
  if (await tx.claim.count({ where: isThere }))
    throw new Refusal([{ field: "kind", text: `${inMarks(quote)} is a claim of this kind already. Choose other words, or another kind.` }]);
};

/** Puts claims in the place of others, in one act. What the engine would find again keeps its key, so that it knows what became of it. */
export const supersede = async (tx: WriteClient, olderIds: readonly string[]) => {
  const at = new Date();
  await tx.$executeRaw`
    update "Claim" set "goneAt" = ${at.toISOString()}::timestamp, "supersededAt" = ${at.toISOString()}::timestamp,
      key = case when origin = 'PERSON' then 'gone:' || id else key end
    where id = any(${[...olderIds]})`;
};

/** The rows of one act: each newer claim stands in the place of each older one and, unless these come back by it, of all that the older ones stood in the place of. */
export const recordSuccession = async (
  tx: WriteClient,
  actor: Actor,
  act: { kind: SuccessionKind; olderIds: readonly string[]; newerIds: readonly string[] },
) => {
  const { kind, olderIds, newerIds } = act;
  const before =
    kind === "GIVEN_BACK"
      ? []
      : await tx.succession.findMany({ where: { newerId: { in: [...olderIds] } }, distinct: ["olderId"], select: { olderId: true } });
  const earlier = before.map((row) => row.olderId).filter((id) => !olderIds.includes(id));
  const [actId, personId] = [randomUUIDv7(), actor.id];
  const rows = newerIds.flatMap((newerId) => [
    ...olderIds.map((olderId) => ({ olderId, newerId, isDirect: true })),
    ...earlier.map((olderId) => ({ olderId, newerId, isDirect: false })),
  ]);
  await tx.succession.createMany({ data: rows.map((row) => ({ ...row, actId, kind, personId })) });
};
