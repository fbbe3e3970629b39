import { isEnglishWord } from "../text/english-words.ts";
import type { Sentence, Token } from "../text/text.ts";
import type { Span } from "../types.ts";
import { isCapitalAt, isMarkAt, isQuoted, lowerAt, type Words } from "./clause.ts";
import { endOf } from "./content-end.ts";
import type { Cue } from "./cue.ts";
import type { Run } from "./source.ts";

const longestName = 5;

/**
 * A name and a colon in front of words, as headlines and transcripts have it ("Roe: ‘We will build’", "ROE: It is done."). What stands before the colon
 * has to be a name: capitals throughout, and not words of the dictionary alone ("Breaking", "Photos", "The Latest").
 */
export function namedBeforeColon(
  words: Words,
  { tokens: [from, to], block }: Sentence,
): { source: Run; cue: Cue; content: Span } | undefined {
  const first = isMarkAt(words, from) ? from + 1 : from;
  let colon = first;
  while (colon < to && colon - first <= longestName && lowerAt(words, colon) !== ":") colon++;
  if (colon === first || colon + 3 > to || lowerAt(words, colon) !== ":") return undefined;
  const isSpeech = isMarkAt(words, colon + 1) && isQuoted(words, colon + 2);
  const isHeadline = words.text.blocks[block]?.role === "headline";
  let isName = false;
  let isShouted = true;
  for (let at = first; at < colon; at++) {
    const { kind, text } = words.tokens[at] as Token;
    if (kind !== "word" || !isCapitalAt(words, at)) return undefined;
    if (/\p{Ll}/u.test(text)) isShouted = false;
    if (!isEnglishWord(text)) isName = true;
  }
  if (!isName || !(isSpeech || isShouted || isHeadline) || !isCapitalAt(words, isSpeech ? colon + 2 : colon + 1)) return undefined;
  const end = endOf(words, colon + 1, to);
  const { start } = words.tokens[colon + 1] as Token;
  const cue: Cue = { first: colon, last: colon, kind: "speech", isParticiple: false, subject: colon - 1 };
  return end > start ? { source: { first, last: colon - 1 }, cue, content: { start, end } } : undefined;
}
