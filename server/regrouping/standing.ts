import "server-only";
import type { Span } from "#engine";
import type { CurrentText } from "../analysis/texts.ts";
import { plainId } from "../dossiers.ts";
import type { WriteClient } from "../lib/db.ts";
import { inMarks } from "../passages.ts";
import { heldAgainst, isOpenReading, secondReadingState } from "../second-reading/state.ts";
import { quoteOf } from "./words.ts";

const include = {
  assignment: { include: { person: { select: { name: true } } } },
  proposals: { where: { answer: null }, select: { id: true } },
  queries: { where: { closing: null }, select: { id: true } },
  verdicts: { select: { sequence: true, ruling: true, shouldRead: true } },
  secondReadings: { include: { given: true, settlement: { select: { outcome: true } } } },
} as const;

/** Claims of a document as merging and splitting look at them, in the order of the text. `spans`: their words in the current version. */
export const readRegrouped = async (
  tx: WriteClient,
  ids: readonly string[],
  { id: documentId, versionId, input: { text } }: CurrentText,
) => {
  const rows = await tx.claim.findMany({
    where: { id: { in: ids.map(plainId) }, documentId },
    orderBy: [{ start: "asc" }, { end: "desc" }, { id: "asc" }],
    include: { ...include, anchors: { where: { versionId }, orderBy: { ordinal: "asc" }, select: { start: true, end: true } } },
  });
  return rows.map(({ anchors, ...row }) => {
    // Of the engine's claims the others are the same words again.
    const spans: Span[] = row.origin === "ENGINE" ? anchors.slice(0, 1) : anchors;
    return { ...row, spans, words: spans.length ? quoteOf(text, spans) : row.quote };
  });
};

export type Regrouped = Awaited<ReturnType<typeof readRegrouped>>[number];

/** Why this claim cannot be merged or split now: nothing that waits for somebody may be lost with it. */
export const reasonsAgainstRegrouping = (claim: Regrouped): string[] => {
  const { goneAt, words, spans, proposals, queries, secondReadings, verdicts } = claim;
  const name = inMarks(words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);
  if (goneAt || !spans.length) return [`${name} no longer stands in the text: somebody has merged or split it, or its words are gone.`];
  const hasReading = secondReadings.some(({ given, settlement }) =>
    isOpenReading(secondReadingState({ first: heldAgainst(verdicts, given), second: given, outcome: settlement?.outcome ?? null })),
  );
  return [
    hasReading && `A second reading of ${name} is open. It is given and settled first, or taken back.`,
    proposals.length > 0 && `A proposed verdict on ${name} waits for an answer. Accept or decline it first.`,
    queries.length > 0 && `A question about ${name} is open. Close it first.`,
  ].filter((reason) => reason !== false);
};
