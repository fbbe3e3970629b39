import type { Reading } from "../reading.ts";
import { plainName } from "../register/plain-name.ts";
import { piecesOf, stemOf } from "../text/stem.ts";
import type { Side, Span } from "../types.ts";
import type { Told } from "./support-told.ts";

/** The sentence of the sources that shares most content words with a sentence of a short text, the first of several; undefined where none shares any. */
export function nearestPassage(
  draft: Told,
  at: Span,
  sources: readonly Told[],
): { reading: Reading; side: Side; says: string } | undefined {
  const around = draft.reading.sentences.find(({ start, end }) => start <= at.start && at.start < end);
  const wanted = around ? stemsOf(draft, around, draft.content) : draft.content;
  let best: { reading: Reading; span: Span } | undefined;
  let most = 0;
  for (const source of sources)
    for (const span of source.reading.sentences) {
      const shared = stemsOf(source, span, wanted).size;
      if (shared <= most) continue;
      most = shared;
      best = { reading: source.reading, span };
    }
  if (!best) return undefined;
  const { document } = best.reading;
  const { start, end } = best.span;
  const quote = document.text.slice(start, end);
  return { reading: best.reading, side: { document: document.id, start, end, quote }, says: "" };
}

/** The stems of a sentence that are among the wanted. */
function stemsOf({ tokens }: Told, { start, end }: Span, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (let at = firstFrom(tokens, start); at < tokens.length && (tokens[at] as Span).start < end; at++)
    for (const piece of piecesOf((tokens[at] as { lower: string }).lower)) {
      const stem = stemOf(plainName(piece));
      if (wanted.has(stem)) found.add(stem);
    }
  return found;
}

/** The first of some spans in order that begins at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
