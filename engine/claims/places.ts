import type { Text } from "../text/text.ts";
import type { Attribution, Span } from "../types.ts";
import type { FoundAttribution } from "./attribution.ts";

export const hull = (...spans: Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
export const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Where things stand in a text, asked without looking through all of it. */
export type Places = {
  /** the index of the sentence that holds an offset, or of the next one */
  sentenceAt(offset: number): number;
  /** the attributions whose content touches a sentence */
  told(sentence: number): readonly Attribution[];
  /** where the words of a span stand again in a repeated passage */
  again(span: Span): Span[];
  /** does the text have repeated passages at all? */
  isRepeating: boolean;
};

export function placesOf({ text, sentences, repeats }: Text, attributions: readonly FoundAttribution[]): Places {
  const sentenceAt = (offset: number) => firstThat(sentences.length, (at) => (sentences[at] as Span).end > offset);
  const bySentence = new Map<number, Attribution[]>();
  for (const { attribution } of attributions)
    for (
      let at = sentenceAt(attribution.content.start);
      at < sentences.length && (sentences[at] as Span).start < attribution.content.end;
      at++
    )
      bySentence.set(at, [...(bySentence.get(at) ?? []), attribution]);
  const byFirst = [...repeats].sort((a, b) => a.first.start - b.first.start);
  return {
    sentenceAt,
    isRepeating: repeats.length > 0,
    told: (sentence) => bySentence.get(sentence) ?? [],
    again: (span) => {
      const found: Span[] = [];
      for (
        let at = firstThat(byFirst.length, (index) => (byFirst[index]?.first.end as number) >= span.end);
        byFirst[at] && covers(byFirst[at]?.first as Span, span);
        at++
      ) {
        const { first, again } = byFirst[at] as { first: Span; again: Span };
        const quote = text.slice(span.start, span.end);
        const shifted = again.start + span.start - first.start;
        const start = text.startsWith(quote, shifted) ? shifted : text.slice(again.start, again.end).indexOf(quote) + again.start;
        if (start >= again.start && start + quote.length <= again.end) found.push({ start, end: start + quote.length });
      }
      return found;
    },
  };
}

/** The first of `count` indexes for which a test holds that holds for all later ones too; `count` where it holds for none. */
export function firstThat(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
