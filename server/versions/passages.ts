import type { Reading } from "#engine";
import type { WriteClient } from "../lib/db.ts";
import { carry } from "./carry.ts";

type Span = { start: number; end: number };

/** A passage that people talk about, where it stands in the earlier text. */
export type Talked = Span & { id: string };

/**
 * Where passages stand in a later text: those alone whose words and sentences stand as they were. What was said of words is never taken to others. Pure.
 */
export const carryPassages = (passages: readonly Talked[], earlier: Reading, later: Reading): Map<string, Span> => {
  const cut = ({ document, sentences }: Reading) => ({ text: document.text, sentences });
  const fates = carry(
    cut(earlier),
    cut(later),
    passages.map(({ id, ...place }) => ({ id, places: [place], sentence: sentencesAround(earlier.sentences, place) })),
  );
  return new Map([...fates].flatMap(([id, fate]) => (fate.fate === "exact" ? [[id, { start: fate.start, end: fate.end }] as const] : [])));
};

/** A passage may run over several sentences, or stand in none. */
const sentencesAround = (sentences: readonly Span[], place: Span): Span =>
  sentences
    .filter(({ start, end }) => start < place.end && end > place.start)
    .reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), place);

/** Takes the passages of a document that are talked about into its new version, or leaves them where they stood last. */
export const storePassages = async (
  tx: WriteClient,
  earlier: { versionId: string; reading: Reading },
  later: { versionId: string; reading: Reading },
): Promise<{ carried: number; orphaned: number }> => {
  const places = await tx.commentPlace.findMany({
    where: { versionId: earlier.versionId },
    select: { commentId: true, start: true, end: true },
  });
  if (!places.length) return { carried: 0, orphaned: 0 };
  const passages = places.map(({ commentId, ...place }) => ({ id: commentId, ...place }));
  const carried = carryPassages(passages, earlier.reading, later.reading);
  const { text } = later.reading.document;
  await tx.commentPlace.createMany({
    data: [...carried].map(([commentId, { start, end }]) => ({
      commentId,
      versionId: later.versionId,
      start,
      end,
      quote: text.slice(start, end),
    })),
  });
  return { carried: carried.size, orphaned: places.length - carried.size };
};
