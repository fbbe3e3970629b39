import type { Mention } from "../mentions/mention.ts";
import type { Text } from "../text/text.ts";
import type { Attribution, Claim, ClaimKind, Fact, Span } from "../types.ts";
import type { FoundAttribution } from "./attribution.ts";
import { isCheckable } from "./checkable.ts";
import { naming, normalise } from "./identity.ts";

type Draft = Span & { kind: ClaimKind; sentence: Span; checkable: boolean; facts: Fact[]; attribution?: Attribution };

const order: ClaimKind[] = ["statement", "attribution", "quotation", "series", "date", "figure", "name-title", "membership", "definition"];
const fewestWords = 3;

/** Step 3: the claims of a document, in the order of the text (the wider before the narrower). */
export function chooseClaims(text: Text, mentions: readonly Mention[], attributions: readonly FoundAttribution[]): Claim[] {
  const told = attributions.map(({ sentence, ...attribution }) => attribution);
  const drafts: Draft[] = [
    ...statements(text, told),
    ...attributions.map(
      (found, index): Draft => ({
        ...hull(found.source, found.cue),
        kind: "attribution",
        sentence: spanOf(text, found.sentence),
        checkable: true,
        facts: [],
        attribution: told[index],
      }),
    ),
    ...quotations(text, told),
    ...mentions.map(
      ({ start, end, kind, sentence, facts }): Draft => ({ start, end, kind, sentence: spanOf(text, sentence), checkable: true, facts, attribution: coveringOf(told, { start, end }) }),
    ),
  ];
  const name = naming();
  return drafts
    .sort((a, b) => a.start - b.start || b.end - a.end || order.indexOf(a.kind) - order.indexOf(b.kind))
    .filter((draft, index, all) => !isTwin(draft, all[index - 1]))
    .map((draft) => {
      const quote = text.text.slice(draft.start, draft.end);
      const { attribution, ...rest } = draft;
      const also = againOf(text, draft);
      return {
        id: name(text.document.id, draft.kind, normalise(quote)),
        document: text.document.id,
        quote,
        ...rest,
        ...(also.length > 0 ? { also } : {}),
        ...(attribution ? { attribution } : {}),
      };
    });
}

/** Two rules that found the same words make one claim. */
const isTwin = (draft: Draft, before: Draft | undefined) =>
  before !== undefined && before.start === draft.start && before.end === draft.end && before.kind === draft.kind;

function statements(text: Text, told: readonly Attribution[]): Draft[] {
  return text.sentences.flatMap((sentence): Draft[] => {
    const tokens = text.tokens.slice(...sentence.tokens);
    if (tokens.filter(({ kind }) => kind === "word").length < fewestWords) return [];
    const span = { start: sentence.start, end: sentence.end };
    return [{ ...span, kind: "statement", sentence: span, checkable: isCheckable(tokens), facts: [], attribution: told.find(({ content }) => overlaps(content, span)) }];
  });
}

function quotations(text: Text, told: readonly Attribution[]): Draft[] {
  return text.quotations.map((quotation): Draft => {
    const span = { start: quotation.start, end: quotation.end };
    const attribution = told.find(({ content }) => overlaps(content, span));
    const words = quotation.parts.map(({ start, end }) => text.text.slice(start, end).replace(/\s+/g, " ")).join(" ");
    const sentence = text.sentences.find(({ end }) => end > span.start) ?? span;
    return {
      ...span,
      kind: "quotation",
      sentence: { start: sentence.start, end: sentence.end },
      checkable: true,
      facts: [{ type: "quotation", value: { text: words, ...(attribution?.speaker ? { speaker: attribution.speaker } : {}) } }],
      attribution,
    };
  });
}

const spanOf = (text: Text, index: number): Span => {
  const { start, end } = text.sentences[index] as Span;
  return { start, end };
};
const hull = (...spans: Span[]): Span => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const coveringOf = (told: readonly Attribution[], span: Span) => told.find(({ content }) => content.start <= span.start && span.end <= content.end);

/** The same words in the passages that repeat this one. Where the repeat has other space, they are looked for. */
function againOf(text: Text, span: Span): Span[] {
  return text.repeats.flatMap(({ first, again }) => {
    if (span.start < first.start || span.end > first.end) return [];
    const quote = text.text.slice(span.start, span.end);
    const shifted = again.start + span.start - first.start;
    const start = text.text.startsWith(quote, shifted) ? shifted : text.text.indexOf(quote, again.start);
    return start >= 0 && start + quote.length <= again.end ? [{ start, end: start + quote.length }] : [];
  });
}
