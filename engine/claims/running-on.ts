import type { Sentence } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isMarkAt, isQuoted, type Words } from "./clause.ts";
import { findCues } from "./cue.ts";
import { firstThat } from "./places.ts";

/** A speech that goes on for longer is read as told by the same speaker up to here. */
const longestSpeech = 40;

/**
 * The content of direct speech with the sentences behind its speech tag that go on with it: those that stand in quotation marks, in the same
 * paragraph, and paragraphs that are nothing but such. `index`: the sentence of the cue.
 */
export function runningOn(words: Words, content: Span, index: number): Span {
  const { sentences, text } = words.text;
  const opening = words.outer[firstThat(words.outer.length, (at) => (words.outer[at] as Span).start >= content.start)];
  const isDirect = opening !== undefined && opening.start < content.end && /[“"„«`']/.test(text.charAt(content.start));
  let { end } = content;
  if (!isDirect) return content;
  let { block } = sentences[index] as Sentence;
  for (let next = index + 1; next < Math.min(sentences.length, index + longestSpeech); next++) {
    const sentence = sentences[next] as Sentence;
    if (end >= sentence.end) {
      block = sentence.block;
      continue;
    }
    if (sentence.block !== block && !isAllSpeech(words, next)) break;
    if (!isWhole(words, sentence) && !isMostly(words, sentence)) break;
    block = sentence.block;
    end = Math.max(end, sentence.end);
  }
  return { start: content.start, end };
}

/** A tag that says more than who speaks, and to whom, is told apart from the words around it: in characters. */
const longestTag = 120;

/** A speech that its tag cuts in two, as its two parts where the tag runs long ("“…,” Roe told the board in Oslo when asked about the quay. “…”"); else as it is. */
export function partsAround({ outer }: Words, content: Span, tag: Span): Span[] {
  if (content.start >= tag.start || content.end <= tag.end) return [content];
  const next = firstThat(outer.length, (index) => (outer[index] as Span).start >= tag.end);
  const [before, behind] = [outer[next - 1], outer[next]];
  if (
    !before ||
    !behind ||
    before.end <= content.start ||
    before.end > tag.start ||
    behind.start >= content.end ||
    behind.start - before.end <= longestTag
  )
    return [content];
  return [
    { start: content.start, end: before.end + 1 },
    { start: behind.start - 1, end: content.end },
  ];
}

/** Does the paragraph that begins with sentence `first` stand wholly in quotation marks? */
function isAllSpeech(words: Words, first: number): boolean {
  const { sentences, text } = words.text;
  const before = sentences[first - 1] as Sentence;
  const opening = sentences[first] as Sentence;
  if (text.slice(before.end, opening.start).trim() !== "" || !isMarkAt(words, opening.tokens[0])) return false;
  for (let at = first; sentences[at]?.block === opening.block; at++) if (!isWhole(words, sentences[at] as Sentence)) return false;
  return true;
}

const isWhole = (words: Words, { tokens: [from, to] }: Sentence) => {
  for (let at = from; at < to; at++) if (!isQuoted(words, at) && !isMarkAt(words, at)) return false;
  return true;
};

/** "“They agree with him, but they are not there yet” to back him.": opens in the speech, and nobody else is told of. */
function isMostly(words: Words, sentence: Sentence): boolean {
  const [from, to] = sentence.tokens;
  if (!isMarkAt(words, from)) return false;
  let quoted = 0;
  for (let at = from; at < to; at++) if (isQuoted(words, at)) quoted++;
  return quoted * 2 > to - from && findCues(words, sentence).length === 0;
}
