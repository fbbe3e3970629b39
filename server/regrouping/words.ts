/** The words of claims that are merged or split, as stretches of the text. Pure; UTF-16 offsets, ends not included. */

type Span = { start: number; end: number };

const hasWord = /[\p{L}\p{N}]/u;
const endsParagraph = /(?:\r\n|[\n\r])[ \t]*(?:\r\n|[\n\r])/;
const leading = /^(?:[\s,;:!?–—]|[.-](?!\d))+/;
const trailing = /[\s,;:–—-]+$/;

/** Stretches as one claim holds them, in the order of the text: those that overlap, or have no word between them, are one. */
export const joinSpans = (text: string, spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, start) : "";
    if (last && !hasWord.test(between) && !endsParagraph.test(between)) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
};

/** What is left of a claim when some of its words become a claim of their own: without space and commas at the ends. */
export const withoutWords = (text: string, spans: readonly Span[], taken: Span): Span[] =>
  spans
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, taken.start) },
      { start: Math.max(start, taken.end), end },
    ])
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (!hasWord.test(words)) return [];
      const cut = words.replace(leading, "");
      return [{ start: start + words.length - cut.length, end: start + words.length - cut.length + cut.replace(trailing, "").length }];
    });

/** A claim's words for people: its stretches, with “…” where others stand between. */
export const quoteOf = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

/** The sentences that some stretches touch, as one stretch; null where a sentence between them is not touched. Without a sentence: from the first to the last. */
export const sentencesAround = (sentences: readonly Span[], spans: readonly Span[]): Span | null => {
  const [first, last] = [spans[0] as Span, spans.at(-1) as Span];
  const isTouched = (one: Span) => spans.some((span) => span.start < one.end && span.end > one.start);
  const [from, to] = [sentences.findIndex(isTouched), sentences.findLastIndex(isTouched)];
  if (from < 0) return { start: first.start, end: last.end };
  if (!sentences.slice(from, to + 1).every(isTouched)) return null;
  return {
    start: Math.min(first.start, (sentences[from] as Span).start),
    end: Math.max(last.end, (sentences[to] as Span).end),
  };
};
