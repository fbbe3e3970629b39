import type { Mention } from "../mentions/mention.ts";
import type { Damage, Text } from "../text/text.ts";
import type { Attribution, Claim, ClaimKind, Fact, Span } from "../types.ts";
import type { FoundAttribution } from "./attribution.ts";
import { isCheckable } from "./checkable.ts";
import { naming, normalise, spaced } from "./identity.ts";
import { covers, firstThat, hull, overlaps, type Places, placesOf } from "./places.ts";
import { isSoCalled } from "./so-called.ts";

type Draft = Span & { kind: ClaimKind; sentence: number; checkable: boolean; facts: Fact[]; attribution?: Attribution; also?: Span[] };

const order: ClaimKind[] = ["statement", "attribution", "quotation", "series", "date", "figure", "name-title", "membership", "definition"];
const fewestWords = 3;
const farthestCue = 20;
/** One list for all claims that have no facts, which is every second. */
const none: Fact[] = [];

/**
 * Step 3: the claims of a document, in the order of the text (the wider before the narrower). `sentences`: the spans of the text's sentences. What
 * claims have in common (sentence, attribution) is one object for all of them: a reading is mostly claims.
 */
export function chooseClaims(
  text: Text,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  attributions: readonly FoundAttribution[],
): Claim[] {
  const places = placesOf(text, attributions);
  const drafts = [
    ...statements(text),
    ...attributions.map(attributionDraft),
    ...quotations(text, places.sentenceAt),
    ...mentions.map(mentionDraft),
  ];
  const name = naming();
  return drafts
    .sort((a, b) => a.start - b.start || b.end - a.end || order.indexOf(a.kind) - order.indexOf(b.kind))
    .filter((draft, index, all) => !isTwin(draft, all[index - 1]))
    .map(({ start, end, kind, sentence, checkable, facts, attribution, also: further = [] }) => {
      const span = { start, end };
      const quote = text.text.slice(start, end);
      const also = placesAgain(span, further, places);
      const told =
        attribution ??
        places.told(sentence).find(({ content }) => (kind === "statement" ? overlaps(content, span) : covers(content, span)));
      return {
        id: name(text.document.id, kind, normalise(quote)),
        document: text.document.id,
        start,
        end,
        quote,
        kind,
        sentence: sentences[sentence] ?? span,
        checkable,
        facts: told?.speaker && kind === "quotation" ? spokenBy(facts, told.speaker) : facts,
        ...(also.length > 0 ? { also } : {}),
        ...(told ? { attribution: told } : {}),
      };
    });
}

/** Where the words of a claim stand again, in the order of the text. Few texts repeat anything. */
const placesAgain = (span: Span, further: readonly Span[], { again, isRepeating }: Places): Span[] =>
  !isRepeating && further.length === 0 ? nowhere : [...further, ...[span, ...further].flatMap(again)].sort((a, b) => a.start - b.start);
const nowhere: Span[] = [];

/** Two rules that found the same words make one claim. */
const isTwin = (draft: Draft, before: Draft | undefined) =>
  before !== undefined && before.start === draft.start && before.end === draft.end && before.kind === draft.kind;

const statements = (text: Text): Draft[] =>
  text.sentences.flatMap(({ start, end, tokens: [from, to] }, sentence): Draft[] => {
    const tokens = text.tokens.slice(from, to);
    if (tokens.filter(({ kind }) => kind === "word").length < fewestWords) return [];
    return [{ start, end, kind: "statement", sentence, checkable: isCheckable(tokens), facts: none }];
  });

/** The claim stands at source and cue, the words that say who says it; at the cue alone where other words lie between them. */
const attributionDraft = ({ sentence, attribution }: FoundAttribution): Draft => ({
  ...(attribution.cue.start - attribution.source.end > farthestCue ? spanOf(attribution.cue) : hull(attribution.source, attribution.cue)),
  kind: "attribution",
  sentence,
  checkable: true,
  facts: none,
  attribution,
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const mentionDraft = (mention: Mention): Draft => ({ ...mention, checkable: true });

const quotations = (text: Text, sentenceAt: (offset: number) => number): Draft[] =>
  text.quotations.flatMap(({ start, end, parts }): Draft[] => {
    if (isSoCalled(text.text, start)) return [];
    const words = parts.map((part) => spaced(mended(text, part))).join(" ");
    return [
      {
        start,
        end,
        kind: "quotation",
        sentence: sentenceAt(start),
        checkable: true,
        facts: [{ type: "quotation", value: { text: words } }],
      },
    ];
  });

/** The words of a span with what the layout broke put right. */
function mended({ text, damage }: Text, { start, end }: Span): string {
  let words = "";
  let at = start;
  for (let next = firstThat(damage.length, (index) => (damage[index] as Span).start >= start); next < damage.length; next++) {
    const broken = damage[next] as Damage;
    if (broken.end > end) break;
    if (broken.reason === "doubled-word" || broken.start < at) continue;
    words += text.slice(at, broken.start) + broken.reads;
    at = broken.end;
  }
  return words + text.slice(at, end);
}

const spokenBy = (facts: readonly Fact[], speaker: string): Fact[] =>
  facts.map((fact) => (fact.type === "quotation" ? { ...fact, value: { ...fact.value, speaker } } : fact));
